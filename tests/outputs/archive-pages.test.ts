import { createNewsroom, memory } from 'kawaraban'
import { en } from 'kawaraban/locales'
import { archivePages } from 'kawaraban/outputs'
import { articleSchema, defineTaxonomy } from 'kawaraban/schema'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { collect, file, news, site } from './newsroom.js'

test('an edition has a page for each month, category, tag and company, in its own words', async () => {
  const pages = archivePages((await collect(news)).edition('ja'))
  expect(
    pages.map(({ kind, value, title, url, entries }) => [kind, value, title, decodeURI(url), entries.length]),
  ).toEqual([
    ['month', '2025-01', '2025年1月', 'https://news.example/ja/archive/2025-01/', 1],
    ['month', '2024-12', '2024年12月', 'https://news.example/ja/archive/2024-12/', 1],
    ['category', 'Research', '研究', 'https://news.example/ja/categories/研究/', 1],
    ['tag', '狐', '狐', 'https://news.example/ja/tags/狐/', 1],
    ['tag', '犬', '犬', 'https://news.example/ja/tags/犬/', 2],
    ['company', 'tenshi', 'テンシ', 'https://news.example/ja/companies/テンシ/', 1],
  ])
  for (const { url } of pages) expect(new URL(url).href).toBe(url)
})

test('a month has the editions that have it, and no other', async () => {
  const collection = await collect(news)
  const [january, december] = archivePages(collection.edition('ja'))
  expect(january?.alternates.map(({ hreflang, href }) => [hreflang, href])).toEqual([
    ['ja', 'https://news.example/ja/archive/2025-01/'],
    ['en', 'https://news.example/en/archive/2025-01/'],
    ['zh-Hant', 'https://news.example/zh-Hant/archive/2025-01/'],
    ['x-default', 'https://news.example/ja/archive/2025-01/'],
  ])
  expect(december?.alternates.map(({ hreflang }) => hreflang)).toEqual(['ja', 'x-default'])
  const urls = new Set(
    collection.locales.flatMap((locale) => archivePages(collection.edition(locale)).map(({ url }) => url)),
  )
  for (const locale of collection.locales)
    for (const { alternates } of archivePages(collection.edition(locale)))
      for (const { href } of alternates) expect(urls).toContain(href)
})

test('two terms never share an address, not even with the number that tells two others apart', async () => {
  const collection = await collect({
    'a.en.md': file('title: A\ndate: 2025-01-20\ntags: ["a!", "a?", "a-2", "A", "???", "!!!"]'),
  })
  const tags = archivePages(collection.edition('en')).filter(({ kind }) => kind === 'tag')
  expect(tags.map(({ url }) => url.replace('https://news.example/en/tags/', ''))).toEqual([
    'a-2/',
    'a-3/',
    'a-2-2/',
    'a/',
    'section-2/',
    'section/',
  ])
})

test('a term keeps its address, whatever is written later', async () => {
  const before = { 'a.en.md': file('title: A\ndate: 2025-01-20\ntags: ["C++"]') }
  const after = {
    ...before,
    'b.en.md': file('title: B\ndate: 2025-01-21\ntags: ["C#", "C"]'),
    'c.en.md': file('title: C\ndate: 2025-01-22\ntags: ["C", "C#", "C++"]'),
  }
  const addresses = async (files: Record<string, string>) =>
    Object.fromEntries(
      archivePages((await collect(files)).edition('en'))
        .filter(({ kind }) => kind === 'tag')
        .map(({ value, url }) => [value, url.replace('https://news.example/en/tags/', '')]),
    )
  expect(await addresses(before)).toEqual({ 'C++': 'c/' })
  expect(await addresses(after)).toEqual({ 'C++': 'c/', C: 'c-2/', 'C#': 'c-3/' })
})

test('a taxonomy says how a term is called and addressed', async () => {
  const subjects = defineTaxonomy({
    name: 'subjects',
    terms: { ai: { labels: { en: 'Artificial intelligence' }, slugs: { en: 'ai & more' } } },
  })
  const schema = articleSchema.extend({ tags: z.array(subjects.field).optional() })
  const newsroom = createNewsroom({ locales: [en], schema, site })
  const collection = await newsroom.load(memory({ 'a.en.md': file('title: A\ndate: 2025-01-20\ntags: [ai]') }))
  const page = archivePages(collection.edition('en')).find(({ kind }) => kind === 'tag')
  expect(page).toMatchObject({
    value: 'ai',
    title: 'Artificial intelligence',
    url: 'https://news.example/en/tags/ai%20%26%20more/',
    alternates: [],
  })
})

test('what is withdrawn is in none, and a newsroom without a site has paths', async () => {
  const collection = await createNewsroom({ locales: [en] }).load(
    memory({
      'a.en.md': file('title: A\ndate: 2025-01-20'),
      'b.en.md': file('title: B\ndate: 2024-01-20\nstatus: withdrawn'),
    }),
  )
  expect(archivePages(collection.edition('en')).map(({ url }) => url)).toEqual(['/en/archive/2025-01/'])
})
