import type { Diagnostic } from './diagnostic.js'
import type { ArticleMeta } from './schema/article-schema.js'

/**
 * One parsed file: plain, frozen data. It survives `JSON.parse(JSON.stringify(article))` and renders the same
 * afterwards. `meta` is what the schema made of the frontmatter, `body` the Markdown after it, unparsed until it is
 * needed.
 *
 * @example
 * const article: Article = parseArticle(source, { path: 'news/a.ja.md' })
 * article.meta.title // typed: string
 * article.locale // 'ja'
 */
export interface Article<Meta = ArticleMeta, L extends string = string> {
  readonly meta: Readonly<Meta>
  /** The Markdown after the closing fence, as written. */
  readonly body: string
  /** A BCP 47 tag; in a newsroom, one of its locales. */
  readonly locale: L
  /** The file, as it was given to the parser. */
  readonly path?: string
  /** The whole file as written; empty for an article that was made from data. */
  readonly source: string
  readonly warnings: readonly Diagnostic[]
}

/** Freezes plain data all the way down and gives it back. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const child of Object.values(value)) deepFreeze(child)
  }
  return value
}
