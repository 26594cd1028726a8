import type { Edition, Entry } from '../collection/types.js'
import { slugOf } from '../locale/slug.js'
import { withDefault, editionsOf, type Alternate } from './publication.js'

/**
 * A list of an edition's entries that has a page of its own.
 *
 * @example
 * const line = ({ title, url, entries }: ArchivePage) => `${title} (${entries.length}) ${url}`
 * archivePages(collection.edition('en')).map(line)
 * // ['January 2025 (12) https://news.example/en/archive/2025-01/', …]
 */
export interface ArchivePage<Meta = object, L extends string = string> {
  readonly kind: 'month' | 'tag' | 'category' | 'company'
  /** What they are listed by, as it stands in `meta`, or a month such as `2025-01`. */
  readonly value: string
  /** In the words of the edition. */
  readonly title: string
  /** Absolute, below the edition's front page. */
  readonly url: string
  readonly entries: readonly Entry<Meta, L>[]
  /** The same list in other languages, where there is one: months have them. */
  readonly alternates: readonly Alternate[]
}

const folders = { month: 'archive', tag: 'tags', category: 'categories', company: 'companies' } as const
const kinds = ['month', 'category', 'tag', 'company'] as const

/**
 * The lists that an edition has: a page for each month, category, tag and company that one of its entries has, each with its
 * title and its address. Of two terms whose addresses would be one, that which came later gets a number.
 *
 * @example
 * const pages = archivePages(collection.edition('ja'))
 * const months = pages.filter(({ kind }) => kind === 'month')
 * months[0]?.url // 'https://news.example/ja/archive/2025-01/'
 */
export function archivePages<Meta, L extends string>(edition: Edition<Meta, L>): ArchivePage<Meta, L>[] {
  return kinds.flatMap((kind) => pagesOf(edition, kind))
}

/** The beginning of a name that no disk has room for: they have 255 bytes, and a number may come behind it. */
function shortened(slug: string): string {
  const isShort = new TextEncoder().encode(slug).length <= 240
  // A character takes up to four.
  return isShort ? slug : [...slug].slice(0, 60).join('')
}

function pagesOf<Meta, L extends string>(edition: Edition<Meta, L>, kind: ArchivePage['kind']): ArchivePage<Meta, L>[] {
  const { collection } = edition as unknown as Edition
  const others = kind === 'month' ? editionsOf(collection).map((other) => ({ other, months: other.by('month') })) : []
  const groups = [...edition.by(kind)].map(([value, entries]) => ({
    value,
    entries,
    ...(kind === 'month' ? monthOf(edition, value) : termOf(entries[0] as Entry | undefined, kind, value)),
  }))
  const slugs = distinct(groups, edition)
  return groups.map(({ value, entries, title }) => {
    const path = `${folders[kind]}/${encodeURIComponent(slugs.get(value) ?? value)}/`
    return {
      kind,
      value,
      title,
      url: below(edition.url, path),
      entries,
      alternates: withDefault(
        others
          .filter(({ months }) => months.has(value))
          .map(({ other }) => ({ hreflang: other.locale, href: below(other.url, path) })),
        collection,
      ),
    }
  })
}

interface Group {
  readonly value: string
  readonly slug: string
  readonly entries: readonly object[]
}

/** Slugs with numbers where one is wanted twice. Who had it first keeps it: no later article moves a page to another address. */
function distinct(groups: readonly Group[], { entries }: { entries: readonly object[] }): Map<string, string> {
  const places = new Map(entries.map((entry, index) => [entry, index]))
  const inOrder = groups
    // The newest come first, here and there.
    .map((group) => ({ ...group, since: places.get(group.entries.at(-1) as object) ?? 0 }))
    .toSorted((a, b) => b.since - a.since || (a.value < b.value ? -1 : 1))
  const slugs = new Map<string, string>()
  const taken = new Set<string>()
  for (const { value, slug: whole } of inOrder) {
    const slug = shortened(whole)
    let own = slug
    for (let count = 2; taken.has(own); count++) own = `${slug}-${count}`
    taken.add(own)
    slugs.set(value, own)
  }
  return slugs
}

function monthOf({ collection, locale }: Pick<Edition, 'collection' | 'locale'>, month: string) {
  const { formatDate } = collection.localize(locale)
  return { title: formatDate(`${month}-01`, { year: 'numeric', month: 'long' }), slug: month }
}

function termOf(entry: Entry | undefined, kind: Exclude<ArchivePage['kind'], 'month'>, value: string) {
  const { category, tags = [], companies = [] } = entry?.terms() ?? {}
  const terms = { category: category ? [category] : [], tag: tags, company: companies }[kind]
  const term = terms.find(({ id }) => id === value)
  return { title: term?.label ?? value, slug: term?.slug ?? slugOf(value, entry?.locale ?? 'und') }
}

/** An address below another; an edition of a newsroom without a site has a path. */
function below(url: string, path: string): string {
  return URL.canParse(url) ? new URL(path, url).href : url + path
}
