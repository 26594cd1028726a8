import * as fc from 'fast-check'
import * as outputs from 'kawaraban/outputs'
import { describe, expect, test } from 'vitest'
import { elementsOf } from '../helpers/browser.js'
import { atomOffences, jsonFeedOffences, rssOffences } from '../helpers/feed-rules.js'
import { childrenOf, readXml, textsOf, xmlErrors } from '../helpers/xml.js'
import { file, newsroomAt, noon } from './newsroom.js'
import { sitemapSchema } from './standards.js'

const newsroom = newsroomAt(noon)
const locales = ['ja', 'en', 'zh-Hant'] as const
const bases = locales.map((locale) =>
  newsroom.parse(file('title: A\ndate: 2025-01-20', 'Text with [a link](s0.en.md).'), { path: `a.${locale}.md` }),
)

const pieces = [
  ']]>',
  '</ScRiPt >',
  '\u0008',
  '\uFFFE',
  '\uD800',
  '<!--',
  '<![CDATA[',
  '\u2028',
  '&amp;',
  '"',
  "'",
  '\r',
  'é',
]
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 6 })
  .map((parts) => `x${parts.join('')}`)
const dates = [
  '2024-12-31',
  '2025-01-20',
  '2025-01-21',
  '2025-01-22',
  '2025-01-20T23:30-05:00',
  '2025-01-21T12:00+09:00',
]
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 })
const rarely = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary })

const metas = fc.record({
  title: hostile,
  description: maybe(hostile),
  date: fc.constantFrom(...dates),
  slug: maybe(fc.constantFrom('a', 'b/c', '狐', 's1', 'A')),
  status: rarely(fc.constantFrom('draft', 'published', 'withdrawn')),
  embargoUntil: rarely(fc.constantFrom('2025-01-21T12:00+09:00', '2025-01-21T12:00:01+09:00')),
  expires: rarely(fc.constantFrom('2025-01-21', '2025-02-01')),
  canonical: rarely(
    fc.constantFrom(
      'https://friend.example/a b',
      'https://news.example/ja/s0/',
      'https://news.example/en/狐/',
      'https://news.example/nowhere/',
    ),
  ),
  translationOf: maybe(fc.constantFrom('ja', 'en', 'fr')),
  tags: maybe(fc.array(hostile, { maxLength: 3 })),
  authors: maybe(
    fc.array(
      hostile.map((name) => ({ name })),
      { maxLength: 2 },
    ),
  ),
  category: maybe(hostile),
  corrections: maybe(fc.constant([{ date: '2025-01-21', text: 'x' }])),
})
const stories = fc.array(fc.tuple(...locales.map(() => maybe(metas))), { minLength: 1, maxLength: 5 })

/** Articles with what was drawn for them, as they would come out of a cache. */
function collectionOf(drawn: readonly (readonly (object | undefined)[])[]) {
  const articles = drawn.flatMap((translations, story) =>
    translations.flatMap((meta, at) => {
      const base = bases[at]
      if (!meta || !base) return []
      const given = Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== undefined))
      return [{ ...base, path: `s${story}.${base.locale}.md`, meta: { ...base.meta, ...given } }]
    }),
  )
  return newsroom.collect(articles)
}

