import {
  articleSchema,
  createNewsroom,
  definePlugin,
  technyan,
  type Article,
  type SlotContent,
  type SlotContext,
} from 'kawaraban'
import { en, ja } from 'kawaraban/locales'
import { defineTaxonomy } from 'kawaraban/schema'
import { expectTypeOf, test } from 'vitest'
import * as z from 'zod'

const funding = definePlugin({
  name: 'funding',
  schema: z.object({ funding: z.object({ round: z.enum(['seed', 'a']), amount: z.number() }).optional() }),
  messages: { en: { raised: '{{count}} raised', rounds: { seed: 'Seed' } }, ja: { raised: '{{count}}調達' } },
  slots: {
    footer: ({ meta }, { t, ours }) => {
      expectTypeOf(meta.funding?.round).toEqualTypeOf<'seed' | 'a' | undefined>()
      expectTypeOf(meta.title).toEqualTypeOf<string>()
      t('raised', { count: 1 })
      t('rounds.seed')
      t('article.tags')
      // @ts-expect-error no such word
      t('rasied')
      return meta.funding && ours('raised', { count: meta.funding.amount })
    },
    // @ts-expect-error a slot gives hast, not a number
    header: ({ meta }) => meta.funding?.amount,
  },
})
definePlugin({
  name: 'parts',
  schema: z.object({ amount: z.number().optional() }),
  messages: { en: { raised: '{{count}} raised' } },
  blocks: {
    note: ({ label, children, attributes }, { ours }) => {
      expectTypeOf(attributes['kind']).toEqualTypeOf<string | undefined>()
      // @ts-expect-error no such word
      ours('rasied')
      return [...label, ...children]
    },
    // @ts-expect-error a block gives hast
    tip: () => 'text',
  },
  validate: ({ meta }, { t }) => {
    expectTypeOf(meta.amount).toEqualTypeOf<number | undefined>()
    // @ts-expect-error no such word
    t('rasied')
    return [{ code: 'a', message: t('raised', { count: 1 }), keyPath: ['amount'] }]
  },
  jsonLd: ({ meta }) => ({ amount: meta.amount }),
  feed: ({ meta }, { formatNumber }) => ({ categories: [formatNumber(meta.amount ?? 0)] }),
})
definePlugin({
  name: 'wrong',
  // @ts-expect-error a finding has a message
  validate: () => [{ code: 'a' }],
  // @ts-expect-error JSON holds no functions
  jsonLd: () => ({ a: () => 1 }),
  // @ts-expect-error categories are texts
  feed: () => ({ categories: [1] }),
})
const timeline = definePlugin({
  name: 'timeline',
  narrow: { impactLevel: z.enum(['high', 'medium', 'low']), category: z.enum(['research', 'policy']) },
  slots: {
    header: ({ meta }) => {
      expectTypeOf(meta.impactLevel).toEqualTypeOf<'high' | 'medium' | 'low'>()
      return { type: 'text', value: meta.category }
    },
  },
})

test('schema, three plugins and a taxonomy meet in the metadata', () => {
  const companies = defineTaxonomy({ name: 'companies', open: true, terms: { tenshi: { ja: 'テンシ', en: 'Tenshi' } } })
  const desks = defineTaxonomy({
    name: 'desks',
    terms: { tokyo: { ja: '東京', en: 'Tokyo' }, london: { en: 'London' } },
  })
  expectTypeOf(desks.ids).toEqualTypeOf<readonly ('tokyo' | 'london')[]>()
  const newsroom = createNewsroom({
    locales: [ja, en],
    schema: articleSchema.extend({ desk: desks.field, relatedCompanies: z.array(companies.field).optional() }),
    plugins: [funding, timeline, technyan],
  })
  const { meta } = newsroom.parse('')
  expectTypeOf(meta.desk).toEqualTypeOf<'tokyo' | 'london'>()
  expectTypeOf(meta.impactLevel).toEqualTypeOf<'high' | 'medium' | 'low'>()
  expectTypeOf(meta.category).toEqualTypeOf<'research' | 'policy'>()
  expectTypeOf(meta.funding?.amount).toEqualTypeOf<number | undefined>()
  expectTypeOf(meta.technyanComment?.text).toEqualTypeOf<string | undefined>()
  expectTypeOf(meta.description).toEqualTypeOf<string | undefined>()
  // @ts-expect-error metadata is read-only
  meta.desk = 'london'
  // @ts-expect-error a misspelt field
  void meta.dsek
})

test('functions that take any article leave the types of the newsroom alone', () => {
  const header = ({ meta }: Article, { formatDate }: SlotContext): SlotContent => ({
    type: 'text',
    value: formatDate(meta.date),
  })
  const jsonLd = ({ meta }: Article) => ({ name: meta.title })
  const validate = ({ meta }: Article) => [{ code: 'a', message: meta.title }]
  const plain = definePlugin({ name: 'plain', slots: { header, footer: header }, jsonLd, validate })
  const { meta } = createNewsroom({ locales: [en], plugins: [plain, timeline] }).parse('')
  expectTypeOf(meta.title).toEqualTypeOf<string>()
  expectTypeOf(meta.impactLevel).toEqualTypeOf<'high' | 'medium' | 'low'>()
})

test('a function that makes a plugin has to be called', () => {
  const factory = () => timeline
  // @ts-expect-error not called
  const listed = () => createNewsroom({ locales: [en], plugins: [factory] })
  expectTypeOf(listed).toBeFunction()
})

test('what collides does not compile', () => {
  const again = definePlugin({ name: 'again', schema: z.object({ funding: z.string() }) })
  const title = definePlugin({ name: 'title', schema: z.object({ title: z.string() }) })
  // @ts-expect-error two plugins claim one field
  const fields = () => createNewsroom({ locales: [en], plugins: [funding, again] })
  // @ts-expect-error a plugin claims a built-in field
  const builtIn = () => createNewsroom({ locales: [en], plugins: [title] })
  // @ts-expect-error two plugins have one name
  const names = () => createNewsroom({ locales: [en], plugins: [funding, definePlugin({ name: 'funding' })] })
  // @ts-expect-error what a narrowed field gives must be something that the built-in one could give
  const wider = () => definePlugin({ name: 'wider', narrow: { impactLevel: z.enum(['high', 'huge']) } })
  expectTypeOf([fields, builtIn, names, wider]).toBeArray()
})
