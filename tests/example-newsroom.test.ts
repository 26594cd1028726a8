import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Element, Nodes, Root } from 'hast'
import { raw } from 'hast-util-raw'
import { HtmlValidate } from 'html-validate'
import { visit } from 'unist-util-visit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Diagnostic, Entry, TranslationState } from 'kawaraban'

interface Source {
  path: string
  source: string
}
interface Example {
  readFolder(folder: string): Promise<Source[]>
  publish(
    files: Source[],
    out: string,
    options: { now?: Date; stylesheet: URL },
  ): Promise<{
    articles: Entry[]
    addresses: string[]
    findings: { diagnostic: Diagnostic }[]
    translations: TranslationState[]
    heldBack: number
    nextTransition?: string
  }>
}

const example = new URL('../examples/newsroom/', import.meta.url)
// The example is plain JavaScript, as a user's app may be; here is what it promises.
const { publish, readFolder } = (await import(new URL('publish.mjs', example).href)) as Example
const { stylesheet } = (await import(new URL('../scripts/styles.mjs', import.meta.url).href)) as {
  stylesheet(): string
}
const options = {
  now: new Date('2026-06-01T00:00:00Z'),
  stylesheet: new URL('../src/styles/index.css', import.meta.url),
}

let temporary = ''
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'newsroom-'))
})
afterAll(() => rm(temporary, { recursive: true }))

const article = (fields: string, body = 'Text.') => `---\ndate: 2025-01-20\n${fields}\n---\n${body}\n`

