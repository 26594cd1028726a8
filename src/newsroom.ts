import type { Root } from 'hast'
import type * as z from 'zod'
import type { Article } from './article.js'
import { bind } from './bind.js'
import type { Result } from './diagnostic.js'
import { addressOf, formerAddress, homeOf } from './collection/address.js'
import type { FindAsset } from './collection/assets.js'
import { collect } from './collection/collect.js'
import type { CheckRules } from './collection/rules.js'
import type { Site } from './collection/site.js'
import type { Collection } from './collection/types.js'
import type { Loaded } from './loaders/load.js'
import type { Loader } from './loaders/loader.js'
import type { LocaleContext } from './locale/context.js'
import { parentLocales } from './locale/message-chain.js'
import type { Locale } from './locale/locale.js'
import type { MessageKey } from './locale/messages.js'
import { matchReader, type ReaderLocales } from './locale/matching.js'
import { normaliseOptions, type NewsroomOptions } from './options.js'
import { createFieldNames } from './parse/field-names.js'
import { readPath } from './parse/path-locale.js'
import { checkByPlugins } from './parse/plugin-checks.js'
import type { ArticleData, ParseOptions } from './parse/setup.js'
import type { Collisions, MetaOf } from './meta-types.js'
import type { Additions, ArticleCollection } from './plugin-parts.js'
import type { Plugin } from './plugin.js'
import type { Outline, Rendered } from './render/article.js'
import type { articleSchema } from './schema/article-schema.js'

/**
 * For whom an article is rendered: a reader's locale, as a BCP 47 tag.
 *
 * @example
 * const options: RenderOptions = { locale: request.headers.get('accept-language') ?? 'ja' }
 * const { html, locale } = await newsroom.render(article, options)
 * locale // one of the newsroom's
 */
export interface RenderOptions {
  /** What the reader asks for, matched to the newsroom's locales; the article's own unless given. */
  locale?: string
}

/**
 * How articles are put together: in which language to speak of what is wrong, and whether what has a later date is shown.
 *
 * @example
 * const options: CollectOptions = { future: true, language: 'ja' }
 * const preview = newsroom.collect(articles, options)
 * preview.edition('en').entries.length
 */
export interface CollectOptions {
  /** The language of the messages; English unless given. */
  language?: string
  /** The moment at which it is seen; that of the newsroom's clock unless given. */
  now?: Date
  /** Shows articles whose date has not begun, as a preview does; an embargo holds all the same. */
  future?: boolean
  /**
   * Where the files are published that articles name by relative paths, by the path that each has among all files. Unless
   * given, such addresses stay as they are.
   */
  assets?: FindAsset
  /** How bad is what `collection.check()` finds, by code; `off` for what is not to be looked at. */
  rules?: CheckRules
}

/**
 * How articles are read and put together, and what is done about those that have errors.
 *
 * @example
 * const options: LoadOptions = { onError: 'throw', warn: console.warn, check: true, language: 'ja' }
 * const collection = await newsroom.load(folder('content'), options)
 * // Error: content/fox.ja.md:4:14 error invalid-value …
 */
export interface LoadOptions extends CollectOptions {
  /**
   * What is done about articles with errors: they are left out, and stand in `collection.diagnostics`, unless it is `throw`, for
   * sites that are built with all of their articles or not at all.
   */
  onError?: 'throw' | 'leave-out'
  /**
   * Is told what is wrong and is not thrown, with its place and what to do, as terminals show it: `console.warn`. What was told of
   * `previous` is not told again.
   */
  warn?: (text: string) => void
  /** Whether what `collection.check()` finds, such as links that lead nowhere, is thrown and told, too; each text is read for it. */
  check?: boolean
  /**
   * What was loaded before by the same newsroom: of its articles those are taken over whose text is the same, so that after an
   * edit one is parsed and not all. Everything else is seen anew.
   */
  previous?: object | undefined
}

/**
 * Locales, a schema and plugins, bound together: they decide the types of everything that comes out of it.
 *
 * @example
 * const newsroom = createNewsroom({ locales: [ja, en], plugins: [technyan] })
 * const article = newsroom.parse(source, { path: 'news/r1.ja.md' })
 * const { html } = await newsroom.render(article, { locale: 'en' })
 */
