import { execFile, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Element, Nodes, Root } from 'hast'
import { raw } from 'hast-util-raw'
import { HtmlValidate } from 'html-validate'
import { visit } from 'unist-util-visit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSite, runCommand } from './helpers/run-command.js'

const example = fileURLToPath(new URL('../examples/newsroom', import.meta.url))
const { stylesheet } = (await import(new URL('../scripts/styles.mjs', import.meta.url).href)) as {
  stylesheet(): string
}
const now = '2026-06-01T00:00:00Z'
const hasJava = spawnSync('java', ['-version']).status === 0

let temporary = ''
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'newsroom-'))
})
afterAll(() => rm(temporary, { recursive: true }))

const article = (fields: string, body = 'Text.') => `---\ndate: 2025-01-20\n${fields}\n---\n${body}\n`

/** Publishes these files as a folder without a configuration. */
async function siteOf(files: Readonly<Record<string, string>>, name: string) {
  const folder = join(temporary, name)
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  const result = await runCommand(['build', '--now', now], folder)
  return { ...result, ...(await readSite(join(folder, 'dist'))) }
}

/** The elements of a page, as a browser would parse them. */
function elementsOf(html: string): Element[] {
  const body = html.slice(html.indexOf('<body>') + 6, html.indexOf('</body>'))
  const tree = raw({ type: 'root', children: [{ type: 'raw', value: body }] } as unknown as Root) as Nodes
  const elements: Element[] = []
  visit(tree, 'element', (element) => void elements.push(element))
  return elements
}

const stringsOf = (elements: Element[], name: string) =>
  elements.flatMap(({ properties }) => (typeof properties[name] === 'string' ? [properties[name]] : []))

