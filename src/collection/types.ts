import type { Article } from '../article.js'
import type { Diagnostic } from '../diagnostic.js'
import type { Rendered } from '../render/article.js'

/**
 * Articles that are translations of one another: those that readers may see now, by locale.
 *
 * @example
 * const story: Story | undefined = collection.story('2025/fox')
 * story?.articles.get('ja')?.meta.title
 * story?.articles.size // 2
 */
export interface Story<Meta = object, L extends string = string> {
  /** What ties them together: frontmatter `story`, else the path without locale and ending. It is no part of an address. */
  readonly id: string
  readonly articles: ReadonlyMap<L, Article<Meta, L>>
}

/**
 * An article in an edition: its own, or one of another locale that the newsroom's `fallback` lets in.
 *
 * @example
 * const entry: Entry | undefined = collection.edition('en').get('fox')
 * entry?.isFallback // true where there is no English text yet
 * entry?.alternates // [{ locale: 'ja', url: 'https://news.example/ja/fox/' }]
 */
export interface Entry<Meta = object, L extends string = string> {
  readonly article: Article<Meta, L>
  readonly story: Story<Meta, L>
  /** Of the edition; the article's own is `article.locale`. */
  readonly locale: L
  readonly isFallback: boolean
  /** A withdrawn article keeps its page, and is in no list. */
  readonly isWithdrawn: boolean
  /** Frontmatter `slug`, else the story's id. */
  readonly slug: string
  /** What `site.path` makes of it, on `site.url` where there is one. */
  readonly url: string
  /** Every locale in which the story has an article of its own, this one included, in the newsroom's order. */
  readonly alternates: readonly { readonly locale: L; readonly url: string }[]
  /** The page for readers of the edition. */
  render(): Promise<Rendered>
}

/**
 * What entries are looked for by. A month is `2025-01`; terms are as they stand in `meta`.
 *
 * @example
 * const january: EntryFilter = { month: '2025-01', category: 'research' }
 * collection.edition('en').filter(january)
 * collection.edition('en').by('tag').get('R1')
 */
export interface EntryFilter {
  readonly tag?: string
  readonly category?: string
  readonly company?: string
  readonly impact?: string
  readonly month?: string
}

/**
 * A page of a list of entries, with its number and how many pages there are.
 *
 * @example
 * const [first] = collection.edition('en').paginate({ size: 20 })
 * const page: EntryPage | undefined = first
 * page?.count // how many pages there are
 */
export interface EntryPage<Meta = object, L extends string = string> {
  /** From 1. */
  readonly number: number
  readonly count: number
  readonly entries: readonly Entry<Meta, L>[]
}

/**
 * What readers of a locale get, newest first: each story once, in their own language or in one that it falls back to.
 *
 * @example
 * const edition: Edition = collection.edition('en')
 * for (const entry of edition) console.log(entry.url, entry.article.meta)
 * edition.get('fox')?.render()
 */
export interface Edition<Meta = object, L extends string = string> extends Iterable<Entry<Meta, L>> {
  readonly locale: L
  readonly entries: readonly Entry<Meta, L>[]
  /** Withdrawn articles, which have a page and are in no list. */
  readonly withdrawn: readonly Entry<Meta, L>[]
  /** The entry of a slug, withdrawn or not. */
  get(slug: string): Entry<Meta, L> | undefined
  filter(filter: EntryFilter): Entry<Meta, L>[]
  /** Entries by each value that they have, values in the order of their newest entry. */
  by(kind: keyof EntryFilter): Map<string, Entry<Meta, L>[]>
  /** @throws RangeError where `size` is no whole number of at least 1. */
  paginate(options: { size: number; of?: readonly Entry<Meta, L>[] }): EntryPage<Meta, L>[]
  /** The entry before one in time, and the one after it. */
  previous(entry: Entry<Meta, L>): Entry<Meta, L> | undefined
  next(entry: Entry<Meta, L>): Entry<Meta, L> | undefined
  /** Those that share most tags, companies or the category with one; the newest first among equals. 3 unless given. */
  related(entry: Entry<Meta, L>, options?: { limit?: number }): Entry<Meta, L>[]
}

/**
 * Articles as a newsroom: stories in their translations, and what readers of each locale may see at one moment.
 *
 * @example
 * const collection: Collection = newsroom.collect(articles)
 * collection.diagnostics.forEach((diagnostic) => console.error(formatDiagnostic(diagnostic)))
 * collection.nextTransition // '2026-03-28T17:30:00.000Z': build again then
 */
export interface Collection<Meta = object, L extends string = string> {
  /** Stories of which readers may see at least one article, by id. */
  readonly stories: readonly Story<Meta, L>[]
  story(id: string): Story<Meta, L> | undefined
  edition(locale: L): Edition<Meta, L>
  /** What is wrong with the articles among one another, by their metadata. */
  readonly diagnostics: readonly Diagnostic[]
  /** The next instant at which something appears or goes, in UTC (ISO 8601, milliseconds), if there is one. */
  readonly nextTransition?: string
}
