import { readdirSync, readFileSync } from 'node:fs'
import { createNewsroom, memory, technyan, type SiteOptions } from 'kawaraban'
import { en, ja, ko, zhHant } from 'kawaraban/locales'
import { articleSchema, defineTaxonomy } from 'kawaraban/schema'
import * as z from 'zod'

const companies = defineTaxonomy({
  name: 'companies',
  open: true,
  terms: { tenshi: { labels: { ja: 'テンシ', en: 'Tenshi' }, sameAs: ['https://tenshi.example/'] } },
})
const schema = articleSchema.extend({ relatedCompanies: z.array(companies.field).optional() })

export const site = {
  url: 'https://news.example',
  name: { ja: '例新聞', en: 'The Example' },
  description: { ja: '例のニュース', en: 'News as an example' },
  logo: '/logo.png',
  timeZone: 'Asia/Tokyo',
} satisfies SiteOptions

/** Noon of 21 January 2025 in Tokyo. */
export const noon = '2025-01-21T03:00:00Z'

/** A newsroom that is published, at a moment. Its Korean readers get Japanese. */
export const newsroomAt = (now: string, more: Partial<SiteOptions> = {}) =>
  createNewsroom({
    locales: [ja, en, zhHant, ko],
    schema,
    plugins: [technyan],
    site: { ...site, ...more },
    fallback: { ko: ['ja'] },
    now: () => new Date(now),
  })

/** A file from its frontmatter and its body. */
export const file = (fields: string, body = 'Text.') => `---\n${fields}\n---\n${body}\n`

/** Puts files together as they are seen at a moment. */
export const collect = (files: Readonly<Record<string, string>>, now = noon, more: Partial<SiteOptions> = {}) =>
  newsroomAt(now, more).load(memory(files))

/** An English article as it comes out of a cache: no file could have these texts. */
export function hostile(meta: object, body = 'Text.') {
  const newsroom = newsroomAt(noon)
  const article = newsroom.parse(file('title: A\ndate: 2025-01-20'), { path: 'a.en.md' })
  return newsroom.collect([{ ...article, meta: { ...article.meta, ...meta }, body }])
}

const folder = new URL('../fixtures/outputs/', import.meta.url)

/** The articles in tests/fixtures/outputs/news. */
export const news = Object.fromEntries(
  readdirSync(new URL('news/', folder)).map((name) => [name, readFileSync(new URL(`news/${name}`, folder), 'utf8')]),
)

/** What an output of these articles is to be, as a file that stands beside them. */
export const expected = (name: string) => new URL(`expected/${name}`, folder).pathname