describe('the example newsroom', () => {
  let site: Awaited<ReturnType<typeof readSite>>
  let result: Awaited<ReturnType<typeof runCommand>>
  let pages: [name: string, html: string, elements: Element[]][]

  beforeAll(async () => {
    const out = join(temporary, 'own')
    result = await runCommand(['build', example, '--out', out, '--now', now], temporary)
    site = await readSite(out)
    pages = await Promise.all(
      site.pages.map(async (name) => {
        const html = await site.read(name)
        return [name, html, elementsOf(html)] satisfies (typeof pages)[number]
      }),
    )
  })

  test('has a page for each article in each of its languages, and nothing to complain about', () => {
    expect(result.code).toBe(0)
    expect(result.error).toContain('24 articles in 6 languages: nothing to complain about')
    expect(site.written.filter((name) => name.endsWith('index.md'))).toEqual([
      'ar/koyubi-3b/index.md',
      'en/ferry-timetable/index.md',
      'en/harbour-pilot/index.md',
      'en/hayauma-outage/index.md',
      'en/koyubi-3b/index.md',
      'en/lantern-licence/index.md',
      'en/oroshi-exchange/index.md',
      'en/tenohira-tutor/index.md',
      'ja/chochin-license/index.md',
      'ja/harbour-pilot/index.md',
      'ja/hayauma-outage/index.md',
      'ja/koyubi-3b/index.md',
      'ja/night-school/index.md',
      'ja/oroshi-exchange/index.md',
      'ja/tenohira-tutor/index.md',
      'ja/tile-prints/index.md',
      'ko/harbour-pilot/index.md',
      'ko/koyubi-3b/index.md',
      'th/koyubi-3b/index.md',
      'th/night-school/index.md',
      'zh-Hant/koyubi-3b/index.md',
      'zh-Hant/燈籠授權/index.md',
    ])
    for (const locale of ['ja', 'en', 'ar', 'ko', 'zh-Hant', 'th'])
      for (const name of ['index.html', 'archive/index.html', 'rss.xml', 'atom.xml', 'feed.json'])
        expect(site.written).toContain(`${locale}/${name}`)
    const others = ['404.html', '_redirects', 'index.html', 'llms.txt', 'robots.txt', 'search/ja.json', 'sitemap.xml']
    expect(site.written).toEqual(expect.arrayContaining(others))
  })

  test('says what is not translated, and whose translation is behind', async () => {
    const { out } = await runCommand(['translations', example, '--format', 'json'], temporary)
    const all = JSON.parse(out) as { state: string; story: string; locale: string }[]
    const states = (wanted: string) =>
      all.filter(({ state }) => state === wanted).map(({ story, locale }) => `${story} ${locale}`)
    expect(states('outdated')).toEqual(['lantern-licence en'])
    expect(states('missing')).toContain('ferry-timetable ja')
    expect([...states('orphan'), ...states('unrecorded')]).toEqual([])
  })

  test('shows an embargoed story nowhere, neither itself nor in a number', async () => {
    const texts = site.written.filter((name) => !name.endsWith('.svg'))
    const everything = await Promise.all(texts.map(site.read))
    for (const word of ['paper-mill-deal', '2031-04', '製紙', 'paper mill'])
      expect(texts.filter((_, index) => everything[index]?.includes(word))).toEqual([])
    expect(result.error).toContain('Something appears or goes at 2031-04-01T00:00:00.000Z')
  })

  test('keeps the page of a withdrawn story as a notice, and lists it nowhere', async () => {
    const html = await site.read('en/talking-kettle/index.html')
    expect(html).toContain('This article has been withdrawn.')
    expect(html).toContain('We withdrew this report')
    expect(html).toContain('<meta name="robots" content="noindex">')
    const others = site.written.filter(
      (name) => /\.(?:html|xml|json|txt|md)$/.test(name) && !name.includes('talking-kettle'),
    )
    const texts = await Promise.all(others.map(site.read))
    expect(others.filter((_, index) => texts[index]?.includes('talking-kettle'))).toEqual([])
  })

  test('tells readers in their language that a story is not translated, and shows corrections', async () => {
    expect(await site.read('ko/ferry-timetable/index.html')).toContain('아직 번역되지 않았습니다. 이 기사의 언어: 영어')
    // Korean takes Japanese before English.
    expect(await site.read('ko/hayauma-outage/index.html')).toContain('이 기사의 언어: 일본어')
    expect(await site.read('en/harbour-pilot/index.html')).toContain('<section class="kb-corrections">')
  })

  test('has an archive by month, by topic and by company', async () => {
    const archive = await site.read('en/archive/index.html')
    expect(archive).toMatch(/<a href="\/en\/archive\/2025-11\/"><bdi>November 2025<\/bdi><\/a>\s*<span>3<\/span>/)
    expect(archive).toContain('<a href="/en/tags/on-device-models/"><bdi>on-device models</bdi></a>')
    expect(archive).toContain('<a href="/en/companies/yatate-labs/">')
    expect(await site.read('en/tags/on-device-models/index.html')).toContain('href="/en/koyubi-3b/"')
    // A month is a month in every language.
    const month = await site.read('en/archive/2025-11/index.html')
    expect(month).toContain('<link rel="alternate" hreflang="ja" href="https://kawaraban.example/ja/archive/2025-11/">')
  })

  test('leads from a former address to the page', async () => {
    expect(await site.read('en/lantern-license/index.html')).toContain(
      '<meta http-equiv="refresh" content="0; url=/en/lantern-licence/" />',
    )
    expect(await site.read('_redirects')).toContain('/en/lantern-license/ /en/lantern-licence/ 301\n')
    expect(await site.read('_redirects')).toContain('/ /ja/ 302 Language=ja\n')
  })

  test('has one h1, one main, a language and a direction on every page, and no id twice', () => {
    for (const [name, html, elements] of pages) {
      const count = (tag: string) => elements.filter(({ tagName }) => tagName === tag).length
      const ids = stringsOf(elements, 'id')
      const labels = elements.flatMap(({ properties }) => properties['ariaLabelledBy'] ?? []).flat()
      expect({
        name,
        headlines: count('h1'),
        mains: count('main'),
        hasLanguage: /<html lang="(?:(?:ja|en|ko|zh-Hant|th)" dir="ltr|ar" dir="rtl)">/.test(html),
        repeated: ids.filter((id, index) => ids.indexOf(id) !== index),
        dangling: labels.filter((label) => !ids.includes(String(label))),
      }).toEqual({ name, headlines: 1, mains: 1, hasLanguage: true, repeated: [], dangling: [] })
    }
  })

  test('is valid HTML', async () => {
    const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] })
    const messages = pages.map(async ([name, html]) => {
      const { results } = await validator.validateString(html, name)
      return results.flatMap(({ messages }) => messages.map(({ line, message }) => `${name}:${line} ${message}`))
    })
    expect((await Promise.all(messages)).flat()).toEqual([])
  })

  // Without Java there is no such validator; where CI says that it runs, there has to be.
  test.skipIf(!hasJava && !process.env['CI'])('is valid for the Nu validator', async () => {
    const files = site.pages.map((name) => join(temporary, 'own', name))
    const jar = fileURLToPath(new URL('../node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url))
    const args = ['-jar', jar, '--format', 'json', '--exit-zero-always', ...files]
    const { stderr } = await promisify(execFile)('java', args, { maxBuffer: 2 ** 26 })
    const { messages } = JSON.parse(stderr) as { messages: { type: string; url: string; message: string }[] }
    expect(messages.filter(({ type }) => type !== 'info')).toEqual([])
  })

  test('links only to pages, files and headings that are there', () => {
    const known = new Map(pages.map(([name, , elements]) => [name, new Set(stringsOf(elements, 'id'))]))
    const links = pages.flatMap(([name, html, elements]) => {
      const inHead = [...html.matchAll(/<link [^>]*href="([^"]*)"/g)].map(([, link = '']) => link)
      return [...stringsOf(elements, 'href'), ...stringsOf(elements, 'src'), ...inHead].map((link) => ({ name, link }))
    })
    const dangling = links.filter(({ name, link }) => {
      const { host, pathname, hash } = new URL(link, `https://kawaraban.example/${name}`)
      if (host !== 'kawaraban.example') return false
      const target = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname).slice(1)
      const id = decodeURIComponent(hash.slice(1))
      return !site.written.includes(target) || (id !== '' && !known.get(target)?.has(id))
    })
    expect(dangling).toEqual([])
    expect(links.length).toBeGreaterThan(100)
  })

  test('offers a language only where the story exists in it', async () => {
    const switcher = async (name: string) => /<nav class="languages"[^]*?<\/nav>/.exec(await site.read(name))?.[0]
    expect(await switcher('ja/koyubi-3b/index.html')).toContain('href="/en/koyubi-3b/"')
    expect(await switcher('ja/index.html')).toContain('href="/en/"')
    expect(await switcher('ar/koyubi-3b/index.html')).toMatch(/<span aria-current="page">العربية<.*>繁體中文</s)
    expect(await switcher('ja/tile-prints/index.html')).toBeUndefined()
    // In a fallback the languages are those that the story is really in.
    const fallback = await switcher('ko/tile-prints/index.html')
    expect(fallback).toContain('href="/ja/tile-prints/"')
    expect(fallback?.match(/<li>/g)).toHaveLength(1)
  })

  test('tells search engines of a fallback where the article is', async () => {
    const html = await site.read('ko/tile-prints/index.html')
    expect(html).toContain('<link rel="canonical" href="https://kawaraban.example/ja/tile-prints/">')
    expect(await site.read('sitemap.xml')).not.toContain('ko/tile-prints')
  })

  test('lists articles newest first', async () => {
    const dates = [...(await site.read('en/index.html')).matchAll(/<time datetime="([^"]+)"/g)].map(([, date]) => date)
    expect(dates).toEqual([...dates].toSorted().toReversed())
    expect(dates).toHaveLength(7)
  })

  test('puts contents, reading time, the picture and the mascot on the page', async () => {
    const html = await site.read('ja/koyubi-3b/index.html')
    expect(html).toContain('約4分で読めます')
    expect(html).toContain('<a href="#数字で見る実力">数字で見る実力</a>')
    expect(html).toContain('テクにゃん</span>のひとこと')
    const [, picture = ''] = /src="\/(assets\/wave\.[\da-f]{8}\.svg)"\s+alt="[^"]+"\s+width="1200" height="560"\s+fetchpriority/.exec(html) ?? [] // prettier-ignore
    expect(site.written).toContain(picture)
  })

  test('is the same, byte for byte, when it is built again in another time zone', async () => {
    const again = join(temporary, 'again')
    // A process of its own, since the time zone of one is read once.
    const bin = fileURLToPath(new URL('../dist/node/bin.js', import.meta.url))
    const env = { ...process.env, TZ: 'America/Los_Angeles', LANG: 'ja_JP.UTF-8' }
    await promisify(execFile)(process.execPath, [bin, 'build', example, '--out', again, '--now', now], { env })
    const other = await readSite(again)
    expect(other.written).toEqual(site.written)
    for (const name of site.written) expect(await other.read(name), name).toBe(await site.read(name))
  })
})

