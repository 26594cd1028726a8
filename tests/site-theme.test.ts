import type { Element, Nodes, Root } from 'hast'
import { raw as parse } from 'hast-util-raw'
import { HtmlValidate } from 'html-validate'
import { visit } from 'unist-util-visit'
import { beforeAll, describe, expect, test } from 'vitest'
import { createNewsroom, definePlugin, memory, type SiteOptions } from 'kawaraban'
import { ar, en, ja } from 'kawaraban/locales'
import { checkPublication } from 'kawaraban/outputs'
import { defaultTheme, html, siteFiles, type SiteFilesOptions } from 'kawaraban/site'

const { siteStylesheet } = (await import(new URL('../scripts/styles.mjs', import.meta.url).href)) as {
  siteStylesheet(): string
}

const site: SiteOptions = {
  url: 'https://news.example',
  name: { ja: '例新聞', en: 'The Example', ar: 'المثال' },
  description: { ja: '例のニュース', en: 'News as an example' },
  timeZone: 'Asia/Tokyo',
}
const words = definePlugin({
  name: 'site',
  messages: { en: { archive: 'All the news', note: 'Everything here is invented.' } },
})
const newsroomOf = (options: Partial<SiteOptions> = {}) =>
  createNewsroom({
    locales: [ja, en, ar],
    plugins: [words],
    site: { ...site, ...options },
    fallback: { ar: ['en'] },
    now: () => new Date('2026-03-01T00:00:00Z'),
  })

const hostile = `"><script>alert('&')</script>`
const file = (fields: string, body = 'Text.') => `---\n${fields}\n---\n${body}\n`
const contents = '## First\n\nText.\n\n## Second\n\nText.'
const files: Record<string, string> = {
  'fox.ja.md': file('title: 狐\ndate: 2026-02-03\ncategory: Research\ntags: [山]', contents),
  'fox.en.md': file(
    'title: Fox\ndate: 2026-02-03\ncategory: Research\ntags: [hills]\naliases: [reynard, "*"]',
    contents,
  ),
  'owl.en.md': file(
    'title: Owl\ndate: 2026-01-20\ncategory: Policy\ntags: [hills, "50% off?"]\nimage: { src: /owl.png, alt: An owl }',
    'See the [fox](fox.en.md).',
  ),
  'owl.ar.md': file('title: بومة\ndate: 2026-01-20\nslug: بومة'),
  'hare.ja.md': file('title: 兎\ndate: 2026-01-10\nslug: v1.5\ntags: [山]'),
  'crow.en.md': file(
    'title: Crow\ndate: 2025-12-24\nstatus: withdrawn\ncorrections: [{ date: 2026-01-02, text: Wrong. }]',
  ),
  'wolf.en.md': file(
    'title: Wolf of the embargo\ndate: 2026-02-28\nembargoUntil: 2026-03-02T00:00:00Z\ntags: [hills, den]',
  ),
  'hostile.en.md': file(
    [
      'date: 2025-12-01',
      ...['title', 'description', 'category'].map((field) => `${field}: ${JSON.stringify(hostile)}`),
      ...['tags', 'relatedCompanies', 'authors', 'aliases'].map((field) => `${field}: [${JSON.stringify(hostile)}]`),
      `image: { src: ${JSON.stringify(hostile)}, alt: ${JSON.stringify(hostile)}, credit: ${JSON.stringify(hostile)} }`,
    ].join('\n'),
  ),
}

async function publish(options?: SiteFilesOptions, at: Partial<SiteOptions> = {}, of = files) {
  const collection = await newsroomOf(at).load(memory(of))
  const published = new Map<string, string>()
  for (const { path, render } of siteFiles(collection, options)) published.set(path, await render())
  return published
}

/** A file of a site that is to be there. */
function fileOf(published: ReadonlyMap<string, string>, path: string): string {
  const content = published.get(path)
  if (content === undefined) throw new Error(`There is no ${path} among ${[...published.keys()].join(', ')}`)
  return content
}