/** A page as somebody sees it who knows nothing but its HTML. */
async function pageOf(entry: Parameters<typeof outputs.head>[0]) {
  const html = outputs.headHtml(await outputs.head(entry))
  const links = elementsOf(html).filter(({ name }) => name === 'link')
  const [, json = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? []
  const hreflang = links.flatMap(({ attributes: { hreflang: lang, href } }) => (lang ? [`${lang} ${href}`] : []))
  return {
    url: entry.url,
    canonical: links.find(({ attributes }) => attributes['rel'] === 'canonical')?.attributes['href'] ?? '',
    hreflang: hreflang.toSorted(),
    isHidden: elementsOf(html).some(({ attributes }) => attributes['content'] === 'noindex'),
    scripts: elementsOf(html).filter(({ name }) => name === 'script').length,
    data: JSON.parse(json) as { '@id': string; url: string; translationOfWork?: Work; workTranslation?: Work[] },
    switched: outputs.languageSwitcher(entry).map(({ url }) => url),
  }
}

interface Work {
  readonly '@id': string
}

async function read(collection: ReturnType<typeof collectionOf>) {
  const pages = []
  for (const locale of collection.locales) {
    const { entries, withdrawn } = collection.edition(locale)
    for (const entry of [...entries, ...withdrawn]) pages.push(await pageOf(entry))
  }
  const xml = [...outputs.sitemap(collection).values()]
  const listed = new Map(
    xml
      .flatMap((text) => childrenOf(readXml(text), 'url'))
      .map((url) => [
        textsOf(url, 'loc')[0] ?? '',
        childrenOf(url, 'xhtml:link')
          .map(({ attributes }) => `${attributes['hreflang']} ${attributes['href']}`)
          .toSorted(),
      ]),
  )
  return { pages, listed }
}

describe('for any set of articles', () => {
  test('pages, the sitemap and structured data say the same of addresses and languages', async () => {
    let seen = 0
    await fc.assert(
      fc.asyncProperty(stories, async (drawn) => {
        const collection = collectionOf(drawn)
        const { pages, listed } = await read(collection)
        const homes = outputs.editionsOf(collection).map(({ url }) => url)
        const originals = pages.filter(({ url, canonical, isHidden }) => url === canonical && !isHidden)
        seen += originals.length
        expect([...listed.keys()].toSorted()).toEqual([...homes, ...originals.map(({ url }) => url)].toSorted())
        const works = new Map(originals.map(({ data }) => [data['@id'], data]))
        for (const { canonical, hreflang, data, isHidden, url, switched } of pages) {
          expect(data.url).toBe(canonical)
          for (const link of hreflang) {
            // Every address that a page gives for a language gives the same ones.
            const href = link.replace(/^\S+ /, '')
            expect(listed.get(href)).toEqual(hreflang)
          }
          expect(listed.get(url)).toEqual(url === canonical && !isHidden ? hreflang : undefined)
          for (const { '@id': id } of data.workTranslation ?? [])
            expect(works.get(id)?.translationOfWork?.['@id']).toBe(data['@id'])
          const sources = [data.translationOfWork ?? []].flat()
          for (const { '@id': id } of sources)
            expect(works.get(id)?.workTranslation?.map((work) => work['@id'])).toContain(data['@id'])
          // Every page that one can switch to is there.
          for (const other of switched) expect(pages.some((page) => page.url === other && !page.isHidden)).toBe(true)
        }
        expect(await outputs.checkPublication(collection)).toEqual([])
      }),
      { seed: 20250120, numRuns: 150 },
    )
    expect(seen).toBeGreaterThan(100)
  })

  test('feeds have what pages have, and no validator has anything against them', async () => {
    const xml: string[] = []
    const maps: string[] = []
    await fc.assert(
      fc.asyncProperty(stories, async (drawn) => {
        const collection = collectionOf(drawn)
        const { pages } = await read(collection)
        const byUrl = new Map(pages.map((page) => [page.url, page]))
        for (const locale of collection.locales) {
          const feeds = [await outputs.rss(collection, locale), await outputs.atom(collection, locale)] as const
          const json = await outputs.jsonFeed(collection, locale)
          expect([rssOffences(feeds[0]), atomOffences(feeds[1]), jsonFeedOffences(json)]).toEqual([[], [], []])
          xml.push(...feeds)
          const items = readXml(feeds[0]).children.flatMap((channel) => childrenOf(channel, 'item'))
          for (const item of items) {
            const [link = ''] = textsOf(item, 'link')
            const page = byUrl.get(link)
            expect(page?.isHidden).toBe(false)
            for (const { attributes } of childrenOf(item, 'atom:link'))
              expect(page?.hreflang).toContain(`${attributes['hreflang']} ${attributes['href']}`)
          }
          const own = collection.edition(locale).entries.filter(({ isFallback }) => !isFallback)
          // What falls back to another language has a page, and is in no feed.
          expect(items.length).toBe(own.length)
        }
        maps.push(...outputs.sitemap(collection).values(), ...outputs.newsSitemap(collection).values())
        for (const { scripts } of pages) expect(scripts).toBe(1)
      }),
      { seed: 20250121, numRuns: 60 },
    )
    expect(await xmlErrors(xml)).toEqual([])
    expect(maps.length).toBeGreaterThan(50)
    expect(await xmlErrors(maps, sitemapSchema)).toEqual([])
  })
})