async function siteOf(files: Source[], name: string) {
  const out = join(temporary, name)
  const report = await publish(files, out, options)
  const names = await readdir(out, { recursive: true, withFileTypes: true })
  const written = names
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(out.length + 1))
    .map((name) => name.replaceAll(sep, '/'))
    .toSorted()
  const read = (name: string) => readFile(join(out, name), 'utf8')
  return { ...report, written, read }
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
  let site: Awaited<ReturnType<typeof siteOf>>
  let pages: [name: string, html: string, elements: Element[]][]

  beforeAll(async () => {
    site = await siteOf(await readFolder(fileURLToPath(new URL('articles', example))), 'own')
    pages = await Promise.all(
      site.written
        .filter((name) => name.endsWith('.html'))
        .map(async (name) => {
          const html = await site.read(name)
          return [name, html, elementsOf(html)] satisfies (typeof pages)[number]
        }),
    )
  })

  test('has a page for each article in each of its languages, and nothing to complain about', () => {
    expect(site.findings).toEqual([])
    expect(site.articles.map(({ url }) => decodeURI(new URL(url).pathname)).toSorted()).toEqual([
      '/ar/koyubi-3b/',
      '/en/ferry-timetable/',
      '/en/harbour-pilot/',
      '/en/hayauma-outage/',
      '/en/koyubi-3b/',
      '/en/lantern-licence/',
      '/en/oroshi-exchange/',
      '/en/tenohira-tutor/',
      '/ja/chochin-license/',
      '/ja/harbour-pilot/',
      '/ja/hayauma-outage/',
      '/ja/koyubi-3b/',
      '/ja/night-school/',
      '/ja/oroshi-exchange/',
      '/ja/tenohira-tutor/',
      '/ja/tile-prints/',
      '/ko/harbour-pilot/',
      '/ko/koyubi-3b/',
      '/th/koyubi-3b/',
      '/th/night-school/',
      '/zh-Hant/koyubi-3b/',
      '/zh-Hant/燈籠授權/',
    ])
    const stories = site.articles.map(({ story }) => story.id)
    expect(new Set(stories).size).toBeGreaterThanOrEqual(8)
    expect(site.addresses.map((address) => `${address}index.html`).toSorted()).toEqual(
      site.written.filter((name) => name.endsWith('index.html')),
    )
  })

  test('says what is not translated, and whose translation is behind', () => {
    const states = (wanted: string) =>
      site.translations.filter(({ state }) => state === wanted).map(({ story, locale }) => `${story} ${locale}`)
    expect(states('outdated')).toEqual(['lantern-licence en'])
    expect(states('missing')).toContain('ferry-timetable ja')
    expect([...states('orphan'), ...states('unrecorded')]).toEqual([])
  })

  test('shows an embargoed story nowhere, neither itself nor in a number', async () => {
    const everything = await Promise.all(site.written.filter((name) => name.endsWith('.html')).map(site.read))
    for (const word of ['paper-mill-deal', '2031-04', '製紙', 'paper mill'])
      expect(everything.filter((html) => html.includes(word))).toEqual([])
    expect(site.heldBack).toBe(2)
    expect(site.nextTransition).toBe('2031-04-01T00:00:00.000Z')
  })

  test('keeps the page of a withdrawn story as a notice, and lists it nowhere', async () => {
    const html = await site.read('en/talking-kettle/index.html')
    expect(html).toContain('This article has been withdrawn.')
    expect(html).toContain('We withdrew this report')
    const others = site.written.filter((name) => name.endsWith('.html') && !name.includes('talking-kettle'))
    const lists = await Promise.all(others.map(site.read))
    expect(lists.filter((page) => page.includes('talking-kettle'))).toEqual([])
  })

  test('tells readers in their language that a story is not translated, and shows corrections', async () => {
    expect(await site.read('ko/ferry-timetable/index.html')).toContain('아직 번역되지 않았습니다. 이 기사의 언어: 영어')
    // Korean takes Japanese before English.
    expect(await site.read('ko/hayauma-outage/index.html')).toContain('이 기사의 언어: 일본어')
    expect(await site.read('en/harbour-pilot/index.html')).toContain('<section class="kb-corrections">')
  })

  test('has an archive by month and by topic', async () => {
    const archive = await site.read('en/archive/index.html')
    expect(archive).toContain('<a href="2025-11/"><bdi>November 2025</bdi></a> <span>3</span>')
    expect(archive).toContain('<a href="../topics/on-device-models/"><bdi>on-device models</bdi></a>')
    expect(await site.read('en/topics/on-device-models/index.html')).toContain('koyubi-3b/')
  })

  test('leads from a former address to the page', async () => {
    expect(await site.read('en/lantern-license/index.html')).toContain(
      '<meta http-equiv="refresh" content="0; url=/en/lantern-licence/" />',
    )
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

  test('links only to pages, files and headings that are there', () => {
    const known = new Map(pages.map(([name, , elements]) => [name, new Set(stringsOf(elements, 'id'))]))
    const links = pages.flatMap(([name, , elements]) =>
      [...stringsOf(elements, 'href'), ...stringsOf(elements, 'src')].map((link) => ({ name, link })),
    )
    const dangling = links.filter(({ name, link }) => {
      const { host, pathname, hash } = new URL(link, `http://site/${name}`)
      if (host !== 'site') return false
      const target = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname).slice(1)
      const id = decodeURIComponent(hash.slice(1))
      return !site.written.includes(target) || (id !== '' && !known.get(target)?.has(id))
    })
    expect(dangling).toEqual([])
    expect(links.length).toBeGreaterThan(100)
  })

  test('offers a language only where the story exists in it', async () => {
    const switcher = async (name: string) => /<nav class="languages"[^]*?<\/nav>/.exec(await site.read(name))?.[0]
    expect(await switcher('ja/koyubi-3b/index.html')).toContain('href="../../en/koyubi-3b/"')
    expect(await switcher('ja/index.html')).toContain('href="../en/"')
    expect(await switcher('ar/koyubi-3b/index.html')).toMatch(/<span aria-current="page">العربية<.*>繁體中文</s)
    expect(await switcher('ja/tile-prints/index.html')).toBeUndefined()
    // In a fallback the languages are those that the story is really in.
    const fallback = await switcher('ko/tile-prints/index.html')
    expect(fallback).toContain('href="../../ja/tile-prints/"')
    expect(fallback?.match(/<li>/g)).toHaveLength(1)
  })

  test('lists articles newest first', async () => {
    const dates = [...(await site.read('en/index.html')).matchAll(/<time datetime="([^"]+)"/g)].map(([, date]) => date)
    expect(dates).toEqual([...dates].toSorted().toReversed())
    expect(dates).toHaveLength(7)
  })

  test('puts contents, reading time and the mascot on the page', async () => {
    const html = await site.read('ja/koyubi-3b/index.html')
    expect(html).toContain('約4分で読めます')
    expect(html).toContain('<a href="#数字で見る実力">数字で見る実力</a>')
    expect(html).toContain('テクにゃん</span>のひとこと')
  })
})

