import { parseRssFeed } from 'feedsmith'
import { createNewsroom, memory } from 'kawaraban'
import { en, zhHans, zhHant } from 'kawaraban/locales'
import { rss } from 'kawaraban/outputs'
import { articleSchema } from 'kawaraban/schema'
import { describe, expect, test } from 'vitest'
import { rssOffences } from '../helpers/feed-rules.js'
import { childrenOf, indented, readXml, textsOf, xmlErrors } from '../helpers/xml.js'
import { collect, expected, file, hostile, news, noon, site } from './newsroom.js'

const itemsOf = (xml: string) => readXml(xml).children.flatMap((channel) => childrenOf(channel, 'item'))
const titlesOf = (xml: string) => itemsOf(xml).flatMap((item) => textsOf(item, 'title'))

test('a feed is this', async () => {
  const collection = await collect(news)
  await expect(await indented(await rss(collection, 'ja'))).toMatchFileSnapshot(expected('rss.ja.xml'))
})

test('no validator has anything against the feed of any edition, even one with nothing in it', async () => {
  const collection = await collect(news)
  for (const locale of collection.locales) {
    const feed = await rss(collection, locale)
    expect(await xmlErrors([feed])).toEqual([])
    expect(rssOffences(feed)).toEqual([])
  }
  expect(titlesOf(await rss(collection, 'ja'))).toEqual(['狐 & 犬 <速報>', '犬は眠っていた'])
  expect(titlesOf(await rss(collection, 'ko'))).toEqual([])
})

test('a reader gets back titles, dates, language, full text, authors and categories', async () => {
  const { language, items = [], atom } = parseRssFeed(await rss(await collect(news), 'ja'))
  const [fox] = items
  expect(language).toBe('ja')
  expect(atom?.links?.[0]).toMatchObject({ rel: 'self', href: 'https://news.example/ja/rss.xml' })
  expect(fox).toMatchObject({
    title: '狐 & 犬 <速報>',
    link: 'https://news.example/ja/fox/',
    guid: { isPermaLink: false },
    dc: { creators: ['山田花子', '佐藤一'] },
    categories: [{ name: '研究' }, { name: '狐' }, { name: '犬' }],
    description: '茶色の狐が怠けた犬を飛び越えた。',
  })
  expect(new Date(String(fox?.pubDate)).toISOString()).toBe('2025-01-19T15:00:00.000Z')
  const html = fox?.content?.encoded ?? ''
  expect(html).toContain('<blockquote lang="ja"><p><strong>テクにゃんのひとこと</strong></p>')
  expect(html).toContain('<strong>飛び越えた</strong>')
  expect(html).toContain('犬の名前を直しました。')
})

describe('dates', () => {
  const datesOf = async (fields: string, timeZone = 'Asia/Tokyo') => {
    const xml = await rss(await collect({ 'a.en.md': file(`title: A\n${fields}`) }, noon, { timeZone }), 'en')
    return itemsOf(xml).flatMap((item) => textsOf(item, 'pubDate'))
  }
  test.each([
    ['2025-01-05', 'Asia/Tokyo', 'Sun, 05 Jan 2025 00:00:00 +0900'],
    ['2024-07-01', 'America/New_York', 'Mon, 01 Jul 2024 00:00:00 -0400'],
    ['2024-12-31', 'UTC', 'Tue, 31 Dec 2024 00:00:00 +0000'],
    ['2024-06-01', 'Asia/Kathmandu', 'Sat, 01 Jun 2024 00:00:00 +0545'],
    ['2025-01-05T23:30-03:30', 'Asia/Tokyo', 'Sun, 05 Jan 2025 23:30:00 -0330'],
    ['2025-01-05T23:30:15.250Z', 'Asia/Tokyo', 'Sun, 05 Jan 2025 23:30:15 +0000'],
  ])('%s in %s', async (date, timeZone, written) => {
    expect(await datesOf(`date: ${date}`, timeZone)).toEqual([written])
  })

  test('of the feed: that of its latest change, in the order of instants', async () => {
    const xml = await rss(
      await collect({
        'a.en.md': file('title: A\ndate: 2025-01-20'),
        // In Tokyo the day began five hours before.
        'b.en.md': file('title: B\ndate: 2025-01-19T20:00:00Z'),
      }),
      'en',
    )
    const [channel] = readXml(xml).children
    expect(channel && textsOf(channel, 'lastBuildDate')).toEqual(['Sun, 19 Jan 2025 20:00:00 +0000'])
  })
})

