import type * as z from 'zod'
import type { MessageLanguage } from '../locale/locale-set.js'
import type { Plugin } from '../plugin.js'
import type { BlockSyntax } from './check-blocks.js'
import type { DeclaredLocales } from './declared-locale.js'
import type { FieldNames } from './field-names.js'
import type { Limits } from './limits.js'

/**
 * What a parser may be told about a file: where it is, and in which language to speak of its problems.
 *
 * @example
 * const article = parseArticle(source, { path: 'news/r1.ja.md', language: 'ja' })
 * article.locale // 'ja', from the path, unless the frontmatter says something else
 * article.path // 'news/r1.ja.md'
 */
export interface ParseOptions {
  /** Where the file is: for messages, and for the locale where it names one (`a.ja.md`, `a/ja.md`, `ja/a.md`). */
  path?: string
  /** The locale of a file that does not say its own; it goes before the path's. */
  locale?: string
  /** Makes fields that the schema does not know errors; they are warnings otherwise. */
  strict?: boolean
  /** The language of the messages; English unless given. */
  language?: string
}

/**
 * What data from a CMS, a cache or a JSON file must have to become an article. It is copied: what becomes of it later
 * does not change the article.
 *
 * @example
 * const data: ArticleData = { meta: { title: 'Hello', date: '2025-01-20', locale: 'en' }, body: 'Text' }
 * const article = newsroom.create(data)
 * article.source // '', since there is no file
 */
export interface ArticleData {
  /** What would stand in the frontmatter, as plain data; a property that is undefined counts as absent. */
  meta: Readonly<Record<string, unknown>>
  /** Markdown. */
  body: string
  /** Where it comes from, as for a file. */
  path?: string
}

/** Everything that a newsroom knows about reading articles. */
export interface ParserSetup<L extends string> {
  readonly schema: z.ZodObject
  readonly fields: FieldNames
  readonly declared: DeclaredLocales<L>
  readonly limits: Limits
  readonly strict: boolean
  readonly plugins: readonly Plugin[]
  readonly blocks: BlockSyntax
  /** Words for messages in a language, or the nearest that there is. */
  readonly words: (language: string) => MessageLanguage
}