const pagesOf = (published: ReadonlyMap<string, string>) => [...published].filter(([path]) => path.endsWith('.html'))

/** The elements of a page, as a browser would parse them. */
function elementsOf(page: string): Element[] {
  const body = page.slice(page.indexOf('<body>') + 6, page.indexOf('</body>'))
  const tree = parse({ type: 'root', children: [{ type: 'raw', value: body }] } as unknown as Root) as Nodes
  const elements: Element[] = []
  visit(tree, 'element', (element) => void elements.push(element))
  return elements
}

const stringsOf = (elements: readonly Element[], name: string) =>
  elements.flatMap(({ properties }) => (typeof properties[name] === 'string' ? [properties[name]] : []))

/** The links of a site's pages, in head and body, that lead to nothing that the site has. */
function danglingIn(published: ReadonlyMap<string, string>, root: string): string[] {
  const { origin } = new URL(root)
  return pagesOf(published).flatMap(([path, page]) => {
    const head = [...page.slice(0, page.indexOf('<body>')).matchAll(/ href="([^"]*)"/g)].map(([, href = '']) => href)
    const body = elementsOf(page)
    const links = [...head, ...stringsOf(body, 'href')].filter((link) => !link.endsWith('.css'))
    return links
      .filter((link) => {
        const { href, hash } = new URL(link, `${root}${encodeURI(path)}`)
        if (!href.startsWith(`${origin}/`)) return false
        if (!href.startsWith(root)) return true
        const at = decodeURIComponent(href.slice(root.length).replace(/[?#].*$/s, ''))
        const found = [at, `${at}index.html`, `${at}.html`].find((name) => published.has(name))
        const id = decodeURIComponent(hash.slice(1))
        return (
          found === undefined || (id !== '' && !stringsOf(elementsOf(published.get(found) ?? ''), 'id').includes(id))
        )
      })
      .map((link) => `${path}: ${link}`)
  })
}

describe('a published site', () => {
  let published: Awaited<ReturnType<typeof publish>>
  beforeAll(async () => {
    published = await publish()
  })
  const page = (path: string) => fileOf(published, path)
  const switcher = (path: string) => /<nav class="languages"[^]*?<\/nav>/.exec(page(path))?.[0] ?? ''

  test('has front pages, archives, stories, feeds, and what machines read', () => {
    expect([...published.keys()].toSorted()).toMatchInlineSnapshot(`
      [
        "404.html",
        "_redirects",
        "ar/archive/2025-12/index.html",
        "ar/archive/2026-01/index.html",
        "ar/archive/2026-02/index.html",
        "ar/archive/index.html",
        "ar/atom.xml",
        "ar/feed.json",
        "ar/fox/index.html",
        "ar/hostile/index.html",
        "ar/index.html",
        "ar/rss.xml",
        "ar/بومة/index.html",
        "ar/بومة/index.md",
        "en/archive/2025-12/index.html",
        "en/archive/2026-01/index.html",
        "en/archive/2026-02/index.html",
        "en/archive/index.html",
        "en/atom.xml",
        "en/crow/index.html",
        "en/feed.json",
        "en/fox/index.html",
        "en/fox/index.md",
        "en/hostile/index.html",
        "en/hostile/index.md",
        "en/index.html",
        "en/owl/index.html",
        "en/owl/index.md",
        "en/reynard/index.html",
        "en/rss.xml",
        "en/tags/hills/index.html",
        "index.html",
        "ja/archive/2026-01/index.html",
        "ja/archive/2026-02/index.html",
        "ja/archive/index.html",
        "ja/atom.xml",
        "ja/feed.json",
        "ja/fox/index.html",
        "ja/fox/index.md",
        "ja/index.html",
        "ja/rss.xml",
        "ja/tags/山/index.html",
        "ja/v1.5/index.html",
        "ja/v1.5/index.md",
        "llms.txt",
        "robots.txt",
        "search/ar.json",
        "search/en.json",
        "search/ja.json",
        "sitemap.xml",
      ]
    `)
  })

  test('is valid HTML', async () => {
    const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] })
    const messages = pagesOf(published).map(async ([name, html]) => {
      const { results } = await validator.validateString(html, name)
      return results.flatMap(({ messages }) => messages.map(({ line, message }) => `${name}:${line} ${message}`))
    })
    expect((await Promise.all(messages)).flat()).toEqual([])
  })

  test('has one h1, one main, a language and a direction on every page, and no id twice', () => {
    for (const [name, html] of pagesOf(published)) {
      const elements = elementsOf(html)
      const count = (tag: string) => elements.filter(({ tagName }) => tagName === tag).length
      const ids = stringsOf(elements, 'id')
      expect({
        name,
        headlines: count('h1'),
        mains: count('main'),
        hasLanguage: /<html lang="(?:(?:ja|en)" dir="ltr|ar" dir="rtl)">/.test(html),
        repeated: ids.filter((id, index) => ids.indexOf(id) !== index),
        scripts: elements.filter(({ tagName }) => tagName === 'script').length,
      }).toEqual({ name, headlines: 1, mains: 1, hasLanguage: true, repeated: [], scripts: 0 })
    }
  })

  test('links only to pages, files and headings that are there', () => {
    expect(danglingIn(published, 'https://news.example/')).toEqual([])
  })

  test('offers a language only where the page exists in it, and the front pages where a list has no other', () => {
    expect(switcher('en/fox/index.html')).toContain('href="/ja/fox/"')
    expect(switcher('en/fox/index.html')).not.toContain('hreflang="ar"')
    expect(switcher('ja/v1.5/index.html')).toBe('')
    expect(switcher('ja/archive/2026-02/index.html')).toContain('href="/ar/archive/2026-02/"')
    expect(switcher('ar/archive/2025-12/index.html')).not.toContain('hreflang="ja"')
    expect(switcher('en/tags/hills/index.html')).toContain('href="/ja/"')
    // In a fallback the languages are those that the story is really in.
    expect(switcher('ar/fox/index.html')).not.toContain('aria-current')
  })

  test('names the ways to other stories and those to other pages for what they are', async () => {
    const split = await publish({ pageSize: 1 })
    const names = (kind: string) =>
      [...split].flatMap(([path, content]) => {
        const [, name] = new RegExp(`<nav class="${kind}" aria-label="([^"]*)"`).exec(content) ?? []
        return path.startsWith('en/') && name !== undefined ? [name] : []
      })
    expect(names('neighbours')).toContain('Previous story and Next story')
    expect(names('pages')[0]).toMatch(/^Page 1 of \d$/)
    expect([...names('neighbours'), ...names('pages')]).not.toContain('All the news')
  })

  test('keeps what is under embargo out of every file', () => {
    const telling = [...published].filter(([path, content]) => /wolf|\bden\b/i.test(path + content))
    expect(telling.map(([path]) => path)).toEqual([])
  })

  test('keeps the page of a withdrawn story as a notice with no ways on from it', () => {
    const withdrawn = page('en/crow/index.html')
    expect(withdrawn).toContain('This article has been withdrawn.')
    expect(withdrawn).not.toMatch(/class="(?:guide|neighbours|more)"/)
    expect(page('en/fox/index.html')).toMatch(/class="guide"[^]*class="neighbours"[^]*class="more"/)
    const others = [...published].filter(([path]) => !path.startsWith('en/crow/'))
    expect(others.filter(([, content]) => content.includes('/crow/')).map(([path]) => path)).toEqual([])
  })

  test('has a door that says each language’s name and its newest headlines', () => {
    const door = page('index.html')
    expect(door).toMatch(/<section lang="ar" dir="rtl">\s*<h2><a href="\/ar\/" hreflang="ar">العربية/)
    expect(door).toContain('>狐</a>')
    // What stands in another language is no news of this one.
    expect(door.match(/>Fox</g)).toHaveLength(1)
  })

  test('leads on from former addresses, whose characters are no patterns', () => {
    expect(page('en/reynard/index.html')).toContain('<meta http-equiv="refresh" content="0; url=/en/fox/" />')
    const rules = page('_redirects').trim().split('\n')
    expect(rules.slice(0, 2)).toEqual(['/en/reynard/ /en/fox/ 301', '/en/%2A/ /en/fox/ 301'])
    expect(rules.slice(-3)).toEqual(['ja', 'en', 'ar'].map((locale) => `/ /${locale}/ 302 Language=${locale}`))
    expect(rules.every((rule) => /^\/\S* \/\S* 30[12](?: Language=\w+)?$/.test(rule))).toBe(true)
  })

  test('sends nobody away from a page that is there, whatever an author says was an address', async () => {
    const aliases = [
      '/',
      '/en/',
      '/en/archive/',
      '/en/archive/2026-02',
      '/robots.txt',
      '/en/rss.xml',
      '/ja/index.html',
      'wolf-2',
    ]
    const of = { 'fox.en.md': file(`title: Fox\ndate: 2026-02-03\naliases: ${JSON.stringify(aliases)}`) }
    const published = await publish({}, {}, { ...files, ...of })
    const rules = fileOf(published, '_redirects').split('\n')
    expect(rules.filter((rule) => rule.includes(' /en/fox/ '))).toEqual(['/en/wolf-2/ /en/fox/ 301'])
    expect(published.has('en/archive/2026-02.html')).toBe(false)
    expect(rules.at(-2)).toBe('/ /ar/ 302 Language=ar')
  })

  test('names its sitemap to robots, and its Markdown to models', () => {
    expect(page('robots.txt')).toBe('User-agent: *\nAllow: /\n\nSitemap: https://news.example/sitemap.xml\n')
    expect(page('llms.txt')).toContain('(https://news.example/en/fox/index.md)')
    expect(page('en/fox/index.md')).toMatch(/^# Fox\n/)
    expect(published.has('ar/fox/index.md')).toBe(false)
  })

  test('leads its front page with the newest story, whose picture is not put off', async () => {
    const front = (of: Record<string, string>) => publish({ pageSize: 1 }, {}, of)
    const { 'owl.en.md': owl = '', 'crow.en.md': crow = '', 'fox.en.md': fox = '' } = files
    const withPicture = await front({ 'owl.en.md': owl, 'crow.en.md': crow })
    expect(fileOf(withPicture, 'en/index.html')).toMatch(/class="card">\s*<img\s+src="\/owl\.png"\s+alt="An owl"/)
    expect(fileOf(withPicture, 'en/index.html')).not.toContain('loading="lazy"')
    const behind = await front({ 'owl.en.md': owl, 'fox.en.md': fox })
    expect(fileOf(behind, 'en/page/2/index.html')).toContain('loading="lazy"')
  })

  test('says of what is not translated which language it is in, wherever it stands', async () => {
    expect(page('ar/fox/index.html')).toMatch(/<ol lang="en" dir="ltr">\s*<li><a href="#first">First<\/a>/)
    expect(page('en/fox/index.html')).toMatch(/<ol>\s*<li><a href="#first">First<\/a>/)
    const { 'owl.en.md': owl = '', 'crow.en.md': crow = '', 'owl.ar.md': other = '' } = files
    const published = await publish({}, {}, { 'owl.en.md': owl, 'crow.en.md': crow, 'bear.ar.md': other })
    expect(fileOf(published, 'ar/index.html')).toMatch(/<img\s+src="\/owl\.png"\s+alt="An owl"\s+lang="en" dir="ltr"/)
    expect(fileOf(published, 'en/index.html')).toMatch(/<img\s+src="\/owl\.png"\s+alt="An owl"\s+\/>/)
  })

  test('shows the lead picture of an article that is about how one is shown', async () => {
    const { 'owl.en.md': owl = '' } = files
    const body = 'Its class is `kb-lead`, as in `<figure class="kb-lead">`.'
    const published = await publish({}, {}, { 'owl.en.md': owl.replace(/See the .*/, () => body) })
    expect(fileOf(published, 'en/owl/index.html')).toMatch(
      /<figure class="kb-figure kb-lead">\s*<img\s+src="\/owl\.png"/,
    )
  })

  test('is found by what its search is given', () => {
    const [first] = JSON.parse(page('search/en.json')) as { title: string; url: string }[]
    expect(first).toMatchObject({ title: 'Fox', url: 'https://news.example/en/fox/' })
  })

  test('takes a newsroom’s own words, unless its readers have nearer ones', () => {
    expect(page('en/archive/index.html')).toContain('<h1>All the news</h1>')
    expect(page('ja/archive/index.html')).toContain('<h1>アーカイブ</h1>')
  })
})

test('a function of a theme that is replaced is used by all others', async () => {
  const published = await publish({
    theme: {
      card: ({ url, slug }, { link, collection }) =>
        html`<p class="mine"><a href="${link(url)}">${slug}</a> ${collection.site?.name('en')}</p>`,
      footer: (page, theme) =>
        html`${defaultTheme.footer(page, theme)}
          <p>© The Example</p>`,
    },
    stylesheets: ['/site.css', 'own.css', 'https://elsewhere.example/far.css'],
    icon: '/icon.svg',
  })
  const front = fileOf(published, 'en/index.html')
  expect(front).toContain('<p class="mine"><a href="/en/fox/">fox</a> The Example</p>')
  expect(front).not.toContain('class="card"')
  expect(fileOf(published, 'en/fox/index.html')).toMatch(/<footer class="colophon">[^]*© The Example/)
  expect([...front.matchAll(/<link rel="(?:icon|stylesheet)" href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    '/icon.svg',
    '/site.css',
    '/own.css',
    'https://elsewhere.example/far.css',
  ])
})

test('a site may stand below a path', async () => {
  const published = await publish({}, { url: 'https://x.example/news/' })
  expect(danglingIn(published, 'https://x.example/news/')).toEqual([])
  expect(fileOf(published, 'en/index.html')).toContain('<a href="/news/en/fox/">Fox</a>')
  expect(fileOf(published, '_redirects')).toContain('/news/ /news/ja/ 302 Language=ja')
})

test('a site may have its default language at its root, and addresses that end as they like', async () => {
  const at: Partial<SiteOptions> = {
    home: (locale) => (locale === 'ja' ? '/' : `/${locale}/`),
    path: ({ locale, slug }) => `/blog/${locale === 'ja' ? '' : `${locale}/`}${slug}${locale === 'en' ? '.html' : ''}`,
  }
  const published = await publish({}, at)
  expect(danglingIn(published, 'https://news.example/')).toEqual([])
  const front = fileOf(published, 'index.html')
  expect(front).toContain('<html lang="ja"')
  expect(front).toContain('<a href="/blog/fox">狐</a>')
  expect(published.has('blog/fox.html')).toBe(true)
  expect(published.has('blog/v1.5.html')).toBe(true)
  expect(published.has('blog/en/fox.html')).toBe(true)
  expect(fileOf(published, 'llms.txt')).toContain('(https://news.example/blog/en/fox.md)')
  expect(published.has('blog/en/fox.md')).toBe(true)
  expect(published.has('rss.xml')).toBe(true)
  // Who came to the Japanese front page by a link is not sent away from it.
  expect(fileOf(published, '_redirects')).not.toContain('Language=')
})

test('lists go on over pages', async () => {
  const published = await publish({ pageSize: 1 })
  expect(danglingIn(published, 'https://news.example/')).toEqual([])
  const second = fileOf(published, 'en/page/2/index.html')
  expect(second).toMatch(
    /<a href="\/en\/" rel="prev">Newer<[^]*Page 2 of 3[^]*<a href="\/en\/page\/3\/" rel="next">Older</,
  )
  expect(second).toContain('<link rel="canonical" href="https://news.example/en/page/2/">')
  expect(fileOf(published, 'en/tags/hills/page/2/index.html')).toContain(
    '<title>hills – Page 2 of 2 – The Example</title>',
  )
  expect(fileOf(published, 'ja/page/2/index.html')).toContain('2ページ中2ページ目')
})

test('a list of a long name has an address that is short enough for every disk', async () => {
  const tags = JSON.stringify(['長'.repeat(120), `${'長'.repeat(120)}い`, 'long '.repeat(60)])
  const of = (title: string) => file(`title: ${title}\ndate: 2026-01-01\ntags: ${tags}`)
  const published = await publish({}, {}, { 'a.ja.md': of('A'), 'b.ja.md': of('B') })
  const lists = [...published.keys()].filter((path) => path.startsWith('ja/tags/'))
  expect(lists).toHaveLength(3)
  for (const path of lists) expect(new TextEncoder().encode(path.split('/')[2]).length).toBeLessThan(256)
  expect(danglingIn(published, 'https://news.example/')).toEqual([])
})

test('a language of nothing but withdrawn articles keeps their pages', async () => {
  const { 'crow.en.md': crow = '', 'fox.ja.md': fox = '' } = files
  const published = await publish({}, {}, { 'crow.en.md': crow, 'fox.ja.md': fox })
  expect(published.has('en/crow/index.html')).toBe(true)
  expect(danglingIn(published, 'https://news.example/')).toEqual([])
})

test('a newsroom without articles has a site', async () => {
  const published = await publish({}, {}, {})
  expect([...published.keys()].toSorted()).toEqual(['404.html', 'index.html', 'llms.txt', 'robots.txt'])
  expect(danglingIn(published, 'https://news.example/')).toEqual([])
})

describe('no file', () => {
  test.each([
    '/..%2F..%2Fevil/',
    '/a/%2e%2e%2F%2e%2e%2F%2e%2e%2Fevil/',
    '/a%5C..%5C..%5Cevil/',
    '/a%00b/',
    '//evil/..%2f',
  ])('stands outside of the folder of the site: %s', async (path) => {
    await expect(publish({}, { path: ({ slug }) => path + slug })).rejects.toThrow(
      'is no address of a file in the site',
    )
  })

  test('stands outside of the site', async () => {
    await expect(publish({}, { path: () => 'https://elsewhere.example/fox/' })).rejects.toThrow(
      'is no address of a file',
    )
  })

  test('takes the place of another: the first has it', async () => {
    const taken = { 'archive.en.md': file('title: The archive\ndate: 2026-01-01') }
    expect(fileOf(await publish({}, {}, taken), 'en/archive/index.html')).not.toContain('The archive</h1>')
  })
})

test('the addresses of a site are those that its outputs have', async () => {
  expect(await checkPublication(await newsroomOf().load(memory(files)))).toEqual([])
})

describe('the stylesheet of a site', () => {
  const rules = siteStylesheet().replaceAll(/\/\*[^]*?\*\//g, '')

  test('knows no left and no right, and asks for one language at a time', () => {
    const sides = '(?:left|right|top|bottom)'
    const physical = new RegExp(`(?<![\\w-])(?:${sides}|(?:min-|max-)?(?:width|height)|[a-z-]+-${sides})\\s*:`)
    expect(physical.exec(rules)).toBeNull()
    expect(/text-align:\s*(?:left|right)/.exec(rules)).toBeNull()
    expect(rules.match(/:lang\([^)]*,/g)).toBeNull()
  })

  test('asks nobody for anything', () => {
    expect(rules).not.toMatch(/url\(|@import/)
  })

  test('sets what the theme draws, and nothing else', async () => {
    const published = await publish({ pageSize: 1 })
    const drawn = new Set(
      pagesOf(published)
        .flatMap(([, page]) => elementsOf(page))
        .flatMap(({ properties }) => (Array.isArray(properties['className']) ? properties['className'] : []))
        .filter((name) => String(name).startsWith('ks-')),
    )
    const set = new Set([...rules.matchAll(/\.(ks-[\w-]+)/g)].map(([, name]) => name))
    expect([...set].filter((name) => name !== undefined && !drawn.has(name))).toEqual([])
  })
})