test('an item stays the same one when its address and its headline change', async () => {
  const guid = async (fields: string) =>
    itemsOf(await rss(await collect({ 'a.en.md': file(`date: 2025-01-20\n${fields}`) }), 'en')).flatMap((item) =>
      textsOf(item, 'guid'),
    )
  const [before] = await guid('title: A')
  expect(await guid('title: B\nslug: elsewhere')).toEqual([before])
  const [other] = await guid('title: A\nstory: other')
  expect(other).not.toBe(before)
})

test('what is in another language stays out, and what falls back from another region says so', async () => {
  const newsroom = createNewsroom({
    locales: [en, zhHans, zhHant, { ...zhHant, code: 'zh-HK' }],
    site,
    fallback: { 'zh-HK': ['zh-Hant', 'en'], 'zh-Hant': ['zh-Hans'] },
    now: () => new Date(noon),
  })
  const collection = await newsroom.load(
    memory({
      'a.zh-Hant.md': file('title: 甲\ndate: 2025-01-20'),
      'b.zh-Hans.md': file('title: 乙\ndate: 2025-01-20'),
      'c.en.md': file('title: C\ndate: 2025-01-20'),
    }),
  )
  const feed = await rss(collection, 'zh-HK')
  expect(titlesOf(feed)).toEqual(['甲'])
  expect(itemsOf(feed)[0]?.attributes['xml:lang']).toBe('zh-Hant')
  expect(titlesOf(await rss(collection, 'zh-Hant'))).toEqual(['甲'])
  expect(rssOffences(feed)).toEqual([])
})

test('it has the newest 50, or as many as one says', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => {
      const date = new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10)
      return [`a${index}.en.md`, file(`title: "${index}"\ndate: ${date}`)]
    }),
  )
  const collection = await collect(files)
  expect(titlesOf(await rss(collection, 'en')).length).toBe(50)
  expect(titlesOf(await rss(collection, 'en', { limit: 2 }))).toEqual(['59', '58'])
  await expect(rss(collection, 'en', { limit: 0 })).rejects.toThrow(RangeError)
})

test('it holds nothing that XML forbids, whatever a cache or a CMS has made of an article', async () => {
  const collection = hostile({ title: 'A ]]> B \u0008\uFFFE\uD800 \u{1F98A} C', tags: ['\u0001x'] }, 'x ]]> \u0008 y')
  const feed = await rss(collection, 'en')
  expect(await xmlErrors([feed])).toEqual([])
  expect(rssOffences(feed)).toEqual([])
  expect(titlesOf(feed)).toEqual(['A ]]> B  \u{1F98A} C'])
  expect(feed).not.toContain(']]>')
})

test('a summary is text, though readers take it for HTML', async () => {
  const [item] = itemsOf(await rss(hostile({ description: 'a < b && <script>c</script>' }), 'en'))
  expect(item && textsOf(item, 'description')).toEqual(['a &lt; b &amp;&amp; &lt;script&gt;c&lt;/script&gt;'])
})

test('an article whose schema knows no dates is an item without one', async () => {
  const newsroom = createNewsroom({ locales: [en], site, schema: articleSchema.omit({ date: true }) })
  const article = newsroom.create({ meta: { title: 'A' }, body: '' }, { path: 'a.en.md' })
  const feed = await rss(newsroom.collect([article]), 'en')
  expect(titlesOf(feed)).toEqual(['A'])
  expect(feed).not.toContain('pubDate')
})

test('a newsroom without a site says what it lacks', async () => {
  const collection = await createNewsroom({ locales: [en] }).load(
    memory({ 'a.en.md': file('title: A\ndate: 2025-01-20') }),
  )
  await expect(rss(collection, 'en')).rejects.toThrow('give createNewsroom a site')
})

test('a locale that the newsroom does not have is an error', async () => {
  await expect(rss(await collect(news), 'fr')).rejects.toThrow('no locale "fr"')
})
