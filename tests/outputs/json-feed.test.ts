import { Ajv } from 'ajv'
import { parseJsonFeed } from 'feedsmith'
import { jsonFeed } from 'kawaraban/outputs'
import { expect, test } from 'vitest'
import { jsonFeedOffences } from '../helpers/feed-rules.js'
import { collect, expected, hostile, news } from './newsroom.js'
import { standard } from './standards.js'

test('a feed is this', async () => {
  await expect(await jsonFeed(await collect(news), 'ja')).toMatchFileSnapshot(expected('feed.ja.json'))
})

test('no validator has anything against the feed of any edition, even one with nothing in it', async () => {
  const collection = await collect(news)
  for (const locale of collection.locales) {
    const feed = await jsonFeed(collection, locale)
    expect(jsonFeedOffences(feed)).toEqual([])
    expect(schemaErrors(feed)).toEqual([])
  }
  expect(JSON.parse(await jsonFeed(collection, 'ko'))).toMatchObject({ items: [] })
})

function schemaErrors(feed: string) {
  // Of JSON Schema's draft 4 it has nothing that later drafts read otherwise, but for how it is called.
  const [earlier, schema] = ['jsonfeed-1.schema.json', 'jsonfeed-1.1.schema.json'].map((name) => {
    const { $schema, id, ...rest } = standard(name)
    expect([$schema, id]).toEqual([expect.stringContaining('draft-04'), expect.any(String)])
    return rest
  })
  const ajv = new Ajv({ strict: false, validateFormats: false }).addSchema(earlier ?? {}, 'feed-1')
  const validate = ajv.compile(schema ?? {})
  validate(JSON.parse(feed))
  return validate.errors ?? []
}

test('a reader gets back titles, dates, language, full text, authors and categories', async () => {
  const { language, feed_url, items = [] } = parseJsonFeed(JSON.parse(await jsonFeed(await collect(news), 'ja')))
  const [fox] = items
  expect({ language, feed_url }).toEqual({ language: 'ja', feed_url: 'https://news.example/ja/feed.json' })
  expect(fox).toMatchObject({
    title: '狐 & 犬 <速報>',
    language: 'ja',
    authors: [{ name: '山田花子', url: 'https://news.example/ja/people/yamada/' }, { name: '佐藤一' }],
    tags: ['研究', '狐', '犬'],
    date_published: '2025-01-20T00:00:00+09:00',
    date_modified: '2025-01-21T09:30:00+09:00',
    image: 'https://news.example/pictures/fox.jpg',
  })
  expect(fox?.content_html).toContain('<strong>飛び越えた</strong>')
})

test('it holds no half of a character', async () => {
  const feed = await jsonFeed(
    hostile({ title: 'A \uD800\u{1F98A}', authors: [{ name: '\uDC00B' }], tags: ['c\uD800'] }),
    'en',
  )
  expect(feed).not.toMatch(/\\ud[89a-f]/i)
  expect(JSON.parse(feed)).toMatchObject({ items: [{ title: 'A \u{1F98A}', authors: [{ name: 'B' }], tags: ['c'] }] })
})