describe('what an author writes', () => {
  const hostile = `"><script>alert('&')</script>`
  const quoted = JSON.stringify(hostile)

  test('stands on every page as text', async () => {
    const fields = ['title', 'description', 'category', 'technyanComment'].map((field) => `${field}: ${quoted}`)
    const image = `image: { src: ${quoted}, alt: ${quoted} }`
    const source = article(`${fields.join('\n')}\ntags: [${quoted}]\nrelatedCompanies: [${quoted}]\n${image}`)
    const files = ['a.ja.md', 'a.en.md', 'b.en.md'].map((path) => ({ path, source }))
    const site = await siteOf(files, 'hostile')
    expect(site.findings).toEqual([])
    const pages = site.written.filter((name) => name.endsWith('.html'))
    expect(pages.length).toBeGreaterThan(7)
    const htmls = await Promise.all(pages.map(site.read))
    expect(htmls.filter((html) => /<script|=""/.test(html))).toEqual([])
    expect(htmls.flatMap(elementsOf).filter(({ tagName }) => tagName === 'script')).toEqual([])
    expect(await site.read('en/index.html')).toContain('&#34;&#62;&#60;script&#62;alert(&#39;&#38;&#39;)')
  })

  test('is told to be wrong, and the others are published', async () => {
    const files = [
      { path: 'good.ja.md', source: article('title: よい') },
      { path: 'broken.en.md', source: article('title: Broken\nimpactLevel: hihg') },
      { path: 'foreign.md', source: article('title: Bonjour\nlocale: fr') },
    ]
    const { findings, articles } = await siteOf(files, 'faulty')
    expect(articles.map(({ slug }) => slug)).toEqual(['good'])
    const codes = findings.map(({ diagnostic: { path, code } }) => `${path} ${code}`)
    expect(codes).toContain('broken.en.md invalid-value')
    expect(codes).toContain('foreign.md unknown-locale')
  })

  test('never leads out of the folder of the site', async () => {
    const source = article('title: Out')
    const out = join(temporary, 'inside', 'site')
    await publish([{ path: '../../../evil.ja.md', source }], out, options)
    await publish([{ path: '/../../../evil.ja.md', source }], out, options)
    const slugs = ['../../../evil', '/evil', '..', 'a/../../../evil']
    const files = slugs.map((slug, index) => ({ path: `${index}.ja.md`, source: article(`title: Out\nslug: ${slug}`) }))
    const { findings, articles } = await publish(files, out, options)
    expect(findings.map(({ diagnostic }) => diagnostic.code)).toEqual(slugs.map(() => 'invalid-slug'))
    expect(articles).toEqual([])
    expect(await readdir(dirname(out))).toEqual(['site'])
    expect(await readdir(temporary)).not.toContain('evil')
  })

  test('does not take the address of another article', async () => {
    const files = ['a.ja.md', 'ja/a.md'].map((path) => ({ path, source: article(`title: ${path}`) }))
    const { findings, articles } = await siteOf(files, 'twice')
    expect(articles).toHaveLength(1)
    expect(findings.map(({ diagnostic }) => diagnostic.message)).toEqual([
      'This story has an article in `ja` already: a.ja.md.',
    ])
  })

  test('is held back while it is not to be seen', async () => {
    const hidden = [
      'status: draft',
      'status: withdrawn',
      'embargoUntil: 2026-06-01T00:00:01Z',
      'expires: 2026-05-31',
    ].map((field, index) => ({ path: `hidden-${index}.ja.md`, source: article(`title: 秘\n${field}`) }))
    const shown = ['status: published', 'embargoUntil: 2026-06-01T00:00:00Z', 'expires: 2026-06-02'].map(
      (field, index) => ({ path: `shown-${index}.ja.md`, source: article(`title: 公\n${field}`) }),
    )
    const { heldBack, articles } = await siteOf([...hidden, ...shown], 'hidden')
    // What was withdrawn has a page that says so.
    expect(heldBack).toBe(3)
    expect(articles.map(({ slug }) => slug)).toEqual(['shown-0', 'shown-1', 'shown-2'])
  })

  test('is tied to its translations by its path, in every layout', async () => {
    const layouts = ['one.ja.md', 'one.en.md', 'two/ja.md', 'two/en.md', 'ja/2025/three.md', 'en/2025/three.md']
    const { read } = await siteOf(
      layouts.map((path) => ({ path, source: article('title: T') })),
      'layouts',
    )
    expect(await read('ja/one/index.html')).toContain('href="../../en/one/"')
    expect(await read('en/two/index.html')).toContain('href="../../ja/two/"')
    expect(await read('ja/2025/three/index.html')).toContain('href="../../../en/2025/three/"')
  })

  test('is all that pages lead to: a language without articles is offered nowhere', async () => {
    const { read, written } = await siteOf([{ path: 'one.th.md', source: article('title: ข่าว') }], 'single')
    expect(written.filter((name) => name.endsWith('index.html'))).toEqual([
      'index.html',
      'th/archive/2025-01/index.html',
      'th/archive/index.html',
      'th/index.html',
      'th/one/index.html',
    ])
    expect(await read('404.html')).toContain('href="/th/"')
    expect(await read('404.html')).not.toContain('href="/ja/"')
  })
})

describe('the stylesheet', () => {
  const css = stylesheet()
  const rules = css.replaceAll(/\/\*[^]*?\*\//g, '')

  test('is one piece, in one layer', async () => {
    const parts = (await readdir(new URL('../src/styles', import.meta.url))).filter((name) => name !== 'index.css')
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
