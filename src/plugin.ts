import type { Handlers } from 'mdast-util-to-hast'
import type { PluggableList } from 'unified'
import type * as z from 'zod'
import type { Article } from './article.js'
import type { LocaleContext } from './locale/context.js'
import type { MessageTree } from './locale/locale.js'
import type { MessageKey, MessageKeysOf } from './locale/messages.js'
import type {
  ArticleCollection,
  Block,
  FeedAddition,
  JsonLdProperties,
  NewsroomInfo,
  PluginFinding,
  SlotContent,
  SlotContext,
  SlotName,
} from './plugin-parts.js'
import type { ArticleMeta } from './schema/article-schema.js'

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
 * One value that extends a newsroom: a typed field and its validation, words in every language, Markdown syntax, a
 * place on the page, structured data. Each part is optional; the types of those below follow from those above.
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
  /**
   * How kinds of mdast nodes become hast, as mdast-util-to-hast has it. What one gives `undefined` for is left to the next
   * plugin, and in the end to the built-in handler; `[]` leaves the node out.
   */
  readonly handlers?: Handlers
  /** What it may emit beyond the built-in allow-list. */
  readonly elements?: ElementAllowance
  /** What it puts in places on the page. */
  readonly slots?: { readonly [Slot in SlotName]?: OwnFunctions<Shape, Narrow, Messages>['slot'] }
  /** How blocks of these names are shown: `:::name` is Markdown syntax for names that a plugin has, and for no others. */
  readonly blocks?: Readonly<Record<string, BlockOf<OwnFunctions<Shape, Narrow, Messages>['block']>>>
  /**
   * What is wrong with an article that its schema lets through; called when it is parsed, and again with the others as
   * `collection` when they are put together: what it finds then and did not before is a finding of the collection.
   */
  readonly validate?: OwnFunctions<Shape, Narrow, Messages>['validate']
  /** What it adds to an article's structured data. */
  readonly jsonLd?: OwnFunctions<Shape, Narrow, Messages>['jsonLd']
  /** What it adds to an article's item in a feed. */
  readonly feed?: OwnFunctions<Shape, Narrow, Messages>['feed']
  /** Called once by createNewsroom, in the order of the list; what it throws is thrown there. */
  setup?(this: void, newsroom: NewsroomInfo): void
  /** A plugin is a value: a function that makes one has to be called. */
  readonly call?: undefined
}

/** A block of one plugin alone, or of several that share its name: the first that gives something for it has it. */
type BlockOf<Render> = Render | { readonly shared: true; readonly render: Render }

/** The words and formats of the author's language; where articles are put together, also the others. */
interface ValidateContext<Key extends string> extends LocaleContext<Key> {
  readonly collection?: ArticleCollection
}

/** The keys of the words that a plugin may ask for: its own, and the library's. */
type KeysOf<Messages extends PluginMessages> = MessageKey | MessageKeysOf<Messages>

/** Its functions do not say what a plugin is: one that takes any article leaves the types of its fields alone. */
type OwnFunctions<
  Shape extends z.ZodRawShape,
  Narrow extends NarrowShape,
  Messages extends PluginMessages,
> = PluginFunctions<NoInfer<Shape>, NoInfer<Narrow>, NoInfer<Messages>>

/** The functions of a plugin. They are methods, so that a plugin with fields of its own fits in a list of plugins. */
interface PluginFunctions<Shape extends z.ZodRawShape, Narrow extends NarrowShape, Messages extends PluginMessages> {
  slot(this: void, article: PluginArticle<Shape, Narrow>, context: SlotContext<KeysOf<Messages>>): SlotContent
  block(
    this: void,
    block: Block,
    context: SlotContext<KeysOf<Messages>>,
    article: PluginArticle<Shape, Narrow>,
  ): SlotContent
  validate(
    this: void,
    article: PluginArticle<Shape, Narrow>,
    context: ValidateContext<KeysOf<Messages>>,
  ): readonly PluginFinding[]
  jsonLd(
    this: void,
    article: PluginArticle<Shape, Narrow>,
    context: SlotContext<KeysOf<Messages>>,
  ): JsonLdProperties | undefined
  feed(
    this: void,
    article: PluginArticle<Shape, Narrow>,
    context: SlotContext<KeysOf<Messages>>,
  ): FeedAddition | undefined
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
