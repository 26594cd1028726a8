import { createNewsroom, memory } from 'kawaraban'
import { en } from 'kawaraban/locales'
import { sitemap } from 'kawaraban/outputs'
import { describe, expect, test } from 'vitest'
import { childrenOf, indented, readXml, textsOf, xmlErrors } from '../helpers/xml.js'
import { collect, expected, file, news, newsroomAt, noon } from './newsroom.js'
import { sitemapSchema } from './standards.js'

interface Url {
  readonly loc: string
  readonly lastmod: string | undefined
  readonly links: readonly string[]
}

function urlsOf(xml: string): Url[] {
  return childrenOf(readXml(xml), 'url').map((url) => ({
    loc: textsOf(url, 'loc')[0] ?? '',
    lastmod: textsOf(url, 'lastmod')[0],
    links: childrenOf(url, 'xhtml:link').map(({ attributes }) => `${attributes['hreflang']} ${attributes['href']}`),
  }))
}

const only = (files: ReadonlyMap<string, string>) => {
  expect([...files.keys()]).toEqual(['sitemap.xml'])
  return files.get('sitemap.xml') ?? ''
}

test('a sitemap is this', async () => {
  const text = only(sitemap(await collect(news)))
  await expect(await indented(text)).toMatchFileSnapshot(expected('sitemap.xml'))
})

test('it is valid', async () => {
  expect(await xmlErrors([only(sitemap(await collect(news)))], sitemapSchema)).toEqual([])
})

test('the schema is asked', async () => {
  const head = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
  const wrong = [
    '<url/>',
    '<url><loc>/a</loc></url>',
    '<url><lastmod>2025-01-20</lastmod><loc>https://a.example/</loc></url>',
  ]
  const dates = ['2025-01-20T09:30+09:00', '2025-1-20', '20 Jan 2025']
  wrong.push(...dates.map((date) => `<url><loc>https://a.example/</loc><lastmod>${date}</lastmod></url>`))
  for (const url of wrong) expect(await xmlErrors([`${head}${url}</urlset>`], sitemapSchema)).not.toEqual([])
})

test('every address that it gives for a language says the same of itself', async () => {
  const urls = urlsOf(only(sitemap(await collect(news))))
  const byLoc = new Map(urls.map((url) => [url.loc, url]))
  expect(byLoc.size).toBe(urls.length)
  for (const { loc, links } of urls) {
    const hrefs = links.map((link) => link.replace(/^\S+ /, ''))
    expect(hrefs).toContain(loc)
    expect(links.filter((link) => link.startsWith('x-default ')).length).toBe(1)
    for (const href of hrefs) expect(byLoc.get(href)?.links).toEqual(links)
  }
})

test('fallbacks, withdrawn and borrowed articles are in none, and neither is an edition of nothing else', async () => {
  const locs = urlsOf(only(sitemap(await collect(news)))).map(({ loc }) => loc)
  expect(locs).toEqual([
    'https://news.example/ja/',
    'https://news.example/en/',
    'https://news.example/zh-Hant/',
    'https://news.example/ja/fox/',
    'https://news.example/ja/dog/',
    'https://news.example/en/fox/',
    'https://news.example/zh-Hant/fox/',
  ])
})

test('an article that says its own address is listed, however it writes that', async () => {
  const collection = await collect({
    'a.ja.md': file('title: A\ndate: 2025-01-20\nslug: 狐\ncanonical: https://news.example/ja/狐/'),
    'a.en.md': file('title: A\ndate: 2025-01-20'),
  })
  const urls = urlsOf(only(sitemap(collection)))
  expect(urls.map(({ loc }) => loc)).toContain('https://news.example/ja/%E7%8B%90/')
  expect(urls.at(-1)?.links.length).toBe(3)
})

describe('lastmod', () => {
  const lastmodOf = async (fields: string) => {
    const urls = urlsOf(only(sitemap(await collect({ 'a.en.md': file(`title: A\n${fields}`) }))))
    return urls.map(({ lastmod }) => lastmod)
  }
  test('a day stays a day, and a time gets its seconds and keeps its offset', async () => {
    expect(await lastmodOf('date: 2025-01-20')).toEqual(['2025-01-20', '2025-01-20'])
    expect(new Set(await lastmodOf('date: 2025-01-20T09:30-03:30'))).toEqual(new Set(['2025-01-20T09:30:00-03:30']))
    expect(new Set(await lastmodOf('date: 2025-01-20T09:30:15Z'))).toEqual(new Set(['2025-01-20T09:30:15Z']))
  })

  test('is that of the latest change in substance', async () => {
    const corrections = 'corrections: [{ date: 2025-01-21, text: B }]'
    expect(new Set(await lastmodOf(`date: 2025-01-19\nupdated: 2025-01-20\n${corrections}`))).toEqual(
      new Set(['2025-01-21']),
    )
    // In Tokyo the day began three hours before.
    expect(new Set(await lastmodOf('date: 2025-01-20T03:00+09:00\nupdated: 2025-01-20'))).toEqual(
      new Set(['2025-01-20T03:00:00+09:00']),
    )
  })
})

test('a newsroom of one language, and one without articles', async () => {
  const newsroom = createNewsroom({ locales: [en], site: { url: 'https://news.example' } })
  const urls = urlsOf(
    only(sitemap(await newsroom.load(memory({ 'a.md': file('title: A\ndate: 2025-01-20\nlocale: en') })))),
  )
  expect(urls.map(({ links }) => links)).toEqual([[], []])
  expect(sitemap(newsroom.collect([]))).toEqual(new Map())
})

describe('what is more than a file may hold', () => {
  const articles = (count: number, more: { path?: (entry: { slug: string }) => string } = {}) => {
    const newsroom = newsroomAt(noon, more)
    const article = newsroom.parse(file('title: A\ndate: 2025-01-20'), { path: 'a.en.md' })
    return newsroom.collect(Array.from({ length: count }, (_, index) => ({ ...article, path: `a${index}.en.md` })))
  }

  test('is split at 50,000 addresses, and has an index', async () => {
    // The front page is one more.
    const files = sitemap(articles(50_000))
    expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml'])
    const count = (name: string) => files.get(name)?.match(/<url>/g)?.length
    expect([count('sitemap-1.xml'), count('sitemap-2.xml')]).toEqual([50_000, 1])
    const index = files.get('sitemap.xml') ?? ''
    expect(childrenOf(readXml(index), 'sitemap').flatMap((part) => textsOf(part, 'loc'))).toEqual([
      'https://news.example/sitemap-1.xml',
      'https://news.example/sitemap-2.xml',
    ])
    expect(await xmlErrors([index, files.get('sitemap-2.xml') ?? ''], sitemapSchema)).toEqual([])
  })

  test('is split at 50 MB', () => {
    const long = `/${'語'.repeat(200)}/`
    const files = sitemap(articles(12_000, { path: ({ slug }) => `${long}${slug}/` }))
    const sizes = [...files.values()].map((text) => Buffer.byteLength(text))
    expect(sizes.length).toBeGreaterThan(2)
    for (const size of sizes) expect(size).toBeLessThanOrEqual(50 * 1024 * 1024)
    expect(Math.max(...sizes)).toBeGreaterThan(49 * 1024 * 1024)
  })
})
