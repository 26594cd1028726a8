import type { Article } from '../article.js'
import type { ArticleMeta } from '../schema/article-schema.js'
import type { Entries } from './entries.js'
import { nameOf, type Model, type Report } from './model.js'
import type { Entry, Redirect } from './types.js'

/** Where former addresses lead. One that a page has now leads nowhere else, and of two claims the first holds. */
export function redirectsOf<Meta, L extends string>(
  { stories }: Model<Meta, L>,
  { edition, entryOf }: Entries<Meta, L>,
  locales: readonly L[],
  formerAddress: (alias: string, entry: Entry<Meta, L>) => string,
  report: Report,
): Redirect<L>[] {
  const claims = stories.flatMap((story) =>
    [...story.articles].flatMap(([locale, article]) =>
      ((article.meta as Partial<ArticleMeta>).aliases ?? []).map((alias, index) => {
        const entry = entryOf(story, article, locale)
        return { article, index, alias, locale, from: formerAddress(alias, entry), to: entry.url }
      }),
    ),
  )
  if (claims.length === 0) return []
  const owners = new Map<string, Article<Meta, L>>(
    locales
      .map(edition)
      .flatMap((own) => [...own.entries, ...own.withdrawn])
      .map(({ url, article }) => [url, article]),
  )
  return claims.flatMap(({ article, index, alias, locale, from, to }) => {
    const owner = owners.get(from)
    if (owner === undefined) {
      owners.set(from, article)
      return [{ from, to, locale }]
    }
    const values = { value: alias, other: nameOf(owner) }
    report(article as never, { code: 'alias-taken', severity: 'error', keyPath: ['aliases', index], values })
    return []
  })
}
