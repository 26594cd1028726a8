import type { ElementContent } from 'hast'
import type { Handlers } from 'mdast-util-to-hast'
import type { PluggableList } from 'unified'
import type * as z from 'zod'
import type { Article } from './article.js'
import type { LocaleContext } from './locale/context.js'
import type { MessageTree } from './locale/locale.js'
import type { MessageKey, MessageKeysOf, MessageValues } from './locale/messages.js'
import type { ArticleMeta } from './schema/article-schema.js'

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

/** Elements beyond the built-in allow-list that a plugin may emit, and for each the attributes, by their hast names. */
export type ElementAllowance = Readonly<
  Record<string, readonly (string | readonly [string, ...(string | boolean | RegExp)[]])[]>
>

/** Words by locale, as a plugin has them. */
export type PluginMessages = Readonly<Record<string, MessageTree>>

/** Tighter schemas for built-in fields: what they give must be something that the built-in one could give. */
export type NarrowShape = { readonly [Field in keyof ArticleMeta]?: z.core.$ZodType<ArticleMeta[Field]> }

/** The article that a plugin's functions get: the built-in fields, as it narrows them, and its own. */
export type PluginArticle<Shape extends z.ZodRawShape, Narrow extends NarrowShape> = Article<
  Omit<ArticleMeta, keyof Narrow> & { [Field in keyof Narrow]: z.output<NonNullable<Narrow[Field]>> } & z.output<
      z.ZodObject<Shape>
    >
>

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
  /** A word as a node, with its own `lang` and `dir` where they are not the article's. */
  ours(key: Key, values?: MessageValues): ElementContent
  /** The label of a term in the taxonomy of a field, or nothing where the field has none or it has no such term. */
  term(field: string, id: string): ElementContent | undefined
}

/** What a plugin's `setup` is told of the newsroom that lists it. */
export interface NewsroomInfo {
  readonly locales: readonly string[]
  /** The names of all plugins, in their order. */
  readonly plugins: readonly string[]
}

/**
 * One value that extends a newsroom: a typed field and its validation, words in every language, Markdown syntax,
 * and a place on the page. Each part is optional; the types of those below follow from those above.
 *
 * @example
 * const funding = definePlugin({
 *   name: 'funding',
 *   schema: z.object({ round: z.enum(['seed', 'a']).optional() }),
 *   slots: { footer: ({ meta }) => meta.round && { type: 'text', value: meta.round } },
 * })
 */
export interface Plugin<
  Name extends string = string,
  Shape extends z.ZodRawShape = z.ZodRawShape,
  Narrow extends NarrowShape = NarrowShape,
  Messages extends PluginMessages = PluginMessages,
> {
  /** Unique in a newsroom; it is the namespace of the plugin's messages. */
  readonly name: Name
  /** Its fields join `article.meta`. */
  readonly schema?: z.ZodObject<Shape>
  /** Built-in fields that it tightens: a required impact level, a closed category. */
  readonly narrow?: Narrow
  /** Words by locale; a locale that has none falls back as the library's words do. */
  readonly messages?: Messages
  /** Plugins of the unified world that work on mdast, or add Markdown syntax. */
  readonly remark?: PluggableList
  /** Plugins of the unified world that work on the hast of the body. Their output is sanitized. */
  readonly rehype?: PluggableList
  /** How kinds of mdast nodes become hast, as mdast-util-to-hast has it. */
  readonly handlers?: Handlers
  /** What it may emit beyond the built-in allow-list. */
  readonly elements?: ElementAllowance
  /** What it puts in places on the page. */
  readonly slots?: Slots<Shape, Narrow, Messages>
  /** Called once by createNewsroom, in the order of the list; what it throws is thrown there. */
  setup?(this: void, newsroom: NewsroomInfo): void
}

/** The context of a plugin with these words. */
export type PluginContext<Messages extends PluginMessages> = SlotContext<MessageKey | MessageKeysOf<Messages>>

/** Functions from an article to what stands in a place on the page. */
export type Slots<
  Shape extends z.ZodRawShape = z.ZodRawShape,
  Narrow extends NarrowShape = NarrowShape,
  Messages extends PluginMessages = PluginMessages,
> = { readonly [Name in SlotName]?: SlotMethod<Shape, Narrow, Messages>['render'] }

interface SlotMethod<Shape extends z.ZodRawShape, Narrow extends NarrowShape, Messages extends PluginMessages> {
  // A method, so that a plugin with fields of its own fits in a list of plugins.
  render(this: void, article: PluginArticle<Shape, Narrow>, context: PluginContext<Messages>): SlotContent
}

/**
 * Gives a plugin back as it is, and keeps the types of its name, its fields and its words.
 *
 * @example
 * const beat = definePlugin({ name: 'beat', schema: z.object({ beat: z.string().optional() }) })
 * const newsroom = createNewsroom({ locales: [en], plugins: [beat] })
 * newsroom.parse(source).meta.beat // string | undefined
 */
export function definePlugin<
  const Name extends string,
  Shape extends z.ZodRawShape = Record<never, never>,
  Narrow extends NarrowShape = Record<never, never>,
  const Messages extends PluginMessages = Record<never, never>,
>(plugin: Plugin<Name, Shape, Narrow, Messages>): Plugin<Name, Shape, Narrow, Messages> {
  return plugin
}
