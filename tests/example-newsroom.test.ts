import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Element, Nodes, Root } from 'hast'
import { raw } from 'hast-util-raw'
import { HtmlValidate } from 'html-validate'
import { visit } from 'unist-util-visit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Diagnostic } from 'kawaraban'

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
  ): Promise<{ pages: { address: string }[]; findings: { diagnostic: Diagnostic }[]; heldBack: number }>
}

const example = new URL('../examples/newsroom/', import.meta.url)
// The example is plain JavaScript, as a user's app may be; here is what it promises.
const { publish, readFolder } = (await import(new URL('publish.mjs', example).href)) as Example
const { stylesheet } = (await import(new URL('../scripts/styles.mjs', import.meta.url).href)) as {
  stylesheet(): string
}
const options = {
  now: new Date('2026-01-01T00:00:00Z'),
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
    expect(site.written).toEqual([
      '404.html',
      'ar/index.html',
      'ar/koyubi-3b/index.html',
      'en/hayauma-outage/index.html',
      'en/index.html',
      'en/koyubi-3b/index.html',
      'en/oroshi-exchange/index.html',
      'en/tenohira-tutor/index.html',
      'favicon.svg',
      'images/wave.svg',
      'index.html',
      'ja/hayauma-outage/index.html',
      'ja/index.html',
      'ja/koyubi-3b/index.html',
      'ja/oroshi-exchange/index.html',
      'ja/tenohira-tutor/index.html',
      'ja/tile-prints/index.html',
      'kawaraban.css',
      'ko/index.html',
      'ko/koyubi-3b/index.html',
      'newsroom.css',
      'th/index.html',
      'th/koyubi-3b/index.html',
      'zh-Hant/index.html',
      'zh-Hant/koyubi-3b/index.html',
    ])
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
  })

  test('lists articles newest first', async () => {
    const dates = [...(await site.read('en/index.html')).matchAll(/<time datetime="([^"]+)"/g)].map(([, date]) => date)
    expect(dates).toEqual(['2025-11-18', '2025-11-14', '2025-11-05', '2025-10-28'])
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
    expect(pages).toHaveLength(7)
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
    const { findings, pages } = await siteOf(files, 'faulty')
    expect(pages.map(({ address }) => address)).toEqual(['ja/good/'])
    const codes = findings.map(({ diagnostic: { path, code } }) => `${path} ${code}`)
    expect(codes).toContain('broken.en.md invalid-value')
    expect(codes).toContain('foreign.md unknown-locale')
  })

  test('never leads out of the folder of the site', async () => {
    const source = article('title: Out')
    const out = join(temporary, 'inside', 'site')
    await expect(publish([{ path: '../../../evil.ja.md', source }], out, options)).rejects.toThrow(
      'would stand outside',
    )
    await expect(publish([{ path: '/../../../evil.ja.md', source }], out, options)).rejects.toThrow('outside')
    const slugs = ['../../../evil', '/evil', '..', 'a/../../../evil']
    const files = slugs.map((slug, index) => ({ path: `${index}.ja.md`, source: article(`title: Out\nslug: ${slug}`) }))
    const { findings, pages } = await publish(files, out, options)
    expect(findings.map(({ diagnostic }) => diagnostic.code)).toEqual(slugs.map(() => 'invalid-slug'))
    expect(pages).toEqual([])
    expect(await readdir(dirname(out))).toEqual(['site'])
    expect(await readdir(temporary)).not.toContain('evil')
  })

  test('does not take the address of another article', async () => {
    const files = ['a.ja.md', 'ja/a.md'].map((path) => ({ path, source: article(`title: ${path}`) }))
    const { findings, pages } = await siteOf(files, 'twice')
    expect(pages).toHaveLength(1)
    expect(findings.map(({ diagnostic }) => diagnostic.message)).toEqual([
      'The address /ja/a/ belongs to a.ja.md already.',
    ])
  })

  test('is held back while it is not to be seen', async () => {
    const hidden = [
      'status: draft',
      'status: withdrawn',
      'embargoUntil: 2026-01-01T00:00:01Z',
      'expires: 2025-12-31',
    ].map((field, index) => ({ path: `hidden-${index}.ja.md`, source: article(`title: 秘\n${field}`) }))
    const shown = ['status: published', 'embargoUntil: 2026-01-01T00:00:00Z', 'expires: 2026-01-02'].map(
      (field, index) => ({ path: `shown-${index}.ja.md`, source: article(`title: 公\n${field}`) }),
    )
    const { heldBack, pages } = await siteOf([...hidden, ...shown], 'hidden')
    expect(heldBack).toBe(4)
    expect(pages.map(({ address }) => address)).toEqual(['ja/shown-0/', 'ja/shown-1/', 'ja/shown-2/'])
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
