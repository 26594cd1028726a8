import { articleSchema, createNewsroom, definePlugin, memory, technyan, type Article, type Entry } from 'kawaraban'
import { en, ja } from 'kawaraban/locales'
import * as outputs from 'kawaraban/outputs'
import { expectTypeOf, test } from 'vitest'
import * as z from 'zod'

const funding = definePlugin({
  name: 'funding',
  schema: z.object({ funding: z.number().optional() }),
})
const newsroom = createNewsroom({
  locales: [ja, en],
  schema: articleSchema.extend({ desk: z.enum(['tokyo', 'london']) }),
  plugins: [technyan, funding],
  site: { url: 'https://news.example' },
})
const collection = await newsroom.load(memory({}))
const edition = collection.edition('ja')
const [entry] = edition.entries

test('a collection, its editions and its entries go into every output as they are', () => {
  expectTypeOf(outputs.rss(collection, 'ja')).toEqualTypeOf<Promise<string>>()
  expectTypeOf(outputs.atom(collection, 'ja', { limit: 1 })).toEqualTypeOf<Promise<string>>()
  expectTypeOf(outputs.jsonFeed(collection, 'ja')).toEqualTypeOf<Promise<string>>()
  expectTypeOf(outputs.sitemap(collection)).toEqualTypeOf<Map<string, string>>()
  expectTypeOf(outputs.newsSitemap(collection)).toEqualTypeOf<Map<string, string>>()
  expectTypeOf(outputs.llmsTxt(collection)).toEqualTypeOf<string>()
  expectTypeOf(outputs.redirects(collection)).toEqualTypeOf<outputs.RedirectRule[]>()
  expectTypeOf(outputs.searchDocuments(collection, 'ja')).toEqualTypeOf<Promise<outputs.SearchDocument[]>>()
  expectTypeOf(outputs.editionHead(edition)).toEqualTypeOf<outputs.Head>()
  expectTypeOf(outputs.languageSwitcher(edition)).toEqualTypeOf<outputs.LanguageLink[]>()
  expectTypeOf(outputs.feedAddresses(edition).rss).toEqualTypeOf<string>()
  expectTypeOf(outputs.alternatesOfHome(collection)).toEqualTypeOf<outputs.Alternate[]>()
  expectTypeOf(outputs.editionsOf(collection)[0]?.url).toEqualTypeOf<string | undefined>()
  void outputs.checkPublication(collection)
  if (!entry) return
  expectTypeOf(outputs.head(entry)).toEqualTypeOf<Promise<outputs.Head>>()
  expectTypeOf(outputs.newsArticle(entry)).toEqualTypeOf<Promise<outputs.JsonLd>>()
  expectTypeOf(outputs.ninjs(entry)).toEqualTypeOf<Promise<outputs.NinjsItem>>()
  expectTypeOf(outputs.markdownTwin(entry)).toEqualTypeOf<Promise<string>>()
  expectTypeOf(outputs.disclosure(entry)).toEqualTypeOf<outputs.Disclosure | undefined>()
  expectTypeOf(outputs.languageSwitcher(entry)).toEqualTypeOf<outputs.LanguageLink[]>()
  expectTypeOf(outputs.alternatesOf(entry)).toEqualTypeOf<outputs.Alternate[]>()
  expectTypeOf(outputs.canonicalOf(entry)).toEqualTypeOf<string>()
})

test('an archive page has the entries of its edition', () => {
  const [page] = outputs.archivePages(edition)
  expectTypeOf(page?.entries[0]?.article.meta.desk).toEqualTypeOf<'tokyo' | 'london' | undefined>()
  expectTypeOf(page?.entries[0]?.article.meta.funding).toEqualTypeOf<number | undefined>()
  expectTypeOf(page?.entries[0]?.locale).toEqualTypeOf<'ja' | 'en' | undefined>()
})

test('what is none goes in nowhere', () => {
  expectTypeOf<Article>().not.toExtend<Parameters<typeof outputs.head>[0]>()
  expectTypeOf<Entry>().not.toExtend<Parameters<typeof outputs.editionHead>[0]>()
})

test('heads have the shapes of frameworks, whose lists can be changed', () => {
  const { meta, link, script } = outputs.headForUnhead({} as outputs.Head)
  expectTypeOf(meta).toExtend<Record<string, string>[]>()
  expectTypeOf(link).toExtend<Record<string, string>[]>()
  expectTypeOf(script).toExtend<{ innerHTML: string }[]>()
  const { openGraph, twitter, alternates } = outputs.headForNext({} as outputs.Head)
  expectTypeOf(openGraph.alternateLocale).toEqualTypeOf<string[]>()
  expectTypeOf(twitter.card).toEqualTypeOf<'summary' | 'summary_large_image'>()
  expectTypeOf(alternates.languages).toExtend<Record<string, string>>()
})