describe('what an author writes', () => {
  const hostile = `"><script>alert('&')</script>`
  const quoted = JSON.stringify(hostile)

  test('stands on every page as text', async () => {
    const fields = ['title', 'description', 'category', 'technyanComment'].map((field) => `${field}: ${quoted}`)
    const image = `image: { src: "/a.png", alt: ${quoted}, caption: ${quoted}, credit: ${quoted} }`
    const source = article(`${fields.join('\n')}\ntags: [${quoted}]\nrelatedCompanies: [${quoted}]\n${image}`)
    const site = await siteOf({ 'a.ja.md': source, 'a.en.md': source, 'b.en.md': source }, 'hostile')
    expect(site.code).toBe(0)
    expect(site.pages.length).toBeGreaterThan(7)
    const htmls = await Promise.all(site.pages.map(site.read))
    const scripts = htmls.flatMap((html) => html.match(/<script[^>]*>/g) ?? [])
    expect([...new Set(scripts)]).toEqual(['<script type="application/ld+json">'])
    expect(htmls.filter((html) => /=""/.test(html))).toEqual([])
    expect(htmls.flatMap(elementsOf).filter(({ tagName }) => tagName === 'script')).toEqual([])
    expect(await site.read('en/index.html')).toContain('&#34;&#62;&#60;script&#62;alert(&#39;&#38;&#39;)')
  })

  test('is told to be wrong, and the others are published', async () => {
    const { code, error, written } = await siteOf(
      {
        'good.ja.md': article('title: よい'),
        'broken.en.md': article('title: Broken\nimpactLevel: hihg'),
        'foreign.md': article('title: Salve\nlocale: la'),
      },
      'faulty',
    )
    expect(code).toBe(1)
    expect(written).toContain('ja/good/index.html')
    expect(written.filter((name) => /broken|foreign/.test(name))).toEqual([])
    expect(error).toContain('broken.en.md:4:14 error invalid-value')
    expect(error).toContain('foreign.md:4:9 error unknown-locale')
  })

  test('never leads out of the folder of the site', async () => {
    const slugs = ['../../../evil', '/evil', '..', 'a/../../../evil']
    const files = Object.fromEntries(
      slugs.map((slug, index) => [`${index}.ja.md`, article(`title: Out\nslug: ${slug}`)] as const),
    )
    const { code, error, written } = await siteOf({ ...files, 'fine.ja.md': article('title: よい') }, 'outside')
    expect(code).toBe(1)
    expect(error.match(/error invalid-slug/g)).toHaveLength(slugs.length)
    expect(written.filter((name) => name.includes('evil'))).toEqual([])
    expect(await readdir(temporary)).not.toContain('evil')
  })

  test('does not take the address of another article, or of a list', async () => {
    const { code, error, read } = await siteOf(
      {
        'a.ja.md': article('title: first'),
        'ja/a.md': article('title: second'),
        'b.ja.md': article('title: third\nslug: archive'),
      },
      'twice',
    )
    expect(code).toBe(1)
    expect(error).toContain('This story has an article in `ja` already: a.ja.md.')
    expect(error).toContain('The address `/ja/archive/` belongs to /ja/archive/ already.')
    expect(await read('ja/archive/index.html')).not.toContain('third</h1>')
  })

  test('is held back while it is not to be seen', async () => {
    const hidden = ['status: draft', 'embargoUntil: 2026-06-01T00:00:01Z', 'expires: 2026-05-31']
    const shown = [
      'status: published',
      'embargoUntil: 2026-06-01T00:00:00Z',
      'expires: 2026-06-02',
      'status: withdrawn',
    ]
    const files = Object.fromEntries([
      ...hidden.map((field, index) => [`hidden-${index}.ja.md`, article(`title: 秘\n${field}`)] as const),
      ...shown.map((field, index) => [`shown-${index}.ja.md`, article(`title: 公\n${field}`)] as const),
    ])
    const { written, read } = await siteOf(files, 'hidden')
    expect(written.filter((name) => name.includes('hidden'))).toEqual([])
    for (const index of shown.keys()) expect(written).toContain(`ja/shown-${index}/index.html`)
    for (const name of written.filter((path) => !path.endsWith('.css'))) expect(await read(name)).not.toContain('秘')
  })

  test('is tied to its translations by its path, in every layout', async () => {
    const layouts = ['one.ja.md', 'one.en.md', 'two/ja.md', 'two/en.md', 'ja/2025/three.md', 'en/2025/three.md']
    const files = Object.fromEntries(layouts.map((path) => [path, article('title: T')] as const))
    const { read } = await siteOf(files, 'layouts')
    expect(await read('ja/one/index.html')).toContain('href="/en/one/"')
    expect(await read('en/two/index.html')).toContain('href="/ja/two/"')
    expect(await read('ja/2025/three/index.html')).toContain('href="/en/2025/three/"')
  })

  test('is all that pages lead to: a language without articles is offered nowhere', async () => {
    const { read, written } = await siteOf({ 'one.th.md': article('title: ข่าว') }, 'single')
    expect(written).toEqual([
      '404.html',
      'index.html',
      'kawaraban.css',
      'llms.txt',
      'robots.txt',
      'search/th.json',
      'site.css',
      'sitemap.xml',
      'th/archive/2025-01/index.html',
      'th/archive/index.html',
      'th/atom.xml',
      'th/feed.json',
      'th/index.html',
      'th/one/index.html',
      'th/one/index.md',
      'th/rss.xml',
    ])
    expect(await read('404.html')).toContain('href="/th/"')
    // There is nothing to choose at the door.
    expect(await read('index.html')).toContain('<meta http-equiv="refresh" content="0; url=/th/" />')
    expect(await read('index.html')).toContain('<link rel="canonical" href="http://localhost:4321/th/">')
    expect(await read('404.html')).not.toContain('href="/ja/"')
  })
})

