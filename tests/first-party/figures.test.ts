import { articleSchema, createNewsroom } from 'kawaraban'
import { astroBlog } from 'kawaraban/astro'
import { en, ja } from 'kawaraban/locales'
import { figures } from 'kawaraban/plugins/figures'
import { expect, expectTypeOf, test } from 'vitest'
import * as z from 'zod'
import { file } from '../helpers/article.js'

const asked: string[] = []
const sizes: Record<string, { width: number; height: number }> = { '写真.png': { width: 8, height: 6 } }
const sizeOf = (src: string) => {
  asked.push(src)
  return sizes[src]
}
const newsroom = createNewsroom({ locales: [en, ja], plugins: [figures({ sizeOf })] })
const body = (markdown: string) => newsroom.renderSync(newsroom.parse(file(markdown))).body
const lead = 'image: {src: 写真.png, alt: A, caption: C, credit: D}'

test('sizes come from the site, by the address as the author wrote it, unless the author gives one', () => {
  asked.length = 0
  expect(body('![a](写真.png)')).toContain('width="8" height="6"')
  expect(body('![a][b]\n\n[b]: 写真.png')).toContain('width="8" height="6"')
  expect(body(':::figure{width=4}\n![a](写真.png)\n:::')).toMatch(/width="4"(?! height)/)
  expect(body('![a](other.png)')).not.toContain('width')
  expect(new Set(asked)).toEqual(new Set(['写真.png', 'other.png']))
  expect(newsroom.renderSync(newsroom.parse(file('', lead))).parts.beforeBody).toContain('width="8" height="6"')
})

test('the field is the built-in one with a size, and checked', () => {
  const article = newsroom.parse(file('', 'image: {src: a.png, alt: A, width: 8, height: 6}'))
  expectTypeOf(article.meta.image).toEqualTypeOf<
    | {
        src: string
        alt: string
        caption?: string | undefined
        credit?: string | undefined
        width?: number | undefined
        height?: number | undefined
      }
    | undefined
  >()
  expect(article.meta.image).toEqual({ src: 'a.png', alt: 'A', width: 8, height: 6 })
  const { diagnostics } = newsroom.safeParse(file('', 'image: {src: a.png, alt: A, width: wide, height: -1}'))
  expect(diagnostics.map(({ code, keyPath }) => [code, keyPath?.join('.')])).toEqual([
    ['invalid-type', 'image.width'],
    ['too-small', 'image.height'],
  ])
  expect(newsroom.jsonSchema()).toHaveProperty('properties.image.properties.height')
})

test('the lead picture is in structured data and before the body in feeds', () => {
  const { jsonLd, feed } = newsroom.additions(newsroom.parse(file('', lead)), { locale: 'ja' })
  expect(jsonLd).toEqual({
    image: { '@type': 'ImageObject', url: '写真.png', caption: 'C', creditText: 'D', width: 8, height: 6 },
  })
  expect(feed.beforeBody).toContain('写真：D')
  expect(feed.beforeBody).not.toContain('fetchpriority')
  expect(newsroom.additions(newsroom.parse(file('')))).toMatchObject({ jsonLd: {}, feed: { beforeBody: '' } })
})

test('a lead picture from elsewhere than a file runs nothing', () => {
  const article = newsroom.parse(file('', lead))
  const image = { src: 'javascript:alert(1)', alt: '"><script>', caption: '<script>', credit: '<b>' }
  const { html } = newsroom.renderSync({ ...article, meta: { ...article.meta, image } })
  expect(html).toContain('<img alt="&#x22;><script>" fetchpriority="high">')
  expect(html).toContain('&#x3C;script>')
  expect(html).not.toContain('javascript:')
})

test('a site that draws its lead picture itself has figures in texts all the same', () => {
  const image = z.string().optional()
  const own = createNewsroom({
    locales: [en],
    schema: articleSchema.extend({ image }),
    plugins: [figures({ lead: false, sizeOf })],
  })
  const article = own.parse(file('![a](写真.png "Said")', 'image: a.png'))
  expectTypeOf(article.meta.image).toEqualTypeOf<string | undefined>()
  const { html } = own.renderSync(article)
  expect(html).not.toContain('a.png')
  expect(html).toMatch(/<figure class="kb-figure">\n?<img [^>]*width="8"[^>]*>\n?<figcaption>Said/)
  expect(own.additions(article)).toMatchObject({ jsonLd: {}, feed: { beforeBody: '' } })
  const blog = createNewsroom({
    ...astroBlog({ url: 'https://news.example' }),
    locales: [en],
    plugins: [figures({ lead: false })],
  })
  expect(blog.parse('---\ntitle: A\npubDate: Jul 08 2022\nheroImage: a.png\nlang: en\n---\n').meta.image?.alt).toBe('')
})

test('pictures in raw HTML stay as their author wrote them', () => {
  const html = '<p><img src="a.png" alt="" title="b"></p>'
  expect(body(html)).toBe(html)
})
