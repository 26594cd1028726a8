import MiniSearch from 'minisearch'
import { tokenize } from 'kawaraban'
import { searchDocuments, type SearchDocument } from 'kawaraban/outputs'
import { expect, test } from 'vitest'
import { collect, file, news } from './newsroom.js'

async function search(locale: 'ja' | 'en' | 'zh-Hant' | 'ko', files = news) {
  const documents = await searchDocuments(await collect(files), locale)
  const index = new MiniSearch<SearchDocument>({ fields: ['title', 'text'], storeFields: ['title', 'url'] })
  index.addAll(documents)
  return (query: string) =>
    index.search(tokenize(query, locale).join(' '), { combineWith: 'AND' }).map(({ url }) => url as string)
}

test('a document is this', async () => {
  const [fox] = await searchDocuments(await collect(news), 'ja')
  expect(fox).toEqual({
    id: 'ja/fox',
    url: 'https://news.example/ja/fox/',
    locale: 'ja',
    title: '狐 & 犬 <速報>',
    description: '茶色の狐が怠けた犬を飛び越えた。',
    date: '2025-01-20',
    category: '研究',
    tags: ['狐', '犬'],
    text: expect.stringMatching(/^狐 犬 速報 .*テンシ/) as string,
  })
})

test('readers find words of their language in the headline, the summary, the tags, the companies and the text', async () => {
  const found = await search('ja')
  expect(found('茶色')).toEqual(['https://news.example/ja/fox/'])
  expect(found('テンシ')).toEqual(['https://news.example/ja/fox/'])
  expect(found('眠って')).toEqual(['https://news.example/ja/dog/'])
  expect(found('犬').toSorted()).toEqual(['https://news.example/ja/dog/', 'https://news.example/ja/fox/'])
  expect((await search('zh-Hant'))('狐狸')).toEqual(['https://news.example/zh-Hant/fox/'])
  expect((await search('en'))('JUMPED dog')).toEqual(['https://news.example/en/fox/'])
})

test('what readers of an edition can read they find, in its language too', async () => {
  expect((await search('ko'))('犬').length).toBe(2)
})

test('what was withdrawn, or may not be seen yet, is in none', async () => {
  const documents = [
    ...(await searchDocuments(await collect(news), 'ja')),
    ...(await searchDocuments(await collect(news), 'en')),
  ]
  expect(documents.map(({ id }) => id)).toEqual(['ja/fox', 'ja/dog', 'en/fox', 'en/borrowed'])
  expect(JSON.stringify(documents)).not.toMatch(/秘密|embargoed/)
})

test('ids are unique among all editions, so that one index can hold them', async () => {
  const collection = await collect({ ...news, 'b.en.md': file('title: B\ndate: 2025-01-20\nslug: fox2') })
  const all = await Promise.all(collection.locales.map((locale) => searchDocuments(collection, locale)))
  const ids = all.flat().map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
