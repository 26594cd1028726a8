import { articleSchema, createNewsroom, memory, type SiteOptions } from 'kawaraban'
import { ar, en } from 'kawaraban/locales'
import { editionHead, head, headForNext, headForUnhead, headHtml, newsArticle, ninjs, rss } from 'kawaraban/outputs'
import { siteFiles } from 'kawaraban/site'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { elementsOf } from '../helpers/browser.js'
import { collect, expected, file, hostile, news, noon, site } from './newsroom.js'

async function headOf(locale: 'ja' | 'en' | 'zh-Hant' | 'ko', slug: string, files = news) {
  const entry = (await collect(files)).edition(locale).get(slug)
  if (!entry) throw new Error(`There is no ${slug} in ${locale}.`)
  return head(entry)
}

test('a head is this, as HTML', async () => {
  await expect(`${headHtml(await headOf('ja', 'fox'))}\n`).toMatchFileSnapshot(expected('fox.ja.head.html'))
})

test('a head is this, in the shape of unhead and in that of Next', async () => {
  const data = await headOf('ja', 'fox')
  const shapes = { unhead: headForUnhead(data), next: headForNext(data) }
  await expect(`${JSON.stringify(shapes, undefined, 2)}\n`).toMatchFileSnapshot(expected('fox.ja.head.json'))
})

test('the languages are the same on every page of a story, this one among them, and x-default is last', async () => {
  const pages = [await headOf('ja', 'fox'), await headOf('en', 'fox'), await headOf('zh-Hant', 'fox')]
  for (const { alternates, canonical } of pages) {
    expect(alternates).toEqual(pages[0]?.alternates)
    expect(alternates.map(({ href }) => href)).toContain(canonical)
  }
  expect(pages[0]?.alternates.map(({ hreflang }) => hreflang)).toEqual(['ja', 'en', 'zh-Hant', 'x-default'])
  expect((await headOf('ko', 'fox')).alternates).toEqual(pages[0]?.alternates)
})

test('a fallback leads search engines and previews to the article in its own edition', async () => {
  expect(await headOf('ko', 'fox')).toMatchObject({
    lang: 'ko',
    canonical: 'https://news.example/ja/fox/',
    ogLocale: 'ja_JP',
    ogLocaleAlternates: ['en_US', 'zh_TW'],
  })
})

test('an article that stands elsewhere has its address there, and no languages here', async () => {
  expect(await headOf('en', 'borrowed')).toMatchObject({ canonical: 'https://friend.example/story', alternates: [] })
})

test('a withdrawn article is not to be listed, and says nothing of what it said', async () => {
  const data = await headOf('ja', 'gone')
  const html = headHtml(data)
  expect(html).toContain('<meta name="robots" content="noindex">')
  expect(html).not.toMatch(/秘密|鈴木/)
  expect(headForNext(data)).toMatchObject({ robots: { index: false } })
})

test('a head of the right-to-left has its direction', async () => {
  const newsroom = createNewsroom({ locales: [ar, en], site, now: () => new Date(noon) })
  const entry = (await newsroom.load(memory({ 'a.ar.md': file('title: A\ndate: 2025-01-20') }))).edition('ar').get('a')
  if (!entry) throw new Error('There is no entry.')
  expect(headForUnhead(await head(entry)).htmlAttrs).toEqual({ lang: 'ar', dir: 'rtl' })
  expect((await head(entry)).ogLocale).toBe('ar_EG')
})

