import { parseAtomFeed } from 'feedsmith'
import { createNewsroom, memory } from 'kawaraban'
import { en, ja } from 'kawaraban/locales'
import { atom, rss } from 'kawaraban/outputs'
import { articleSchema } from 'kawaraban/schema'
import { expect, test } from 'vitest'
import { atomOffences } from '../helpers/feed-rules.js'
import { childrenOf, indented, readXml, textsOf, xmlErrors } from '../helpers/xml.js'
import { collect, expected, file, hostile, news, noon, site } from './newsroom.js'

test('a feed is this', async () => {
  const collection = await collect(news)
  await expect(await indented(await atom(collection, 'en'))).toMatchFileSnapshot(expected('atom.en.xml'))
})

test('no validator has anything against the feed of any edition, even one with nothing in it', async () => {
  const collection = await collect(news)
  for (const locale of collection.locales) {
    const feed = await atom(collection, locale)
    expect(await xmlErrors([feed])).toEqual([])
    expect(atomOffences(feed)).toEqual([])
  }
  expect(textsOf(readXml(await atom(collection, 'ko')), 'updated')).toEqual(['2025-01-21T03:00:00Z'])
})

test('a reader gets back titles, dates, language, full text, authors and categories', async () => {
  const { title, links = [], entries = [] } = parseAtomFeed(await atom(await collect(news), 'ja'))
  const [fox] = entries
  expect(title?.value).toBe('例新聞')
  expect(links.filter(({ rel }) => rel === 'self').map(({ href }) => href)).toEqual([
    'https://news.example/ja/atom.xml',
  ])
  expect(fox).toMatchObject({
    title: { value: '狐 & 犬 <速報>' },
    authors: [{ name: '山田花子', uri: 'https://news.example/ja/people/yamada/' }, { name: '佐藤一' }],
    categories: [{ term: '研究' }, { term: '狐' }, { term: '犬' }],
    published: '2025-01-20T00:00:00+09:00',
    updated: '2025-01-21T09:30:00+09:00',
    summary: { value: '茶色の狐が怠けた犬を飛び越えた。' },
  })
  expect(fox?.content?.value).toContain('<strong>飛び越えた</strong>')
  expect(fox?.links?.map(({ hreflang, href }) => [hreflang, href])).toEqual([
    ['ja', 'https://news.example/ja/fox/'],
    ['en', 'https://news.example/en/fox/'],
    ['zh-Hant', 'https://news.example/zh-Hant/fox/'],
  ])
})

test('its entries are the items of the RSS feed', async () => {
  const collection = await collect(news)
  const [channel] = readXml(await rss(collection, 'ja')).children
  const guids = channel ? childrenOf(channel, 'item').flatMap((item) => textsOf(item, 'guid')) : []
  const ids = childrenOf(readXml(await atom(collection, 'ja')), 'entry').flatMap((entry) => textsOf(entry, 'id'))
  expect(ids).toEqual(guids)
  expect(ids.length).toBe(2)
})

test('what falls back from another region has one address in its language, that of the feed', async () => {
  const newsroom = createNewsroom({ locales: [en, { ...en, code: 'en-GB' }, ja], site, fallback: { 'en-GB': ['en'] } })
  const files = { 'a.en.md': file('title: A\ndate: 2025-01-20'), 'a.ja.md': file('title: 甲\ndate: 2025-01-20') }
  const feed = await atom(await newsroom.load(memory(files)), 'en-GB')
  expect(atomOffences(feed)).toEqual([])
  const { entries = [] } = parseAtomFeed(feed)
  expect(entries[0]?.links?.map(({ hreflang, href }) => [hreflang, href])).toEqual([
    ['en', 'https://news.example/en-GB/a/'],
    ['ja', 'https://news.example/ja/a/'],
  ])
})

test('an id is an address, whatever a story is called', async () => {
  const collection = await collect({ 'news/c# 日本.en.md': file('title: A\ndate: 2025-01-20\nslug: a') })
  const feed = await atom(collection, 'en')
  expect(atomOffences(feed)).toEqual([])
  expect(childrenOf(readXml(feed), 'entry').flatMap((entry) => textsOf(entry, 'id'))).toEqual([
    'https://news.example/en/#news/c%23%20%E6%97%A5%E6%9C%AC',
  ])
})

test('it holds nothing that XML forbids, and says when it changed even where its articles do not', async () => {
  const feed = await atom(hostile({ title: 'A ]]> \u0008\uFFFE\uD800', authors: [{ name: '\u0001B' }] }), 'en')
  expect(await xmlErrors([feed])).toEqual([])
  expect(atomOffences(feed)).toEqual([])
  const newsroom = createNewsroom({
    locales: [en],
    site,
    schema: articleSchema.omit({ date: true }),
    now: () => new Date(noon),
  })
  const article = newsroom.create({ meta: { title: 'A' }, body: '' }, { path: 'a.en.md' })
  const undated = await atom(newsroom.collect([article]), 'en')
  expect(atomOffences(undated)).toEqual([])
  expect(undated).not.toContain('<published>')
})
