import type { Article } from '../article.js'
import { startOf } from '../locale/dates.js'
import { knownMeta } from '../render/furniture.js'
import { pathnameOf } from './address.js'
import { createEdition, withCollection } from './edition.js'
import { slugIn, startOfArticle, type Model } from './model.js'
import type { Collection, Edition, Entry, Story } from './types.js'

/** What entries and editions are made with. */
export interface EntrySetup<Meta, L extends string> {
  /** For each locale, those whose articles its readers get where it has none, best first. */
  readonly fallback: (locale: L) => readonly L[]
  readonly timeZone: string
  readonly addressOf: (entry: Pick<Entry<Meta, L>, 'locale' | 'slug' | 'story'>) => string
  readonly homeOf: (locale: L) => string
  readonly make: {
    readonly [Made in 'render' | 'outline' | 'syndicate' | 'additions' | 'terms' | 'image' | 'markdown']: (
      entry: Entry<Meta, L>,
    ) => ReturnType<Entry<Meta, L>[Made]>
  }
  readonly collection: () => Collection<Meta, L>
}

/** Entries of a story, and the editions that they stand in. */
export interface Entries<Meta, L extends string> {
  edition(locale: L): Edition<Meta, L>
  /** An article as an entry of its own edition, or of another. */
  entryOf(story: Story<Meta, L>, article: Article<Meta, L>, locale: L): Entry<Meta, L>
}

/** Makes entries when they are asked for, and each edition once. */
export function createEntries<Meta, L extends string>(
  model: Model<Meta, L>,
  setup: EntrySetup<Meta, L>,
): Entries<Meta, L> {
  const isWithdrawn = (article: Article<Meta, L>) => model.stateOf(article) === 'withdrawn'
  const entryOf = (
    story: Story<Meta, L>,
    article: Article<Meta, L>,
    locale: L,
    slug = slugIn(article, story.id),
  ): Entry<Meta, L> => {
    const entry: Entry<Meta, L> = withCollection(
      {
        article,
        story,
        locale,
        isFallback: article.locale !== locale,
        isWithdrawn: isWithdrawn(article),
        slug,
        get updated() {
          return lastChange(knownMeta(article.meta as object), setup.timeZone)
        },
        get url() {
          return setup.addressOf({ locale, slug, story })
        },
        get pathname() {
          return pathnameOf(entry.url)
        },
        get alternates() {
          return [...story.articles]
            .filter(([, own]) => !isWithdrawn(own))
            .map(([own, translation]) => ({ locale: own, url: entryOf(story, translation, own).url }))
        },
        render: () => setup.make.render(entry),
        outline: () => setup.make.outline(entry),
        syndicate: () => setup.make.syndicate(entry),
        additions: () => setup.make.additions(entry),
        terms: () => setup.make.terms(entry),
        image: () => setup.make.image(entry),
        markdown: () => setup.make.markdown(entry),
      },
      setup.collection,
    )
    return entry
  }
  const makeEdition = (locale: L): Edition<Meta, L> => {
    const taken = new Set(
      model.stories.flatMap(({ id, articles: own }) => (own.has(locale) ? [slugIn(own.get(locale), id)] : [])),
    )
    const chain = [locale, ...setup.fallback(locale)]
    const entries = model.stories.flatMap((story) => {
      // What was withdrawn is shown to nobody in another's stead.
      const from = chain.find((own) => {
        const article = story.articles.get(own)
        return article !== undefined && (own === locale || !isWithdrawn(article))
      })
      const article = from && story.articles.get(from)
      if (!article) return []
      if (article.locale === locale) return [entryOf(story, article, locale)]
      // An address belongs to the edition's own article: what comes from another may have to take a second one.
      const slugs = [slugIn(article, story.id), story.id, `${story.id}-${article.locale}`]
      const slug = slugs.find((free) => !taken.has(free)) ?? `${story.id}/${article.locale}`
      taken.add(slug)
      return [entryOf(story, article, locale, slug)]
    })
    const time = new Map(entries.map((entry) => [entry, startOfArticle(entry.article, setup.timeZone)]))
    return createEdition(
      locale,
      entries.toSorted((a, b) => (time.get(b) ?? 0) - (time.get(a) ?? 0)),
      { url: setup.homeOf(locale), collection: setup.collection },
    )
  }
  const editions = new Map<L, Edition<Meta, L>>()
  return {
    entryOf,
    edition(locale) {
      const known = editions.get(locale) ?? makeEdition(locale)
      editions.set(locale, known)
      return known
    },
  }
}

/** The day or the instant at which an article last changed in substance. */
function lastChange({ date, updated, corrections = [] }: ReturnType<typeof knownMeta>, timeZone: string): string {
  const time = (value: string) => (value === '' ? -Infinity : startOf(value, timeZone))
  return [
    date ?? '',
    ...(updated === undefined ? [] : [updated]),
    ...corrections.map((correction) => correction.date),
  ].reduce((last, value) => (time(value) > time(last) ? value : last))
}
