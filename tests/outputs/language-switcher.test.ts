import { createNewsroom, memory } from 'kawaraban'
import { ar, en, ja } from 'kawaraban/locales'
import { languageSwitcher } from 'kawaraban/outputs'
import { expect, test } from 'vitest'
import { collect, file, news } from './newsroom.js'

test('it has the languages of a story, by their own names, and says which is this', async () => {
  const fox = (await collect(news)).edition('en').get('fox')
  expect(fox && languageSwitcher(fox)).toEqual([
    {
      locale: 'ja',
      dir: 'ltr',
      name: '日本語',
      url: 'https://news.example/ja/fox/',
      pathname: '/ja/fox/',
      isCurrent: false,
    },
    {
      locale: 'en',
      dir: 'ltr',
      name: 'English',
      url: 'https://news.example/en/fox/',
      pathname: '/en/fox/',
      isCurrent: true,
    },
    {
      locale: 'zh-Hant',
      dir: 'ltr',
      name: '繁體中文',
      url: 'https://news.example/zh-Hant/fox/',
      pathname: '/zh-Hant/fox/',
      isCurrent: false,
    },
  ])
})

test('every link of every page leads to an article of that language', async () => {
  const collection = await collect(news)
  const own = new Map(
    collection.locales.flatMap((locale) =>
      collection
        .edition(locale)
        .entries.flatMap(({ url, article }) => (article.locale === locale ? [[url, locale]] : [])),
    ) as [string, string][],
  )
  let links = 0
  for (const locale of collection.locales) {
    const { entries, withdrawn } = collection.edition(locale)
    for (const entry of [...entries, ...withdrawn]) {
      for (const link of languageSwitcher(entry)) {
        links++
        expect(own.get(link.url)).toBe(link.locale)
        expect(link.isCurrent).toBe(link.locale === locale)
      }
    }
  }
  expect(links).toBeGreaterThan(10)
})

test('what is withdrawn, under embargo or still a draft in a language cannot be switched to', async () => {
  for (const field of [
    'status: withdrawn',
    'status: draft',
    'embargoUntil: 2030-01-01T00:00Z',
    'expires: 2025-01-21',
  ]) {
    const collection = await collect({
      'a.ja.md': file('title: A\ndate: 2025-01-20'),
      'a.en.md': file(`title: A\ndate: 2025-01-20\n${field}`),
    })
    const entry = collection.edition('ja').get('a')
    expect(entry && languageSwitcher(entry).map(({ locale }) => locale)).toEqual(['ja'])
  }
})

test('of front pages, it has those of editions with articles of their own', async () => {
  const collection = await collect(news)
  const links = languageSwitcher(collection.edition('ja'))
  expect(links.map(({ locale, url, isCurrent }) => [locale, url, isCurrent])).toEqual([
    ['ja', 'https://news.example/ja/', true],
    ['en', 'https://news.example/en/', false],
    ['zh-Hant', 'https://news.example/zh-Hant/', false],
  ])
})

test('it needs no site, and knows which way a language is written', async () => {
  const newsroom = createNewsroom({ locales: [en, ar, ja] })
  const collection = await newsroom.load(
    memory({ 'a.en.md': file('title: A\ndate: 2025-01-20'), 'a.ar.md': file('title: A\ndate: 2025-01-20') }),
  )
  const entry = collection.edition('en').get('a')
  expect(entry && languageSwitcher(entry).map(({ url, dir }) => [url, dir])).toEqual([
    ['/en/a/', 'ltr'],
    ['/ar/a/', 'rtl'],
  ])
})
