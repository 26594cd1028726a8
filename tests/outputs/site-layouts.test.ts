import { createNewsroom, memory, type SiteOptions } from 'kawaraban'
import { en } from 'kawaraban/locales'
import * as outputs from 'kawaraban/outputs'
import { describe, expect, test } from 'vitest'
import { atomOffences, jsonFeedOffences, rssOffences } from '../helpers/feed-rules.js'
import { xmlErrors } from '../helpers/xml.js'
import { collect, file, noon } from './newsroom.js'
import { sitemapSchema } from './standards.js'

const files = {
  'fox.ja.md': file('title: 狐\ndate: 2025-01-20\ntags: [犬]\naliases: [kitsune]', '[犬](dog.ja.md) ![](a.png)'),
  'fox.en.md': file('title: Fox\ndate: 2025-01-20'),
  'dog.ja.md': file('title: 犬\ndate: 2025-01-19'),
}

/** Every address that stands in the outputs of a story. */
async function addressesOf(more: Partial<SiteOptions>) {
  const collection = await collect(files, noon, more)
  const ja = collection.edition('ja')
  const fox = ja.get('fox')
  if (!fox) throw new Error('There is no fox.')
  const head = await outputs.head(fox)
  const data = await outputs.newsArticle(fox)
  const urls = outputs.sitemap(collection).get('sitemap.xml') ?? ''
  const feeds = [await outputs.rss(collection, 'ja'), await outputs.atom(collection, 'ja')]
  const json = await outputs.jsonFeed(collection, 'ja')
  expect(await outputs.checkPublication(collection)).toEqual([])
  expect(await xmlErrors([urls], sitemapSchema)).toEqual([])
  expect(await xmlErrors(feeds)).toEqual([])
  expect([rssOffences(feeds[0] ?? ''), atomOffences(feeds[1] ?? ''), jsonFeedOffences(json)]).toEqual([[], [], []])
  return {
    canonical: head.canonical,
    jsonLd: data['url'],
    hreflang: head.alternates.map(({ hreflang, href }) => `${hreflang} ${href}`),
    feed: head.feeds[0]?.href,
    inFeed: [...new Set((feeds[0] ?? '').match(/https?:[^<>&"\s]+?(?=[<"&])/g))].filter((url) =>
      url.includes('.example'),
    ),
    sitemap: [...urls.matchAll(/<loc>([^<]*)/g)].map(([, loc]) => loc),
    switcher: outputs.languageSwitcher(fox).map(({ url }) => url),
    homes: outputs.languageSwitcher(ja).map(({ url }) => url),
    redirects: outputs.redirects(collection).map(({ from, to }) => `${from} ${to}`),
    archive: outputs.archivePages(ja).map(({ url }) => decodeURI(url)),
  }
}

test('a default locale without a prefix, and other locales behind the section', async () => {
  const at = (locale: string) => (locale === 'ja' ? '' : `${locale}/`)
  expect(
    await addressesOf({
      path: ({ locale, slug }) => `/news/${at(locale)}${slug}`,
      home: (locale) => `/news/${at(locale)}`,
    }),
  ).toEqual({
    canonical: 'https://news.example/news/fox',
    jsonLd: 'https://news.example/news/fox',
    hreflang: [
      'ja https://news.example/news/fox',
      'en https://news.example/news/en/fox',
      'x-default https://news.example/news/fox',
    ],
    feed: 'https://news.example/news/rss.xml',
    inFeed: [
      'https://news.example/news/',
      'https://news.example/news/rss.xml',
      'https://news.example/news/en/rss.xml',
      'https://news.example/news/fox',
      'https://news.example/news/#fox',
      'https://news.example/news/dog',
      'https://news.example/news/a.png',
      'https://news.example/news/en/fox',
      'https://news.example/news/#dog',
    ],
    sitemap: [
      'https://news.example/news/',
      'https://news.example/news/en/',
      'https://news.example/news/fox',
      'https://news.example/news/dog',
      'https://news.example/news/en/fox',
    ],
    switcher: ['https://news.example/news/fox', 'https://news.example/news/en/fox'],
    homes: ['https://news.example/news/', 'https://news.example/news/en/'],
    redirects: ['/news/kitsune /news/fox'],
    archive: ['https://news.example/news/archive/2025-01/', 'https://news.example/news/tags/犬/'],
  })
})

test('a site below a path', async () => {
  const { inFeed, ...addresses } = await addressesOf({ url: 'https://x.example/news' })
  expect(inFeed.every((url) => url?.startsWith('https://x.example/news/'))).toBe(true)
  expect(addresses).toEqual({
    canonical: 'https://x.example/news/ja/fox/',
    jsonLd: 'https://x.example/news/ja/fox/',
    hreflang: [
      'ja https://x.example/news/ja/fox/',
      'en https://x.example/news/en/fox/',
      'x-default https://x.example/news/ja/fox/',
    ],
    feed: 'https://x.example/news/ja/rss.xml',
    sitemap: [
      'https://x.example/news/ja/',
      'https://x.example/news/en/',
      'https://x.example/news/ja/fox/',
      'https://x.example/news/ja/dog/',
      'https://x.example/news/en/fox/',
    ],
    switcher: ['https://x.example/news/ja/fox/', 'https://x.example/news/en/fox/'],
    homes: ['https://x.example/news/ja/', 'https://x.example/news/en/'],
    redirects: ['/news/ja/kitsune/ /news/ja/fox/'],
    archive: ['https://x.example/news/ja/archive/2025-01/', 'https://x.example/news/ja/tags/犬/'],
  })
})

test('addresses that tell pages apart by a query alone', async () => {
  const { sitemap } = await addressesOf({ path: ({ locale, slug }) => `/${locale}/?story=${slug}&a=<b>` })
  expect(sitemap).toContain('https://news.example/ja/?story=fox&amp;a=%3Cb%3E')
})

test('paths in other scripts are encoded everywhere, whole addresses too', async () => {
  const { canonical, sitemap } = await addressesOf({
    path: ({ locale, slug }) => `https://news.example/${locale}/記事/${slug}/`,
    home: (locale) => `/版/${locale}`,
  })
  expect(canonical).toBe('https://news.example/ja/%E8%A8%98%E4%BA%8B/fox/')
  expect(sitemap[0]).toBe('https://news.example/%E7%89%88/ja/')
})

describe('a newsroom without a site says what it lacks', async () => {
  const collection = await createNewsroom({ locales: [en] }).load(
    memory({ 'a.en.md': file('title: A\ndate: 2025-01-20') }),
  )
  const [entry] = collection.edition('en').entries
  if (!entry) throw new Error('There is no entry.')
  test.each<readonly [string, () => unknown]>([
    ['atom', () => outputs.atom(collection, 'en')],
    ['jsonFeed', () => outputs.jsonFeed(collection, 'en')],
    ['sitemap', () => outputs.sitemap(collection)],
    ['newsSitemap', () => outputs.newsSitemap(collection)],
    ['llmsTxt', () => outputs.llmsTxt(collection)],
    ['newsArticle', () => outputs.newsArticle(entry)],
    ['head', () => outputs.head(entry)],
    ['editionHead', () => outputs.editionHead(collection.edition('en'))],
    ['ninjs', () => outputs.ninjs(entry)],
    ['checkPublication', () => outputs.checkPublication(collection)],
  ])('%s', async (_, make) => {
    await expect((async () => make())()).rejects.toThrow('give createNewsroom a site')
  })
})
