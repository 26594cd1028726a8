import {
  articleSchema,
  createNewsroom,
  defineMascot,
  definePlugin,
  parseArticle,
  renderArticle,
  safeParseArticle,
  technyan,
  type Article,
  type ArticleOf,
  type CollectionOf,
  type EditionOf,
  type EntryOf,
  type LocaleOf,
  type ArticleMeta,
  type Diagnostic,
  type Rendered,
} from 'kawaraban'
import { defineLocale, en, ja } from 'kawaraban/locales'
import { expectTypeOf, test } from 'vitest'
import * as z from 'zod'

const source = ''

test('an article has the types of the schema, with no set-up', () => {
  const article = parseArticle(source)
  expectTypeOf(article.meta.title).toEqualTypeOf<string>()
  expectTypeOf(article.meta.impactLevel).toEqualTypeOf<'high' | 'medium' | 'low' | undefined>()
  expectTypeOf(article.meta.tags).toEqualTypeOf<string[] | undefined>()
  expectTypeOf(article.meta.technyanComment?.mood).toEqualTypeOf<
    'neutral' | 'happy' | 'surprised' | 'thinking' | 'alarmed' | undefined
  >()
  expectTypeOf(article.meta.authors?.[0]?.url).toEqualTypeOf<string | undefined>()
  expectTypeOf(renderArticle(article)).toEqualTypeOf<Promise<Rendered>>()
  // @ts-expect-error metadata is read-only
  article.meta.title = 'x'
  // @ts-expect-error there is no such field
  void article.meta.titel
})

test('a result is a value or at least one diagnostic', () => {
  const result = safeParseArticle(source)
  if (result.ok) expectTypeOf(result.value.body).toEqualTypeOf<string>()
  else expectTypeOf(result.diagnostics[0]).toEqualTypeOf<Diagnostic>()
  // @ts-expect-error a value only where it is ok
  void result.value
})

test('a newsroom knows its locales', () => {
  const newsroom = createNewsroom({ locales: [ja, en, defineLocale({ code: 'pt-BR', messages: {} })] })
  expectTypeOf(newsroom.locales).toEqualTypeOf<readonly ['ja' | 'en' | 'pt-BR', ...('ja' | 'en' | 'pt-BR')[]]>()
  expectTypeOf(newsroom.parse(source).locale).toEqualTypeOf<'ja' | 'en' | 'pt-BR'>()
  expectTypeOf(newsroom.match('de')).toEqualTypeOf<'ja' | 'en' | 'pt-BR'>()
  const tag: string = 'ja'
  if (newsroom.isLocale(tag)) expectTypeOf(tag).toEqualTypeOf<'ja' | 'en' | 'pt-BR'>()
  const foreign = createNewsroom({ locales: [defineLocale({ code: 'fr', messages: {} })] }).parse(source)
  // @ts-expect-error an article in a locale that the newsroom does not have
  void newsroom.render(foreign)
  // @ts-expect-error a newsroom has at least one locale
  createNewsroom({ locales: [] })
  createNewsroom({ locales: [ja, en], readers: { ko: 'ja' }, messageFallback: { ja: ['en'] } })
  // @ts-expect-error readers can only get what the newsroom has
  createNewsroom({ locales: [ja, en], readers: { uk: 'ru' } })
  // @ts-expect-error words can only come from what the newsroom has
  createNewsroom({ locales: [ja, en], messageFallback: { ja: ['ko'] } })
  // @ts-expect-error a misspelt word of a pack
  defineLocale({ code: 'fr', messages: { article: { contentz: 'Sommaire' } } })
})

test('a schema and plugins change the metadata of everything downstream', () => {
  const desk = articleSchema.extend({ desk: z.enum(['tokyo', 'london']), category: z.enum(['a', 'b']) })
  const beat = definePlugin({ name: 'beat', schema: z.object({ beat: z.string().optional() }) })
  const robo = defineMascot({
    id: 'robo',
    field: 'roboComment',
    moods: ['calm', 'hot'],
    locales: { en: { name: 'Robo', caption: '{{name}} says' } },
  })
  const newsroom = createNewsroom({ locales: [en], schema: desk, plugins: [beat, technyan, robo] })
  const { meta } = newsroom.parse(source)
  expectTypeOf(meta.desk).toEqualTypeOf<'tokyo' | 'london'>()
  expectTypeOf(meta.category).toEqualTypeOf<'a' | 'b'>()
  expectTypeOf(meta.beat).toEqualTypeOf<string | undefined>()
  expectTypeOf(meta.roboComment?.mood).toEqualTypeOf<'calm' | 'hot' | undefined>()
  expectTypeOf(meta.technyanComment?.text).toEqualTypeOf<string | undefined>()
  expectTypeOf(newsroom.create({ meta: {}, body: '' }).meta.desk).toEqualTypeOf<'tokyo' | 'london'>()
  // @ts-expect-error a misspelt field
  void meta.desc
})

test('a slot reads the built-in fields and those of its plugin', () => {
  definePlugin({
    name: 'beat',
    schema: z.object({ beat: z.string() }),
    slots: {
      header: (article, { formatDate }) => {
        expectTypeOf(article.meta.beat).toEqualTypeOf<string>()
        expectTypeOf(article.meta.title).toEqualTypeOf<string>()
        return { type: 'text', value: formatDate(article.meta.date) }
      },
      // @ts-expect-error a slot gives hast, not a string
      footer: (article) => article.meta.beat,
    },
  })
})

test('parts of the schema can be picked and left out', () => {
  const brief = createNewsroom({ locales: [en], schema: articleSchema.pick({ title: true, date: true, locale: true }) })
  expectTypeOf(brief.parse(source).meta).toEqualTypeOf<Readonly<{ title: string; date: string; locale: string }>>()
  expectTypeOf<ArticleMeta['date']>().toEqualTypeOf<string>()
  expectTypeOf<Article['locale']>().toEqualTypeOf<string>()
})

test('what a newsroom has can be named', () => {
  const newsroom = createNewsroom({ locales: [ja, en], plugins: [technyan] })
  type N = typeof newsroom
  expectTypeOf<LocaleOf<N>>().toEqualTypeOf<'ja' | 'en'>()
  expectTypeOf(newsroom.parse(source)).toEqualTypeOf<ArticleOf<N>>()
  expectTypeOf(newsroom.collect([])).toEqualTypeOf<CollectionOf<N>>()
  expectTypeOf(newsroom.collect([]).edition('ja')).toEqualTypeOf<EditionOf<N>>()
  expectTypeOf<EditionOf<N>['entries'][number]>().toEqualTypeOf<EntryOf<N>>()
  expectTypeOf<EntryOf<N>['article']['meta']['title']>().toEqualTypeOf<string>()
  expectTypeOf<EntryOf<string>>().toBeNever()
})

test('words of a site are asked for by their keys', () => {
  const newsroom = createNewsroom({ locales: [ja, en] })
  const { t } = newsroom.localize<'site.note'>('ja')
  expectTypeOf(t('site.note')).toEqualTypeOf<string>()
  t('article.contents')
  // @ts-expect-error a word that nobody has
  t('site.nota')
  // @ts-expect-error a plugin's word that was not named
  newsroom.localize('ja').t('site.note')
  newsroom.collect([]).localize<'site.note'>('ja').t('site.note')
})
