import type { Root } from 'hast'
import type { i18n as I18n } from 'i18next'
import type { Handlers } from 'mdast-util-to-hast'
import type { PluggableList } from 'unified'
import type * as z from 'zod'
import { guardPluggables, joinHandlers } from './guard.js'
import { joinPlugins } from './join-plugins.js'
import type { Locale } from './locale/locale.js'
import type { MessageFallback } from './locale/locale-set.js'
import type { ReaderLocales } from './locale/matching.js'
import { isTimeZone } from './locale/dates.js'
import { canonicalTag } from './locale/tag.js'
import { defaultLimits, type Limits } from './parse/limits.js'
import type { MarkdownParser } from './parse/markdown.js'
import { compilePathPattern } from './parse/path-locale.js'
import type { Plugin } from './plugin.js'
import type { SiteOptions } from './collection/site.js'
import { createSanitizer } from './render/sanitize.js'
import { articleSchema } from './schema/article-schema.js'

/**
 * What a newsroom is made of. Only `locales` is required; its first is the one that readers get whose language the
 * newsroom does not have.
 *
 * @example
 * const options: NewsroomOptions<readonly [typeof ja, typeof en]> = { locales: [ja, en], strict: true }
 * const newsroom = createNewsroom(options)
 * newsroom.locales // ['ja', 'en']
 */
export interface NewsroomOptions<
  Locales extends readonly [Locale, ...Locale[]],
  Schema extends z.ZodObject = typeof articleSchema,
  Plugins extends readonly Plugin[] = readonly Plugin[],
> {
  locales: Locales
  /** The frontmatter: {@link articleSchema} unless given, or what you made of it. */
  schema?: Schema
  plugins?: Plugins
  /** Your names for the library's fields: `{ date: 'pubDate' }`. */
  fields?: Readonly<Partial<Record<string, string>>>
  site?: SiteOptions
  /**
   * How the paths of files are laid out, where that is in none of the usual ways (`fox.ja.md`, `fox/ja.md`, `ja/fox.md`):
   * `{locale}/posts/{story}`. `*` stands for a part of a name, `**` for anything. What does not fit is read in the usual ways.
   */
  pathPattern?: string
  /** Another Markdown parser in place of remark-parse. */
  parser?: MarkdownParser
  limits?: Partial<Limits>
  /** The locale of readers whose language is none of `locales`, in place of CLDR's guess: `{ uk: 'en' }`. */
  readers?: ReaderLocales<Locales[number]['code']>
  /**
   * Where the words come from that a locale lacks, best first: `{ pt: ['es'] }`. Unless given: from its parents by CLDR
   * (`de` for `de-AT`). English and the first of `locales` come last.
   */
  messageFallback?: { readonly [L in Locales[number]['code']]?: readonly Locales[number]['code'][] }
  /**
   * Whose articles readers of a locale get where a story has none in it, best first: `{ ja: ['en'] }`. Unless given:
   * those of its parents by CLDR (`zh-Hant` for `zh-HK`).
   */
  fallback?: { readonly [L in Locales[number]['code']]?: readonly Locales[number]['code'][] }
  /** What time it is, for dates such as "yesterday"; the clock of the machine unless given. */
  now?: () => Date
  /** Your own i18next instance; our words are added under the namespace `kawaraban`, where yours win. */
  i18n?: I18n
  /** GitHub's Markdown; true unless given. */
  gfm?: boolean
  /** Also `｜漢字《かんじ》`, as Aozora Bunko writes ruby, besides `{漢字|かんじ}`; false unless given. */
  aozoraRuby?: boolean
  /** Makes fields that the schema does not know errors; false unless given. */
  strict?: boolean
}

/** Options with everything filled in, merged and checked. */
export interface NewsroomSetup {
  readonly locales: readonly Locale[]
  readonly schema: z.ZodObject
  readonly plugins: readonly Plugin[]
  readonly fields: Readonly<Partial<Record<string, string>>>
  readonly site: SiteOptions | undefined
  readonly pathPattern: RegExp | undefined
  readonly parser: MarkdownParser | undefined
  readonly limits: Limits
  readonly readers: ReaderLocales
  readonly messageFallback: MessageFallback
  readonly fallback: MessageFallback
  readonly now: () => Date
  readonly i18n: I18n | undefined
  readonly gfm: boolean
  readonly aozoraRuby: boolean
  readonly strict: boolean
  readonly remark: PluggableList
  readonly rehype: PluggableList
  readonly handlers: Handlers
  /** The one allow-list, for bodies and for what plugins put around them. */
  readonly sanitize: (tree: Root) => Root
}

