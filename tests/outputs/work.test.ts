import * as outputs from 'kawaraban/outputs'
import { expect, test } from 'vitest'
import { file, newsroomAt, noon } from './newsroom.js'

/** How often addresses, metadata and whole editions are asked for: work that no clock of a busy machine distorts. */
function workOf(count: number, make: (collection: ReturnType<ReturnType<typeof newsroomAt>['collect']>) => unknown) {
  let work = 0
  const newsroom = newsroomAt(noon, {
    path: ({ locale, slug }) => {
      work++
      return `/${locale}/${slug}/`
    },
  })
  const bases = (['ja', 'en'] as const).map((locale) =>
    newsroom.parse(file('title: A\ndate: 2025-01-20'), { path: `a.${locale}.md` }),
  )
  const articles = Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.parse(noon) - index * 20 * 3_600_000).toISOString()
    return bases.flatMap((base) => {
      const meta = { ...base.meta, date, tags: [`t${index % 100}`] }
      const article = { ...base, path: `s${index}.${base.locale}.md`, meta }
      Object.defineProperty(article, 'meta', {
        get: () => {
          work++
          return meta
        },
      })
      return [article]
    })
  })
  const collection = newsroom.collect(articles.flat())
  for (const locale of collection.locales) void collection.edition(locale)
  work = 0
  make(collection)
  return work
}

type Make = Parameters<typeof workOf>[1]

test.each<readonly [string, Make]>([
  ['sitemap', (collection) => outputs.sitemap(collection)],
  ['newsSitemap', (collection) => outputs.newsSitemap(collection)],
  ['llmsTxt', (collection) => outputs.llmsTxt(collection)],
  [
    'archivePages',
    (collection) => collection.locales.map((locale) => outputs.archivePages(collection.edition(locale))),
  ],
  ['alternatesOf', (collection) => collection.edition('ja').entries.map((entry) => outputs.alternatesOf(entry))],
  [
    'languageSwitcher',
    (collection) => collection.edition('ja').entries.map((entry) => outputs.languageSwitcher(entry)),
  ],
])('%s: twice as many articles are about twice the work', (_, make) => {
  const [few, many] = [workOf(400, make), workOf(800, make)]
  expect(few).toBeGreaterThan(400)
  expect(many / few).toBeLessThan(2.2)
})
