import { createNewsroom, memory } from 'kawaraban'
import { en, ja, zhHans, zhHant } from 'kawaraban/locales'
import { newsSitemap } from 'kawaraban/outputs'
import { expect, test } from 'vitest'
import { childrenOf, indented, readXml, textsOf, xmlErrors } from '../helpers/xml.js'
import { collect, expected, file, news, newsroomAt, noon, site } from './newsroom.js'
import { sitemapSchema } from './standards.js'

const textOf = (files: ReadonlyMap<string, string>) => files.get('news-sitemap.xml') ?? '<urlset/>'
const articlesOf = (xml: string) => childrenOf(readXml(xml), 'url').flatMap((url) => childrenOf(url, 'news:news'))
const titlesOf = (files: ReadonlyMap<string, string>) =>
  articlesOf(textOf(files)).flatMap((article) => textsOf(article, 'news:title'))

test('a news sitemap is this, and is valid', async () => {
  const text = textOf(newsSitemap(await collect(news)))
  await expect(await indented(text)).toMatchFileSnapshot(expected('news-sitemap.xml'))
  expect(await xmlErrors([text], sitemapSchema)).toEqual([])
})

test('the schema is asked', async () => {
  const text = textOf(newsSitemap(await collect(news)))
  for (const wrong of [
    text.replace('<news:language>ja<', '<news:language>ja-JP<'),
    text.replace('<news:language>ja<', '<news:language>zh-Hant<'),
    text.replace('2025-01-20<', '2025-01-20T09:00+09:00<'),
    text.replace(/<news:title>.*?<\/news:title>/, ''),
  ])
    expect(await xmlErrors([wrong], sitemapSchema)).not.toEqual([])
})

test('an article is in it for two days by the clock, from when its date begins in the time zone of the site', async () => {
  const files = { 'a.en.md': file('title: A\ndate: 2025-01-20'), 'b.en.md': file('title: B\ndate: 2025-01-20T12:00Z') }
  const at = async (now: string) => titlesOf(newsSitemap(await collect(files, now)))
  expect(await at('2025-01-19T14:59:59.999Z')).toEqual([])
  expect(await at('2025-01-19T15:00:00Z')).toEqual(['A'])
  expect(await at('2025-01-21T14:59:59.999Z')).toEqual(['B', 'A'])
  expect(await at('2025-01-21T15:00:00Z')).toEqual(['B'])
  expect(newsSitemap(await collect(files, '2025-01-22T12:00:00Z'))).toEqual(new Map())
})

test('a change does not make an old article new, and the date stays the one of its publication', async () => {
  const old = await collect({ 'a.en.md': file('title: A\ndate: 2025-01-01\nupdated: 2025-01-21') })
  expect(newsSitemap(old)).toEqual(new Map())
  const young = await collect({ 'a.en.md': file('title: A\ndate: 2025-01-20T09:00+09:00\nupdated: 2025-01-21') })
  const [article] = articlesOf(textOf(newsSitemap(young)))
  expect(article && textsOf(article, 'news:publication_date')).toEqual(['2025-01-20T09:00:00+09:00'])
})

test('it has the newest thousand of all editions', () => {
  const newsroom = newsroomAt(noon)
  const article = newsroom.parse(file('title: A\ndate: 2025-01-20'), { path: 'a.en.md' })
  const articles = Array.from({ length: 1001 }, (_, index) => {
    const date = new Date(Date.parse('2025-01-20T00:00:00Z') + index * 1000).toISOString()
    return { ...article, path: `a${index}.en.md`, meta: { ...article.meta, title: `${index}`, date } }
  })
  const titles = titlesOf(newsSitemap(newsroom.collect(articles)))
  expect(titles.length).toBe(1000)
  expect([titles[0], titles.at(-1)]).toEqual(['1000', '1'])
})

test('languages are as Google has them', async () => {
  const locales = [
    ja,
    en,
    zhHans,
    zhHant,
    { ...en, code: 'en-GB' },
    { ...ja, code: 'ja-JP' },
    { ...zhHant, code: 'zh-HK' },
  ] as const
  const newsroom = createNewsroom({ locales, site, now: () => new Date(noon) })
  const files = locales.map(({ code }) => [`a.${code}.md`, file('title: A\ndate: 2025-01-20')])
  const collection = await newsroom.load(memory(Object.fromEntries(files) as Record<string, string>))
  const languages = articlesOf(textOf(newsSitemap(collection))).flatMap((article) =>
    childrenOf(article, 'news:publication').flatMap((publication) => textsOf(publication, 'news:language')),
  )
  expect(languages).toEqual(['ja', 'en', 'zh-cn', 'zh-tw', 'en', 'ja', 'zh-tw'])
})
