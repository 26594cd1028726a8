import type { Root } from 'hast'
import type * as z from 'zod'
import type { Additions } from './additions.js'
import type { Article } from './article.js'
import type { Result } from './diagnostic.js'
import { collect } from './collection/collect.js'
import type { Collection } from './collection/types.js'
import type { LocaleContext } from './locale/context.js'
import { parentLocales } from './locale/message-chain.js'
import type { Locale } from './locale/locale.js'
import { createLocaleSet } from './locale/locale-set.js'
import { formatsFor, matchReader, type ReaderLocales } from './locale/matching.js'
import { canonicalTag } from './locale/tag.js'
import { normaliseOptions, type NewsroomOptions, type NewsroomSetup } from './options.js'
import { createFieldNames } from './parse/field-names.js'
import { createMarkdown } from './parse/markdown.js'
import { checkByPlugins } from './parse/plugin-checks.js'
import { createParser, valueOrThrow } from './parse/parser.js'
import type { ArticleData, ParseOptions } from './parse/setup.js'
import type { Collisions, MetaOf } from './meta-types.js'
import type { ArticleCollection } from './plugin-parts.js'
import type { Plugin } from './plugin.js'
import { addressOf } from './address.js'
import { createPages } from './pages.js'
import { articleElement, outlineOf, renderPage, type Outline, type Rendered } from './render/article.js'
import { articleJsonSchema } from './schema/json-schema.js'
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
  /** Shows articles whose date has not begun, as a preview does; an embargo holds all the same. */
  future?: boolean
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
  readonly locales: readonly L[]
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
  isLocale(tag: string): tag is L
  /** The locale for a reader who asks for these, or for an Accept-Language header. Never throws. */
  match(requested: string | readonly string[]): L
  /** Words, dates, numbers and lists for a locale, for the parts of a page that are the site's own. */
  localize(locale: string): LocaleContext
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
  const { speak, ...newsroom } = bind<MetaOf<Schema, Plugins>, L>(setup, {
    open: false,
    codes,
    match: (requested) => matchReader(requested, codes, setup.readers as ReaderLocales<L>),
  })
  return {
    ...newsroom,
    collect: (articles, { language = 'en', future = false } = {}) =>
      collect(articles, {
        locales: codes,
        fallback: (locale) => (setup.fallback[locale] as readonly L[] | undefined) ?? parentLocales(locale, codes),
        moment: { now: setup.now().getTime(), timeZone: setup.site?.timeZone ?? 'UTC', future },
        addressOf: (entry) => addressOf(entry, setup.site),
        render: newsroom.render,
        validate(article, collection) {
          const find = (others?: ArticleCollection) =>
            checkByPlugins(article as unknown as Article<object>, setup.plugins, speak(language), others)
          const alone = new Set(find().map((finding) => JSON.stringify(finding)))
          return find(collection).filter((finding) => !alone.has(JSON.stringify(finding)))
        },
        toAuthor: createFieldNames(setup.fields).toAuthor,
        context: speak(language),
      }),
  }
}

/** How tags become locales: in a newsroom by matching, for the functions without one as they are. */
interface LocalePolicy<L extends string> {
  readonly open: boolean
  readonly codes: readonly L[]
  readonly match: (requested: string | readonly string[]) => L
}

/** What can be done with one article, and the words for what is wrong in a language. */
interface Bound<Meta, L extends string> extends Omit<Newsroom<Meta, L>, 'collect'> {
  speak(language: string): LocaleContext<string>
}

/** Binds the stages together. What puts articles together is left to who has more than one. */
export function bind<Meta, L extends string>(setup: NewsroomSetup, policy: LocalePolicy<L>): Bound<Meta, L> {
  const { codes, match, open } = policy
  const locales = createLocaleSet({
    locales: setup.locales,
    layers: setup.plugins.flatMap(({ name, messages }) => (messages ? { name, messages } : [])),
    i18n: setup.i18n,
    fallback: setup.messageFallback,
    clock: { now: setup.now, timeZone: setup.site?.timeZone ?? 'UTC' },
  })
  const blocks = setup.plugins.flatMap((plugin) => Object.keys(plugin.blocks ?? {}))
  const markdown = createMarkdown({ ...setup, blocks })
  const parser = createParser<Meta, L>({
    ...setup,
    blocks: { names: blocks, parse: (body) => markdown.parse(body) },
    declared: { locales: codes, open },
    words: (language) => locales.language(language),
  })
  const isLocale = (tag: string): tag is L => codes.some((code) => code === tag)
  const page = createPages(setup, markdown)
  const place = (article: Article<object>, { locale }: RenderOptions = {}): LocaleContext<string> => {
    if (open ? canonicalTag(article.locale) === undefined : !isLocale(article.locale)) {
      const name = article.path === undefined ? 'The article' : `The article ${article.path}`
      const problem = open
        ? 'which is no language tag; parse the article again.'
        : `which this newsroom does not have. It has ${codes.join(', ')}; ` +
          'add the locale to createNewsroom, or render with the newsroom that parsed it.'
      throw new Error(`${name} is in ${JSON.stringify(article.locale)}, ${problem}`)
    }
    if (locale === undefined) return locales.context(article.locale)
    const code = match([locale, article.locale])
    return locales.context(code, formatsFor(code, locale))
  }
  const any = (article: Article<Meta, L>) => article as unknown as Article<object>

  return {
    locales: codes,
    parse: (source, options) => valueOrThrow(parser.safeParse(source, options), source),
    safeParse: (source, options) => parser.safeParse(source, options),
    create: (data, options) => valueOrThrow(parser.safeCreate(data, options), ''),
    async render(article, options) {
      const context = place(any(article), options)
      return renderPage(await page.tree(any(article), context), any(article), context)
    },
    renderSync(article, options) {
      const context = place(any(article), options)
      return renderPage(page.treeSync(any(article), context), any(article), context)
    },
    async toHast(article, options) {
      const tree = await page.tree(any(article), place(any(article), options))
      return { type: 'root', children: [articleElement(tree, article.locale)] }
    },
    toHastSync(article, options) {
      const tree = page.treeSync(any(article), place(any(article), options))
      return { type: 'root', children: [articleElement(tree, article.locale)] }
    },
    outline(article) {
      const context = place(any(article))
      return outlineOf(page.plainBody(any(article), context), any(article), context)
    },
    additions: (article, options) => page.additions(any(article), place(any(article), options)),
    speak: (language) => locales.language(language).context,
    isLocale,
    match,
    localize(locale) {
      const code = match(locale)
      return locales.context(code, formatsFor(code, locale))
    },
    jsonSchema: () => articleJsonSchema(setup.schema, setup.fields),
  }
}
