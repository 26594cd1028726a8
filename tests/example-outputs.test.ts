import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { atomOffences, jsonFeedOffences, rssOffences } from './helpers/feed-rules.js'
import { readSite, runCommand } from './helpers/run-command.js'
import { childrenOf, readXml, textsOf, xmlErrors } from './helpers/xml.js'
import { sitemapSchema } from './outputs/standards.js'

// A day after the newest article, so that there is news for the sitemap of news.
const now = '2026-04-22T00:00:00Z'
const origin = 'https://kawaraban.example'
const locales = ['ja', 'en', 'ar', 'ko', 'zh-Hant', 'th']

let temporary = ''
let site: Awaited<ReturnType<typeof readSite>>
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'outputs-'))
  const out = join(temporary, 'site')
  const example = fileURLToPath(new URL('../examples/newsroom', import.meta.url))
  await runCommand(['build', example, '--out', out, '--now', now], temporary)
  site = await readSite(out)
})
afterAll(() => rm(temporary, { recursive: true }))

/** A page, as a browser would have it. */
interface PageHead {
  readonly name: string
  readonly canonical: string | null
  readonly alternates: readonly string[]
  readonly jsonLd: Readonly<Record<string, unknown>> | undefined
  readonly lang: string | null
  readonly isNoindex: boolean
}

async function headOf(name: string): Promise<PageHead> {
  const { document } = parseHTML(await site.read(name))
  const scripts = [...document.querySelectorAll('script')]
  // Whatever an author writes, there is one script and it is whole.
  expect(scripts.length).toBeLessThanOrEqual(1)
  const [script] = scripts
  return {
    name,
    canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? null,
    alternates: [...document.querySelectorAll('link[rel=alternate][hreflang]')].map(
      (link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`,
    ),
    jsonLd: script && (JSON.parse(script.textContent ?? '') as Record<string, unknown>),
    lang: document.documentElement.getAttribute('lang'),
    isNoindex: document.querySelector('meta[name=robots]')?.getAttribute('content') === 'noindex',
  }
}

const addressOf = (name: string) => `${origin}/${encodeURI(name.replace(/index\.html$/, ''))}`

test('its XML is well-formed, and its sitemaps are valid', async () => {
  const names = site.written.filter((name) => name.endsWith('.xml'))
  expect(names).toEqual(expect.arrayContaining(['sitemap.xml', 'news-sitemap.xml', 'ar/rss.xml', 'th/atom.xml']))
  expect(await xmlErrors(await Promise.all(names.map(site.read)))).toEqual([])
  for (const name of ['sitemap.xml', 'news-sitemap.xml'])
    expect(await xmlErrors([await site.read(name)], sitemapSchema)).toEqual([])
})

test('no validator has anything against its feeds', async () => {
  for (const locale of locales) {
    expect(rssOffences(await site.read(`${locale}/rss.xml`))).toEqual([])
    expect(atomOffences(await site.read(`${locale}/atom.xml`))).toEqual([])
    expect(jsonFeedOffences(await site.read(`${locale}/feed.json`))).toEqual([])
  }
})

test('readers of feeds get the same from all three: headlines, dates, languages and whole texts', async () => {
  for (const locale of locales) {
    const { items: rss = [], language } = parseRssFeed(await site.read(`${locale}/rss.xml`))
    const { entries: atom = [] } = parseAtomFeed(await site.read(`${locale}/atom.xml`))
    const { items: json = [] } = parseJsonFeed(await site.read(`${locale}/feed.json`))
    expect(language).toBe(locale)
    expect(rss.length).toBeGreaterThan(0)
    const seconds = (date: string | undefined) => Date.parse(date ?? '')
    const all = [
      rss.map((item) => [item.title, item.link, seconds(item.pubDate), item.content?.encoded]),
      atom.map((item) => [item.title?.value, item.links?.[0]?.href, seconds(item.published), item.content?.value]),
      json.map((item) => [item.title, item.url, seconds(item.date_published), item.content_html]),
    ]
    expect(all[1]).toEqual(all[0])
    expect(all[2]).toEqual(all[0])
    for (const item of json) expect(item.content_html?.length).toBeGreaterThan(500)
  }
  const ja = await site.read('ja/feed.json')
  // The mascot as a quotation, and nothing of its drawing.
  expect(ja).toContain('<blockquote lang=\\"ja\\"><p><strong>テクにゃんのひとこと</strong></p>')
  expect(ja).not.toMatch(/<svg|mascot-comment|class=/)
})

test('every page says of its languages what the others of its story say, and what the sitemap says', async () => {
  const pages = await Promise.all(site.pages.map(headOf))
  const byAddress = new Map(pages.map((page) => [addressOf(page.name), page]))
  const listed = new Map(
    childrenOf(readXml(await site.read('sitemap.xml')), 'url').map((url) => [
      textsOf(url, 'loc')[0] ?? '',
      childrenOf(url, 'xhtml:link').map(({ attributes }) => `${attributes['hreflang']} ${attributes['href']}`),
    ]),
  )
  const articles = pages.filter(({ jsonLd }) => jsonLd !== undefined)
  expect(articles.length).toBeGreaterThan(30)
  for (const page of articles) {
    const { name, canonical, alternates, jsonLd, isNoindex } = page
    const own = addressOf(name)
    for (const alternate of alternates) {
      const [lang = '', href = ''] = alternate.split(' ')
      const other = byAddress.get(href)
      expect(other?.alternates, `${name}: ${alternate}`).toEqual(alternates)
      expect(other?.canonical).toBe(href)
      expect([other?.lang, 'x-default']).toContain(lang)
    }
    expect(jsonLd).toMatchObject({ '@type': 'NewsArticle', url: canonical })
    // What is its own canonical page, and has a text, is in the sitemap; nothing else is.
    expect(listed.has(own), name).toBe(canonical === own && !isNoindex)
    expect(listed.get(own) ?? alternates).toEqual(alternates)
  }
  for (const url of listed.keys()) expect(byAddress.has(url), url).toBe(true)
})

test('translations say of one another what they are translated from, and into what', async () => {
  const pages = await Promise.all(site.pages.map(headOf))
  const works = new Map(pages.flatMap(({ jsonLd }) => (jsonLd ? [[String(jsonLd['@id']), jsonLd] as const] : [])))
  const idsIn = (value: unknown) => [value ?? []].flat().map((work) => String((work as { '@id': string })['@id']))
  let pairs = 0
  for (const [id, work] of works) {
    for (const source of idsIn(work['translationOfWork'])) {
      pairs++
      expect(idsIn(works.get(source)?.['workTranslation'])).toContain(id)
    }
    for (const made of idsIn(work['workTranslation']))
      expect(idsIn(works.get(made)?.['translationOfWork'])).toEqual([id])
  }
  expect(pairs).toBeGreaterThan(10)
})

test('what was disclosed stands on the page, in feeds and in structured data', async () => {
  const sentence = '기계가 번역한 기사입니다.'
  const { jsonLd } = await headOf('ko/harbour-pilot/index.html')
  expect(await site.read('ko/harbour-pilot/index.html')).toContain(`<p class="kb-disclosure">${sentence}`)
  expect(await site.read('ko/rss.xml')).toContain(sentence)
  expect(jsonLd).toMatchObject({
    creditText: expect.stringContaining(sentence) as string,
    digitalSourceType: 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
  })
})
