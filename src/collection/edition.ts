import { knownMeta } from '../render/furniture.js'
import { pathnameOf } from './address.js'
import type { Collection, Edition, Entry, EntryFilter, EntryPage } from './types.js'

/** The values that an article has for each thing that entries can be looked for by. */
function valuesOf({ article }: Entry, kind: keyof EntryFilter): readonly string[] {
  const { tags = [], category, relatedCompanies = [], impactLevel, date } = knownMeta(article.meta)
  const all = {
    tag: tags,
    category: category === undefined ? [] : [category],
    company: relatedCompanies,
    impact: impactLevel === undefined ? [] : [impactLevel],
    month: date === undefined ? [] : [date.slice(0, 7)],
  }
  return all[kind]
}

/** Makes an edition of its entries, which are in their order. */
export function createEdition<Meta, L extends string>(
  locale: L,
  all: readonly Entry<Meta, L>[],
  { url, collection }: { readonly url: string; readonly collection: () => Collection<Meta, L> },
): Edition<Meta, L> {
  type Own = Entry<Meta, L>
  const entries = all.filter(({ isWithdrawn }) => !isWithdrawn)
  const bySlug = new Map(all.map((entry) => [entry.slug, entry]))
  const byStory = new Map(all.map((entry) => [entry.story.id, entry]))
  const has = (entry: Own, kind: keyof EntryFilter, value: string) => valuesOf(entry as Entry, kind).includes(value)
  const neighbour = (entry: Own, step: 1 | -1) => {
    const at = entries.findIndex(({ story }) => story.id === entry.story.id)
    return at < 0 ? undefined : entries[at + step]
  }
  const kindsOfTerms = ['tag', 'company', 'category'] as const
  const termsOf = (entry: Own) =>
    kindsOfTerms.flatMap((kind) => valuesOf(entry as Entry, kind).map((value) => `${kind} ${value}`))
  let byTerm: Map<string, number[]> | undefined
  const readTerms = () => {
    if (byTerm) return byTerm
    byTerm = new Map()
    for (const [at, entry] of entries.entries())
      for (const term of termsOf(entry)) {
        const known = byTerm.get(term)
        if (known) known.push(at)
        else byTerm.set(term, [at])
      }
    return byTerm
  }
  const own: Omit<Edition<Meta, L>, 'collection'> = {
    locale,
    url,
    pathname: pathnameOf(url),
    entries,
    withdrawn: all.filter(({ isWithdrawn }) => isWithdrawn),
    [Symbol.iterator]: () => entries[Symbol.iterator](),
    get: (slug) => bySlug.get(slug),
    ofStory: (id) => byStory.get(id),
    filter: (filter) =>
      entries.filter((entry) =>
        (Object.entries(filter) as [keyof EntryFilter, string | undefined][]).every(
          ([kind, value]) => value === undefined || has(entry, kind, value),
        ),
      ),
    by(kind) {
      const groups = new Map<string, Own[]>()
      for (const entry of entries) {
        for (const value of valuesOf(entry as Entry, kind)) {
          const known = groups.get(value)
          if (known) known.push(entry)
          else groups.set(value, [entry])
        }
      }
      return groups
    },
    paginate({ size, of = entries }) {
      if (!Number.isInteger(size) || size < 1) throw new RangeError(`A page has at least one entry; size is ${size}.`)
      const count = Math.max(1, Math.ceil(of.length / size))
      return Array.from({ length: count }, (_, index): EntryPage<Meta, L> => ({
        number: index + 1,
        count,
        entries: of.slice(index * size, (index + 1) * size),
      }))
    },
    // Newest first: what came before it in time stands behind it.
    previous: (entry) => neighbour(entry, 1),
    next: (entry) => neighbour(entry, -1),
    related(entry, { limit = 3 } = {}) {
      const scores = new Map<number, number>()
      for (const term of termsOf(entry))
        for (const at of readTerms().get(term) ?? []) scores.set(at, (scores.get(at) ?? 0) + 1)
      return [...scores]
        .toSorted(([a, first], [b, second]) => second - first || a - b)
        .flatMap(([at]) => entries[at] ?? [])
        .filter(({ story }) => story.id !== entry.story.id)
        .slice(0, limit)
    },
  }
  return withCollection(own, collection)
}

/** Whoever prints or compares an entry does not mean all that it stands in. */
export function withCollection<Own extends object, Of>(
  own: Own,
  collection: () => Of,
): Own & { readonly collection: Of } {
  return Object.defineProperty(own, 'collection', { get: collection }) as Own & { readonly collection: Of }
}
