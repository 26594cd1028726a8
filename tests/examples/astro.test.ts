import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { chromium, type Browser } from 'playwright'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { launchOptions } from '../helpers/chromium.js'
import { closePage, openPage, textOf } from '../helpers/page.js'
import { installExample, type Example } from './example.js'
import { look } from './look.js'

let example: Example
let browser: Browser
beforeAll(async () => {
  example = await installExample('astro')
  browser = await chromium.launch(launchOptions)
})
afterAll(() => browser?.close())

const article = (path: string) => join(example.folder, 'src/content/articles', path)
const address = 'https://kawaraban.example'
/** How a page is answered, if it is within the time in which a reader would wait. */
const statusOf = async (url: string) => (await fetch(url, { signal: AbortSignal.timeout(20_000) })).status

test('it is built, with its types checked, and each page is what it should be', async () => {
  const { code, text } = await example.script('build')
  expect(text).toContain('0 errors')
  expect(code).toBe(0)
  const { url } = await example.serve('start')
  const koyubi = (locale: string) => `/articles/${locale}/2025/11/18/koyubi-3b/`
  const alternates = Object.fromEntries(
    [...['ja', 'en', 'ar'].map((locale) => [locale, locale]), ['x-default', 'ja']].map(([hreflang, locale]) => [
      hreflang,
      `${address}${koyubi(locale ?? '')}`,
    ]),
  )
  for (const [lang, dir, headline, says] of [
    ['ja', 'ltr', 'ポケットに入る翻訳記者', 'テクにゃんのひとこと'],
    ['en', 'ltr', 'Koyubi', 'Technyan'],
    ['ar', 'rtl', 'كويوبي', 'تكنيان'],
  ] as const) {
    const page = await look(browser, `${url}${koyubi(lang)}`)
    expect(page).toMatchObject({ status: 200, lang, dir, alternates, complaints: [], violations: [] })
    expect(page.canonical).toBe(`${address}${koyubi(lang)}`)
    expect(page.headlines).toEqual([expect.stringContaining(headline)])
    expect(page.mascots).toEqual([expect.stringContaining(says)])
    const front = await look(browser, `${url}/${lang}/`)
    expect(front).toMatchObject({ status: 200, lang, dir, complaints: [], violations: [] })
    expect(front.text).toContain(headline)
    expect(front.mascots.length).toBeGreaterThan(3)
    expect(Object.keys(front.alternates)).toEqual(['ja', 'en', 'ar', 'x-default'])
    for (const feed of ['rss.xml', 'atom.xml', 'feed.json'])
      expect(await (await fetch(`${url}/${lang}/${feed}`)).text()).toContain(headline)
  }
  // English in the Arabic edition: marked as such, and Arabic readers are told.
  const fallback = await look(browser, `${url}/articles/ar/2025/11/14/hayauma-outage/`)
  expect(fallback).toMatchObject({ lang: 'ar', dir: 'rtl', violations: [], complaints: [] })
  expect(fallback.text).toContain('الإنجليزية')
  const sitemap = await (await fetch(`${url}/sitemap.xml`)).text()
  expect(sitemap).toContain(`<loc>${address}${koyubi('ar')}</loc>`)
  expect(sitemap).not.toContain('/articles/ar/2025/11/14/hayauma-outage/')
})

test('what is wrong with an article stands over the page, with its place, until it is put right', async () => {
  const file = article('2025/11/14/hayauma-outage.en.md')
  const source = await readFile(file, 'utf8')
  const { url, said, close } = await example.serve('dev')
  const page = await openPage(browser)
  await page.goto(`${url}/articles/en/2025/11/14/hayauma-outage/`)
  const overlay = page.locator('vite-error-overlay')
  // A sentence of the text, at once.
  await writeFile(file, source.replace(/\n\n(?=[A-Z])/, '\n\nThe clocks were right. '))
  await expect.poll(() => page.locator('body').innerText()).toContain('The clocks were right.')
  await writeFile(file, source.replace(/^impactLevel: .*$/m, 'impactLevel: hihg'))
  const line = source.split('\n').findIndex((own) => own.startsWith('impactLevel:')) + 1
  await expect.poll(() => textOf(overlay)).toContain('Did you mean high?')
  await expect.poll(() => textOf(overlay)).toContain(`hayauma-outage.en.md:${line}:14`)
  await expect.poll(() => textOf(overlay, '.error-line')).toBe('impactLevel: hihg')
  expect(said()).toContain(`src/content/articles/2025/11/14/hayauma-outage.en.md:${line}:14 error invalid-value`)
  // Whoever opens another page is told, too; the article stays as it last was right.
  await page.goto(`${url}/en/`)
  await overlay.waitFor()
  expect(await statusOf(`${url}/articles/en/2025/11/14/hayauma-outage/`)).toBe(200)
  await writeFile(file, source)
  await overlay.waitFor({ state: 'detached' })
  // What is added and taken away is seen without a new start.
  const added = article('2025/11/15/owl.en.md')
  await mkdir(dirname(added), { recursive: true })
  await writeFile(added, '---\ntitle: An owl\ndate: 2025-11-15\n---\nText.\n')
  await expect.poll(() => statusOf(`${url}/articles/en/2025/11/15/owl/`)).toBe(200)
  await rm(added)
  await expect.poll(() => statusOf(`${url}/articles/en/2025/11/15/owl/`)).toBe(404)
  // So is a change of the newsroom.
  const titleOf = async (path: string) =>
    /<title>[^<]*/.exec(await (await fetch(url + path, { signal: AbortSignal.timeout(20_000) })).text())?.[0]
  const change = async (path: string, from: string, to: string) => {
    const changed = join(example.folder, path)
    const before = await readFile(changed, 'utf8')
    await writeFile(changed, before.replace(from, to))
    onTestFinished(() => writeFile(changed, before))
  }
  await change('src/news.ts', 'The Slack Tide', 'The Spring Tide')
  await expect.poll(() => titleOf('/articles/en/2025/11/14/hayauma-outage/')).toContain('The Spring Tide')
  // Where Astro's configuration has changed, Astro starts again, and is a while before it sees anything.
  await change('astro.config.mjs', 'https://kawaraban.example', 'https://kawaraban.test')
  await expect.poll(said).toContain('server restarted')
  const later = async () => {
    await writeFile(file, source.replace('Forty-seven', 'Forty-eight'))
    return titleOf('/articles/en/2025/11/14/hayauma-outage/')
  }
  onTestFinished(() => writeFile(file, source))
  await expect.poll(later, { interval: 1_000 }).toContain('Forty-eight')
  await closePage(page)
  await close()
})

test('a build ends with what is wrong', async () => {
  const file = article('2025/10/21/tile-prints.ja.md')
  const source = await readFile(file, 'utf8')
  await writeFile(file, source.replace(/^date: .*$/m, 'date: 2025-13-21'))
  const { code, text } = await example.script('build')
  await writeFile(file, source)
  expect(code).not.toBe(0)
  expect(text).toContain('src/content/articles/2025/10/21/tile-prints.ja.md:4:7 error')
  expect(text).toContain('> 4 | date: 2025-13-21')
})
