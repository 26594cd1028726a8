import type { ElementContent } from 'hast'
import type { Article } from './article.js'
import type { Severity } from './diagnostic.js'
import type { LocaleContext } from './locale/context.js'
import type { MessageKey, MessageValues } from './locale/messages.js'

/**
 * What a slot puts on the page: one hast node, several, or nothing.
 *
 * @example
 * const beat = (article: Article): SlotContent =>
 *   article.meta.category === undefined
 *     ? undefined
 *     : { type: 'text', value: article.meta.category }
 */
export type SlotContent = ElementContent | readonly ElementContent[] | undefined

/**
 * The places on the page that a plugin can fill, from top to bottom: the end of the header, before and after the body,
 * the end of the footer.
 *
 * @example
 * const place: SlotName = 'beforeBody'
 * const plugin = definePlugin({ name: 'hello', slots: { [place]: () => ({ type: 'text', value: 'Hello' }) } })
 * // <header>…</header>Hello<div class="kb-body">…
 */
export type SlotName = 'header' | 'beforeBody' | 'afterBody' | 'footer'

/**
 * What a slot is told besides the article: everything of the reader's locale, the plugin's own words by their keys and
 * the library's by theirs, and the article's own language.
 *
 * @example
 * const dateline = (article: Article, { formatDate }: SlotContext): SlotContent => {
 *   const value = formatDate(article.meta.date) // in the reader's language
 *   return { type: 'text', value }
 * }
 */
export interface SlotContext<Key extends string = MessageKey> extends LocaleContext<Key> {
  /** The language of the article that the slot's content stands in. */
  readonly articleLocale: string
  /** What it is made for: a page, or what leaves the site, where there are no styles, no scripts and few elements. */
  readonly format: 'page' | 'feed'
  /** A word as a node, with its own `lang` and `dir` where they are not the article's. */
  ours(key: Key, values?: MessageValues): ElementContent
  /**
   * The label of a term in the taxonomy of a field, or nothing where the field has none or it has no such term. Where
   * the taxonomy lacks the reader's language and the library has a word for the term, that word.
   */
  term(field: string, id: string): ElementContent | undefined
}

/**
 * A block that an author wrote with the name of a plugin's: `:::name[label]{key="value"}`, its content, and `:::`.
 *
 * @example
 * const aside = ({ label, children }: Block): SlotContent =>
 *   ({ type: 'element', tagName: 'section', properties: {}, children: [...label, ...children] })
 * definePlugin({ name: 'asides', blocks: { aside } })
 */
export interface Block {
  readonly name: string
  /** An id that no other block of the article has, as `aria-labelledby` needs one. It changes with the text before it. */
  readonly id: string
  /** What stands in braces behind the name, all of it text; `{#a .b}` gives `id` and `class`. */
  readonly attributes: Readonly<Record<string, string>>
  /** What stands in brackets behind the name; empty where there is nothing. */
  readonly label: ElementContent[]
  readonly children: ElementContent[]
}

/**
 * What a plugin's `validate` finds wrong with an article. It becomes a {@link Diagnostic} whose code is
 * `<plugin>/<code>`, at the field's place in the file.
 *
 * @example
 * const finding: PluginFinding = { code: 'no-currency', keyPath: ['funding', 'amount'], message: 'In which currency?' }
 * definePlugin({ name: 'funding', validate: () => [finding] })
 * // news/a.md:7:11 error funding/no-currency
 */
export interface PluginFinding {
  readonly code: string
  /** What is wrong, as a sentence in the language of the context. */
  readonly message: string
  /** What to do about it. */
  readonly hint?: string
  /** An error unless it says that it is a warning. */
  readonly severity?: Severity
  /** The field, by the names in `meta`; the nearest one above it that the file has is pointed at. */
  readonly keyPath?: readonly (string | number)[]
  /** A place in the body instead: offsets in `article.body`. */
  readonly body?: { readonly start: number; readonly end: number }
}

/**
 * What a plugin's `validate` can see of the other articles, where they have been put together: stories in their
 * translations, those alone that readers may see now.
 *
 * @example
 * const isKnown = ({ story }: ArticleCollection, id: string) => story(id) !== undefined
 * const related: Plugin['validate'] = ({ body }, { collection }) =>
 *   collection && !isKnown(collection, '2025/fox') ? [{ code: 'lost', message: 'The fox is gone.' }] : []
 */
export interface ArticleCollection {
  readonly stories: readonly { readonly id: string; readonly articles: ReadonlyMap<string, Article<object>> }[]
  story(id: string): ArticleCollection['stories'][number] | undefined
}

/**
 * What can stand in JSON. A property that is undefined is left out.
 *
 * @example
 * const mentions: Json = [{ '@type': 'Organization', name: 'Tenshi' }]
 * const nothing: Json = null
 * JSON.stringify({ mentions, nothing })
 */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined }

/**
 * Properties that a plugin adds to an article's structured data, in the terms of schema.org.
 *
 * @example
 * const about: JsonLdProperties = { about: { '@type': 'MonetaryGrant', name: 'Series A' } }
 * definePlugin({ name: 'funding', jsonLd: () => about })
 * newsroom.additions(article).jsonLd // { about: … }
 */
export type JsonLdProperties = Readonly<Record<string, Json | undefined>>

/**
 * What a plugin adds to an article's item in a feed: content around the body, and categories.
 *
 * @example
 * const addition: FeedAddition = { categories: ['Series A'], afterBody: { type: 'text', value: 'Series A' } }
 * definePlugin({ name: 'funding', feed: () => addition })
 * newsroom.additions(article).feed.categories // ['Series A']
 */
export interface FeedAddition {
  /** Before and after the body, by the allow-list of pages; feed readers show neither styles nor scripts. */
  readonly beforeBody?: SlotContent
  readonly afterBody?: SlotContent
  readonly categories?: readonly string[]
}

/** What a plugin's `setup` is told of the newsroom that lists it. */
export interface NewsroomInfo {
  readonly locales: readonly string[]
  /** The names of all plugins, in their order. */
  readonly plugins: readonly string[]
}

/**
 * What plugins of the unified world find in `file.data.kawaraban`.
 *
 * @example
 * const stamp = () => (tree: Root, file: VFile) => {
 *   const label = file.data.kawaraban?.context?.t('stamps.label') // of the plugin "stamps"
 * }
 */
export interface BodyData {
  readonly article: Article<object>
  /** What is rendered for: in remark the article's own locale, since all readers share the tree; in rehype the reader's. */
  readonly locale: string
  /** Words and formats of the reader's locale, in rehype and handlers; a plugin's own words by its name and their key. */
  readonly context?: SlotContext<string>
}

/**
 * What the plugins of a newsroom add to whatever is published of an article besides its page, and its corrections.
 *
 * @example
 * const { jsonLd, feed } = newsroom.additions(article, { locale: 'en' })
 * jsonLd // { about: { '@type': 'MonetaryGrant', name: 'Series A' } }
 * feed.categories // ['Series A']
 */
export interface Additions {
  /** Properties in the terms of schema.org, `correction` among them (`CorrectionComment`). What several plugins give for one property is a list, in their order. */
  readonly jsonLd: Readonly<Record<string, Json>>
  /** For an item of a feed: sanitized HTML before and after the body, and categories, each once. */
  readonly feed: { readonly beforeBody: string; readonly afterBody: string; readonly categories: readonly string[] }
}

declare module 'vfile' {
  interface DataMap {
    kawaraban: BodyData
  }
}