describe('an edition', () => {
  test('has a head for its front page', async () => {
    const collection = await collect(news)
    const front = editionHead(collection.edition('en'))
    expect(front).toMatchObject({
      title: 'The Example',
      description: 'News as an example',
      canonical: 'https://news.example/en/',
      ogLocale: 'en_US',
      ogLocaleAlternates: ['ja_JP', 'zh_TW'],
    })
    expect(front.alternates.map(({ href }) => href)).toEqual([
      'https://news.example/ja/',
      'https://news.example/en/',
      'https://news.example/zh-Hant/',
      'https://news.example/ja/',
    ])
    expect(front.feeds.map(({ type, href }) => [type, href])).toEqual([
      ['application/rss+xml', 'https://news.example/en/rss.xml'],
      ['application/atom+xml', 'https://news.example/en/atom.xml'],
      ['application/feed+json', 'https://news.example/en/feed.json'],
    ])
    expect(headHtml(front)).toContain('<meta property="og:type" content="website">')
  })

  test('names the feeds that the site has', async () => {
    const feedsOf = async (feeds: SiteOptions['feeds']) => {
      const collection = await collect(news, noon, feeds && { feeds })
      return editionHead(collection.edition('en')).feeds.map(({ href }) => href)
    }
    expect(await feedsOf(['json', 'rss'])).toEqual([
      'https://news.example/en/feed.json',
      'https://news.example/en/rss.xml',
    ])
    expect(await feedsOf([])).toEqual([])
    // What is served for them is up to the site.
    const files = siteFiles(await collect(news, noon, { feeds: ['atom'] }), {})
    const paths = files.map(({ path }) => path)
    expect([paths.includes('en/atom.xml'), paths.includes('en/rss.xml'), paths.includes('en/feed.json')]).toEqual([
      true,
      false,
      false,
    ])
    const front = await files.find(({ path }) => path === 'en/index.html')?.render()
    expect(front).toMatch(/<a href="[^"]*atom\.xml">/)
    expect(front).not.toContain('rss.xml')
  })

  test('and for a page that is not the front page', async () => {
    const collection = await collect(news)
    const alternates = [{ hreflang: 'en', href: 'https://news.example/about/' }]
    const about = editionHead(collection.edition('en'), {
      title: 'About',
      url: 'https://news.example/about/',
      alternates,
    })
    expect(about).toMatchObject({ title: 'About – The Example', canonical: 'https://news.example/about/', alternates })
    expect(about).not.toHaveProperty('description')
  })
})

test('a head is what it is in HTML, whatever an article says', async () => {
  const nasty = '"><script>alert(1)</script>\u0008\uD800 \' & <!-- </title> \r'
  const [entry] = hostile({ title: nasty, description: nasty, tags: [nasty], authors: [{ name: nasty }] }).edition(
    'en',
  ).entries
  if (!entry) throw new Error('There is no entry.')
  const html = headHtml(await head(entry))
  const names = elementsOf(html).map(({ name }) => name)
  expect(names.filter((name) => name === 'script').length).toBe(1)
  expect(new Set(names)).toEqual(new Set(['title', 'meta', 'link', 'script']))
  const clean = '"><script>alert(1)</script> \' & <!-- </title> \r'
  expect(elementsOf(html).map(({ attributes }) => attributes)).toContainEqual({ property: 'og:title', content: clean })
})

test('what an author has no page for is no profile', async () => {
  const html = headHtml(await headOf('en', 'fox'))
  expect(html).toContain('<meta name="author" content="Ann Archer">')
  expect(html).not.toContain('article:author')
})

test('of a picture that is decoration nothing is said, in no output', async () => {
  const image = z.object({ src: z.string(), alt: z.string() })
  const newsroom = createNewsroom({ locales: [en], site, schema: articleSchema.extend({ image }) })
  const article = newsroom.parse('---\ntitle: Fox\ndate: 2025-01-20\nimage: { src: /fox.png, alt: "" }\n---\nText.\n', {
    path: 'fox.en.md',
  })
  const collection = newsroom.collect([article])
  const [entry] = collection.edition('en')
  if (!entry) throw new Error('There is no entry.')
  const html = headHtml(await head(entry))
  expect(html).toContain('og:image')
  expect(html).not.toContain('image:alt')
  expect((await newsArticle(entry)).image).toEqual({ '@type': 'ImageObject', url: 'https://news.example/fox.png' })
  expect(JSON.stringify(await ninjs(entry))).not.toContain('"alt"')
  const feed = await rss(collection, 'en')
  expect(feed).toContain('<media:content')
  expect(feed).not.toContain('media:description')
})