describe('the stylesheet', () => {
  const css = stylesheet()
  const rules = css.replaceAll(/\/\*[^]*?\*\//g, '')

  test('is one piece, in one layer', async () => {
    const parts = (await readdir(new URL('../src/styles', import.meta.url))).filter(
      (name) => !['index.css', 'site.css'].includes(name),
    )
    const outside = rules.split('\n').filter((line) => /^\S/.test(line) && line !== '}')
    // Mascots' comments have their rules with the element that shares them.
    const sheets = [...parts, 'mascot']
    expect(outside).toEqual(['@layer kawaraban;', ...sheets.map(() => '@layer kawaraban {')])
  })

  test('knows no left and no right, so that it holds for every direction of writing', () => {
    const sides = '(?:left|right|top|bottom)'
    const physical = new RegExp(`(?<![\\w-])(?:${sides}|(?:min-|max-)?(?:width|height)|[a-z-]+-${sides})\\s*:`)
    expect(physical.exec(rules)).toBeNull()
    expect(/text-align:\s*(?:left|right)/.exec(rules)).toBeNull()
  })

  test('asks for one language at a time, as Chromium drops every rule that asks for more', () => {
    expect(rules.match(/:lang\([^)]*,/g)).toBeNull()
  })

  test('touches nothing that is not the library’s', () => {
    // Rules begin two blanks in, and four where they stand in a query.
    let query = false
    const selectors = rules.split('\n').filter((line) => {
      if (/^ {2}\S/.test(line)) query = line.startsWith('  @')
      return (query ? /^ {4}[^\s}]/ : /^ {2}[^\s}@]/).test(line)
    })
    const ours = /^ +(?::root|:where\(:root, \[lang\]\)|\.kb-|\.sr-only|mascot-comment)/
    expect(selectors.filter((selector) => !ours.test(selector))).toEqual([])
    expect(selectors.length).toBeGreaterThan(30)
  })
})
