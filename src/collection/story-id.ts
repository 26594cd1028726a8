import type { Article } from '../article.js'
import { slugOf } from '../locale/slug.js'
import type { ReadPath } from '../parse/path-locale.js'
import type { ArticleMeta } from '../schema/article-schema.js'

/** What ties an article to its translations, and the locale that its path names, if it does. */
export function identityOf<L extends string>(
  { meta, path, locale }: Article<object, L>,
  readPath: (path: string) => ReadPath<L>,
): { id: string; pathLocale?: L } {
  const { story, slug, title = '' } = meta as Partial<ArticleMeta>
  const read = path === undefined ? undefined : readPath(path)
  // Data from elsewhere may have no path: then its address or its headline has to do.
  const id = story ?? (read?.rest || undefined) ?? slug ?? slugOf(title, locale)
  return { id, ...(read?.locale !== undefined && { pathLocale: read.locale }) }
}