export interface Newsroom<Meta, L extends string> {
  /** Its locales; the first is the default. */
  readonly locales: readonly [L, ...L[]]
  /** Where it is published, if its options say so. */
  readonly site?: Site
  /** @throws {@link ArticleError} with every problem of the file. */
  parse(source: string, options?: ParseOptions): Article<Meta, L>
  /** Never throws on bad input. */
  safeParse(source: string, options?: ParseOptions): Result<Article<Meta, L>>
  /** An article from data of a CMS, a cache or a JSON file, checked as a file is. @throws {@link ArticleError} */
  create(data: ArticleData, options?: ParseOptions): Article<Meta, L>
  /** Never refuses an article that this newsroom made. @throws Error for one in a locale that it does not have. */
  render(article: Article<Meta, L>, options?: RenderOptions): Promise<Rendered>
  /** @throws Error where a remark or rehype plugin is asynchronous. */
  renderSync(article: Article<Meta, L>, options?: RenderOptions): Rendered
  /** The whole article as a hast root, sanitized, for frameworks that build elements. */
  toHast(article: Article<Meta, L>, options?: RenderOptions): Promise<Root>
  /** @throws Error where a remark or rehype plugin is asynchronous. */
  toHastSync(article: Article<Meta, L>, options?: RenderOptions): Root
  /** Text, excerpt, contents and reading time, without making HTML and without rehype plugins. */
  outline(article: Article<Meta, L>): Outline
  /** What the plugins add to the structured data and to a feed item, for a reader's locale. @throws {@link PluginError} */
  additions(article: Article<Meta, L>, options?: RenderOptions): Additions
  /**
   * Puts articles together as stories in their translations, as readers of each locale may see them now. The clock is
   * read once.
   */
  collect(articles: readonly Article<Meta, L>[], options?: CollectOptions): Collection<Meta, L>
  /**
   * Reads everything that a loader has, and puts it together. What is wrong with a file is in `collection.diagnostics`, and
   * keeps none of the others back. @throws what the loader throws where it cannot list its files; with `onError: 'throw'` an
   * {@link ArticleError} that says all that is wrong, with code frames and hints.
   */
  load(loader: Loader, options?: LoadOptions): Promise<Collection<Meta, L>>
  isLocale(tag: string): tag is L
  /** The locale for a reader who asks for these, or for an Accept-Language header. Never throws. */
  match(requested: string | readonly string[]): L
  /**
   * Words, dates, numbers and lists for a locale, for the parts of a page that are the site's own. Keys of plugins' words can be
   * named: `localize<'site.note'>('ja').t('site.note')`.
   */
  localize<Own extends string = never>(locale: string): LocaleContext<MessageKey | Own>
  /** What authors call a field of the schema: another name where the options' `fields` have one. */
  fieldName(field: string): string
  /** JSON Schema (draft 2020-12) of the frontmatter, plugins included, for editors. */
  jsonSchema(): Record<string, unknown>
}

/**
 * Makes a newsroom. It is cheap to keep and dear to make: make it once.
 *
 * @throws Error where the options contradict one another: a locale twice, a field that two plugins claim.
 * @example
 * import { createNewsroom, technyan } from 'kawaraban'
 * import { en, ja } from 'kawaraban/locales'
 * const newsroom = createNewsroom({ locales: [ja, en], plugins: [technyan], strict: true })
 */
export function createNewsroom<
  const Locales extends readonly [Locale, ...Locale[]],
  Schema extends z.ZodObject = typeof articleSchema,
  const Plugins extends readonly Plugin[] = readonly [],
>(
  options: NewsroomOptions<Locales, Schema, Plugins> & {
    plugins?: Collisions<NoInfer<Plugins>, keyof Schema['shape']>
  },
): Newsroom<MetaOf<Schema, Plugins>, Locales[number]['code']> {
  type L = Locales[number]['code']
  const setup = normaliseOptions(options as NewsroomOptions<readonly [Locale, ...Locale[]], z.ZodObject>)
  const codes = setup.locales.map(({ code }) => code) as [L, ...L[]]
  const { speak, make, bodies, ...newsroom } = bind<MetaOf<Schema, Plugins>, L>(setup, {
    open: false,
    codes,
    match: (requested) => matchReader(requested, codes, setup.readers as ReaderLocales<L>),
  })
  const putTogether = (
    articles: readonly Article<MetaOf<Schema, Plugins>, L>[],
    { language = 'en', future = false, rules = {}, assets, now = setup.now() }: CollectOptions,
    files?: Loaded<unknown>,
  ) =>
    collect(articles, {
      locales: codes,
      readPath: (path) => readPath(path, { locales: codes, open: false, pattern: setup.pathPattern }),
      fallback: (locale) => (setup.fallback[locale] as readonly L[] | undefined) ?? parentLocales(locale, codes),
      moment: { now: now.getTime(), timeZone: setup.site?.timeZone ?? 'UTC', future },
      addressOf: (entry) => addressOf(entry, setup.site),
      formerAddress: (alias, entry) => formerAddress(alias, entry, setup.site),
      homeOf: (locale) => homeOf(locale, setup.site),
      site: newsroom.site,
      assets,
      make,
      bodies,
      localize: newsroom.localize,
      validate(article, collection) {
        const find = (others?: ArticleCollection) =>
          checkByPlugins(article as unknown as Article<object>, setup.plugins, speak(language), others)
        const alone = new Set(find().map((finding) => JSON.stringify(finding)))
        return find(collection).filter((finding) => !alone.has(JSON.stringify(finding)))
      },
      rules,
      toAuthor: createFieldNames(setup.fields).toAuthor,
      context: speak(language),
      ...(files && { files }),
    })
  /** The articles of the collections that this newsroom has loaded, by path: also those that nobody may see yet. */
  const loaded = new WeakMap<object, ReadonlyMap<string, Article<MetaOf<Schema, Plugins>, L>>>()
  return {
    ...newsroom,
    collect: (articles, options = {}) => putTogether(articles, options),
    async load(loader, options = {}) {
      const { language = 'en', onError, warn, previous } = options
      const before = previous && loaded.get(previous)
      const parse = (source: string, path: string): Result<Article<MetaOf<Schema, Plugins>, L>> => {
        const known = before?.get(path)
        if (known?.source !== source) return newsroom.safeParse(source, { path, language })
        return { ok: true, value: known, diagnostics: [...known.warnings] }
      }
      // Who has the articles already needs neither of the two that come when they are asked for.
      const { loadArticles } = await import('./loaders/load.js')
      const files = await loadArticles(loader, parse, speak(language))
      const collection = putTogether(files.articles, options, files)
      if (onError === 'throw' || warn)
        await (await import('./collection/report.js')).report(collection, loader, options)
      loaded.set(collection, new Map(files.articles.map((article) => [article.path ?? '', article])))
      return collection
    },
  }
}