/** Fills in defaults, joins what the plugins bring, and throws where two things claim one name. */
export function normaliseOptions(options: NewsroomOptions<readonly [Locale, ...Locale[]], z.ZodObject>): NewsroomSetup {
  const {
    locales,
    schema = articleSchema,
    plugins = [],
    fields = {},
    site,
    pathPattern,
    parser,
    limits,
    readers = {},
    messageFallback = {},
    fallback = {},
    now = () => new Date(),
    i18n,
    gfm = true,
    aozoraRuby = false,
    strict = false,
  } = options
  checkLocales(locales)
  if (site && !/^https?:/.test(URL.canParse(site.url) ? new URL(site.url).protocol : '')) {
    throw new Error(`site.url must be an absolute http or https address; it is "${site.url}".`)
  }
  if (site?.timeZone !== undefined && !isTimeZone(site.timeZone)) {
    throw new Error(`site.timeZone must be an IANA time zone such as Asia/Tokyo; it is "${site.timeZone}".`)
  }
  const codes = locales.map(({ code }) => code)
  checkMatching(readers, { messageFallback, fallback }, codes)
  const joined = joinPlugins(schema, plugins, codes)
  checkFields(fields, joined)
  return {
    locales,
    schema: joined,
    plugins,
    fields,
    site,
    pathPattern: pathPattern === undefined ? undefined : compilePathPattern(pathPattern),
    parser,
    limits: { ...defaultLimits, ...limits },
    readers,
    messageFallback,
    fallback,
    now,
    i18n,
    gfm,
    aozoraRuby,
    strict,
    remark: plugins.flatMap(({ name, remark }) => guardPluggables(name, 'remark', remark)),
    rehype: plugins.flatMap(({ name, rehype }) => guardPluggables(name, 'rehype', rehype)),
    handlers: joinHandlers(plugins),
    sanitize: createSanitizer(plugins.flatMap(({ elements }) => (elements ? [elements] : []))),
  }
}

function checkLocales(locales: readonly Locale[]): void {
  if (locales.length === 0) throw new Error("A newsroom needs a locale: import one from 'kawaraban/locales'.")
  const seen = new Set<string>()
  for (const { code } of locales) {
    const canonical = canonicalTag(code)
    if (canonical !== code) {
      throw new Error(
        `The locale code "${code}" is not a canonical BCP 47 tag${canonical ? `; write "${canonical}"` : ''}.`,
      )
    }
    if (seen.has(code)) throw new Error(`The locale "${code}" is listed twice; leave one of the two out.`)
    seen.add(code)
  }
}

function checkMatching(
  readers: ReaderLocales,
  chains: Readonly<Record<string, MessageFallback>>,
  codes: readonly string[],
): void {
  const known = (option: string, named: readonly (string | undefined)[]) => {
    const unknown = named.find((code) => code === undefined || !codes.includes(code))
    if (unknown === undefined) return
    throw new Error(`${option} names "${unknown}", which is none of the locales; it can name ${codes.join(', ')}.`)
  }
  const malformed = Object.keys(readers).find((tag) => canonicalTag(tag) === undefined)
  if (malformed !== undefined) throw new Error(`readers names "${malformed}", which is no BCP 47 tag.`)
  known('readers', Object.values(readers))
  for (const [option, chain] of Object.entries(chains))
    known(option, [...Object.keys(chain), ...Object.values(chain).flatMap((tags) => tags ?? [])])
}

function checkFields(fields: NewsroomSetup['fields'], schema: z.ZodObject): void {
  const seen = new Map<string, string>()
  for (const [ours, theirs = ours] of Object.entries(fields)) {
    if (!Object.hasOwn(schema.shape, ours)) throw new Error(`fields names "${ours}", which is no field of the schema.`)
    const other = seen.get(theirs)
    if (other !== undefined)
      throw new Error(`fields gives "${theirs}" to both "${other}" and "${ours}"; give it to one.`)
    if (Object.hasOwn(schema.shape, theirs) && !Object.hasOwn(fields, theirs) && theirs !== ours) {
      throw new Error(
        `fields gives "${theirs}" to "${ours}", but the schema has a field of that name; rename that one too.`,
      )
    }
    seen.set(theirs, ours)
  }
}
