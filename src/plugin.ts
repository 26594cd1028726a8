import type { ElementContent } from 'hast'
import type { PluggableList } from 'unified'
import type * as z from 'zod'
import type { Article } from './article.js'
import type { LocaleContext } from './locale/context.js'
import type { MessageTree } from './locale/locale.js'
import type { ArticleMeta } from './schema/article-schema.js'

/** What a slot puts on the page: hast nodes, or nothing. */
export type SlotContent = ElementContent | readonly ElementContent[] | undefined

/**
 * What a slot is told besides the article: the reader's locale, and the article's own language.
 *
 * @example
 * const byline = (article: Article, { t, ours }: SlotContext) =>
 *   h('p', [ours(t('article.authors'))])
 */
export interface SlotContext extends LocaleContext {
  /** The language of the article that the slot's content stands in. */
  readonly articleLocale: string
  /** A word of the library or of a plugin as a node, with its own `lang` and `dir` where they are not the article's. */
  readonly ours: (key: string, values?: Readonly<Record<string, string | number>>) => ElementContent
}

/** The places on the page that a plugin can fill, from top to bottom. */
export type SlotName = 'header' | 'beforeBody' | 'afterBody' | 'footer'

/** Elements beyond the built-in allow-list that a plugin may emit, and for each the attributes, by their hast names. */
export type ElementAllowance = Readonly<
  Record<string, readonly (string | readonly [string, ...(string | boolean | RegExp)[]])[]>
>

/**
 * One value that extends a newsroom: a typed field and its validation, words in every language, Markdown syntax, and
 * a place on the page.
 *
 * @example
 * const funding = definePlugin({
 *   name: 'funding',
 *   schema: z.object({ round: z.enum(['seed', 'a']).optional() }),
 *   slots: { footer: (article) => article.meta.round && { type: 'text', value: article.meta.round } },
 * })
 */
export interface Plugin<Name extends string = string, Shape extends z.ZodRawShape = z.ZodRawShape> {
  /** Unique in a newsroom; it is the namespace of the plugin's messages. */
  readonly name: Name
  /** Its fields join `article.meta`. */
  readonly schema?: z.ZodObject<Shape>
  /** Words by locale, found under the plugin's name: `t('<name>.<key>')`. */
  readonly messages?: Readonly<Record<string, MessageTree>>
  /** Plugins of the unified world that work on mdast, or add Markdown syntax. */
  readonly remark?: PluggableList
  /** Plugins of the unified world that work on the hast of the body. Their output is sanitized. */
  readonly rehype?: PluggableList
  /** What its slots and rehype plugins may emit beyond the built-in allow-list. */
  readonly elements?: ElementAllowance
  readonly slots?: Slots<Shape>
}

/** Functions from an article to what stands in a place on the page. */
export type Slots<Shape extends z.ZodRawShape = z.ZodRawShape> = {
  // Methods, so that a plugin with fields of its own fits in a list of plugins.
  readonly [Name in SlotName]?: SlotMethod<Shape>['render']
}

interface SlotMethod<Shape extends z.ZodRawShape> {
  render(this: void, article: Article<ArticleMeta & z.output<z.ZodObject<Shape>>>, context: SlotContext): SlotContent
}

/**
 * Gives a plugin back as it is, and keeps the types of its name and its fields.
 *
 * @example
 * const beat = definePlugin({ name: 'beat', schema: z.object({ beat: z.string().optional() }) })
 * const newsroom = createNewsroom({ locales: [en], plugins: [beat] })
 * newsroom.parse(source).meta.beat // string | undefined
 */
export function definePlugin<const Name extends string, Shape extends z.ZodRawShape = Record<never, never>>(
  plugin: Plugin<Name, Shape>,
): Plugin<Name, Shape> {
  return plugin
}
