import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchOptions } from '../helpers/chromium.js'
import { installExample, type Example } from './example.js'
import { look } from './look.js'

const guide = readFileSync(new URL('../../docs/migrating.md', import.meta.url), 'utf8')
/** The changes that the guide shows: those that every site makes, and those of a site whose posts lie in one folder. */
const [everywhere, inOneFolder] = guide
  .split('## What you have that minute')
  .map((part) => [...part.matchAll(/^```diff\n(.*?)^```$/gms)].map(([, diff = '']) => diff).join(''))

let blog: Example
let browser: Browser
beforeAll(async () => {
  blog = await installExample('astro-blog', new URL('../fixtures/astro-blog', import.meta.url))
  browser = await chromium.launch(launchOptions)
})
afterAll(() => browser?.close())

const inBlog = (...path: string[]) => join(blog.folder, ...path)
const apply = (diff = '') => execFileSync('git', ['apply', '--unidiff-zero', '-'], { cwd: blog.folder, input: diff })
const pages = async () => (await readdir(inBlog('dist'), { recursive: true })).filter((path) => path.endsWith('.html'))

test('a blog as the template makes it comes over in thirteen lines, and no address changes', async () => {
  expect((await blog.script('build')).code).toBe(0)
  const before = await pages()
  const { url, close } = await blog.serve('start')
  // What the reader has until then: Japanese in a page that says it is English, and stars in the text.
  const once = await look(browser, `${url}/blog/ja/first-evening/`)
  expect(once).toMatchObject({ lang: 'en', alternates: {} })
  expect(once.text).toContain('**「六時半」**')
  await close()

  const changed = everywhere?.match(/^\+(?!\+\+ )|^-(?!-- )/gm) ?? []
  expect(changed.filter((sign) => sign === '+').length).toBe(13)
  expect(changed.filter((sign) => sign === '-').length).toBeLessThan(changed.length / 2)
  apply(everywhere)
  const { code, text } = await blog.script('build')
  expect(text).toContain('0 errors')
  expect(code).toBe(0)
  expect(await pages()).toEqual(before)
  // The translation lacks a link: told, at its place.
  expect(text).toContain('src/content/blog/ja/first-evening.md:12:1 warning differing-links')

  const served = await blog.serve('start')
  const address = (locale: string) => `https://harbour.example/blog/${locale}/first-evening/`
  for (const [lang, headline, words] of [
    ['en', 'The first evening', 'The lamps went on at half past six'],
    ['ja', '最初の夕べ', '灯りは「六時半」に、水辺に沿って一つずつともっていった。'],
  ] as const) {
    const page = await look(browser, `${served.url}/blog/${lang}/first-evening/`)
    expect(page).toMatchObject({ status: 200, lang, dir: 'ltr', headlines: [headline], complaints: [], violations: [] })
    expect(page.text).toContain(words)
    expect(page.canonical).toBe(address(lang))
    expect(page.alternates).toEqual({ en: address('en'), ja: address('ja'), 'x-default': address('en') })
  }
  const html = await readFile(inBlog('dist/blog/en/first-evening/index.html'), 'utf8')
  for (const once of [
    /<title>/g,
    /<meta name="description"/g,
    /<meta property="og:title"/g,
    /rel="canonical"/g,
    /rss\+xml/g,
  ])
    expect(html.match(once)).toHaveLength(1)
  expect(html).toContain('<title>The first evening – Harbour</title>')
  expect(html).toContain('"@type":"NewsArticle"')
  expect(html).toContain('<a href="/blog/en/market-day/">a market</a>')
  // Other pages, the feed and the picture are as the site makes them.
  expect(html).toMatch(/<img src="\/_astro\/canal\./)
  expect(await look(browser, `${served.url}/blog/`)).toMatchObject({ lang: 'en', complaints: [], violations: [] })
  expect(await readFile(inBlog('dist/blog/index.html'), 'utf8')).toContain(
    '<link rel="canonical" href="https://harbour.example/blog/">',
  )
  expect(await (await fetch(`${served.url}/rss.xml`)).text()).toContain('<title>最初の夕べ</title>')
})

test('posts in one folder keep their addresses, too', async () => {
  const posts = inBlog('src/content/blog')
  await rename(join(posts, 'en/first-evening.md'), join(posts, 'first-evening.md'))
  await rename(join(posts, 'en/market-day.md'), join(posts, 'market-day.md'))
  const source = await readFile(join(posts, 'ja/first-evening.md'), 'utf8')
  await writeFile(
    join(posts, 'saisho-no-yube.md'),
    source.replace('---\n', '---\nstory: first-evening\nslug: saisho-no-yube\n').replace('../../../', '../../'),
  )
  const english = join(posts, 'first-evening.md')
  await writeFile(english, (await readFile(english, 'utf8')).replace('../../../', '../../'))
  await rm(join(posts, 'ja'), { recursive: true })
  apply(inOneFolder)
  const config = inBlog('src/content.config.ts')
  const path = 'path: ({ slug }) => `/blog/${slug}/`'
  await writeFile(config, (await readFile(config, 'utf8')).replace("name: 'Harbour'", path))
  expect((await blog.script('build')).code).toBe(0)
  expect((await pages()).filter((page) => page.startsWith('blog/')).toSorted()).toEqual([
    'blog/first-evening/index.html',
    'blog/index.html',
    'blog/market-day/index.html',
    'blog/saisho-no-yube/index.html',
  ])
  const html = await readFile(inBlog('dist/blog/first-evening/index.html'), 'utf8')
  expect(html).toContain('hreflang="ja" href="https://harbour.example/blog/saisho-no-yube/"')
  expect(html).toContain('<a href="/blog/market-day/">a market</a>')
})
