import type { Article } from '../article.js'
import { startOf } from '../locale/dates.js'
import type { ReadPath } from '../parse/path-locale.js'
import type { ArticleMeta } from '../schema/article-schema.js'
import type { CollectionFinding } from './findings.js'
import { stateOf, type ArticleState, type Moment } from './lifecycle.js'
import { identityOf } from './story-id.js'
import type { Story } from './types.js'

/** Takes down what is wrong with an article beside others. */
export type Report = <L extends string>(article: Article<never, L>, finding: Omit<CollectionFinding, 'article'>) => void

/** Articles as stories: what all that is asked of a collection is derived from. */
export interface Model<Meta, L extends string> {
  /** All articles of each story, seen or not, stories by id. */
  readonly whole: ReadonlyMap<string, ReadonlyMap<L, Article<Meta, L>>>
  /** What readers may see now, by story. */
  readonly stories: readonly Story<Meta, L>[]
  readonly byId: ReadonlyMap<string, Story<Meta, L>>
  readonly byPath: ReadonlyMap<string, Article<Meta, L>>
  /** The same with those that another article keeps out. */
  readonly paths: ReadonlyMap<string, Article<Meta, L>>
  stateOf(article: Article<Meta, L>): ArticleState
  /** The story of an article that is in one. */
  storyOf(article: Article<Meta, L>): string
}

/** Groups articles; of two that claim one place, the first by path has it, and the other is reported. */
export function createModel<Meta, L extends string>(
  articles: readonly Article<Meta, L>[],
  locales: readonly L[],
  readPath: (path: string) => ReadPath<L>,
  moment: Moment,
  report: Report,
): Model<Meta, L> {
  const whole = new Map<string, Map<L, Article<Meta, L>>>()
  const inOrder = [...new Set(articles)].toSorted(byFile)
  const states = new Map(inOrder.map((article) => [article, stateOf(article.meta as Partial<ArticleMeta>, moment)]))
  const state = (article: Article<Meta, L>) => states.get(article) ?? 'draft'
  for (const article of inOrder) {
    if (!locales.includes(article.locale)) throw foreign(article, locales)
    const { id, pathLocale } = identityOf(article as Article<object, L>, readPath)
    if (pathLocale !== undefined && pathLocale !== article.locale) {
      const values = { value: article.locale, other: pathLocale }
      report(article as never, { code: 'locale-conflict', severity: 'warning', keyPath: ['locale'], values })
    }
    const translations = whole.get(id) ?? new Map<L, Article<Meta, L>>()
    whole.set(id, translations)
    const other = translations.get(article.locale)
    if (other === undefined) translations.set(article.locale, article)
    else {
      const values = { value: id, locale: article.locale, other: nameOf(other) }
      report(article as never, { code: 'translation-twice', severity: 'error', keyPath: ['story'], values })
    }
  }
  // What readers see keeps its address, whatever a draft or an embargoed article claims.
  const seenFirst = [true, false].flatMap((wanted) => inOrder.filter((article) => isVisible(state(article)) === wanted))
  dropTakenSlugs(whole, seenFirst, report)

  const ids = new Map<Article<Meta, L>, string>()
  for (const [id, translations] of whole) {
    for (const article of translations.values()) ids.set(article, id)
  }
  const stories = [...whole]
    .map(([id, translations]): Story<Meta, L> => {
      const seen = locales.flatMap((locale) => {
        const article = translations.get(locale)
        return article && isVisible(state(article)) ? [[locale, article] as const] : []
      })
      return { id, articles: new Map(seen) }
    })
    .filter(({ articles: seen }) => seen.size > 0)
    .toSorted((a, b) => compare(a.id, b.id))
  return {
    whole: new Map([...whole].toSorted(([a], [b]) => compare(a, b))),
    stories,
    byId: new Map(stories.map((story) => [story.id, story])),
    byPath: new Map([...ids.keys()].flatMap((article) => (article.path ? [[tidy(article.path), article]] : []))),
    paths: new Map(inOrder.flatMap((article) => (article.path ? [[tidy(article.path), article]] : []))),
    stateOf: state,
    storyOf: (article) => ids.get(article) ?? '',
  }
}

/** Whether an article has a page: what was withdrawn has one that says so. */
export function isVisible(state: ArticleState): boolean {
  return state === 'published' || state === 'withdrawn'
}

/** Frontmatter `slug`, else the story's id. */
export function slugIn(article: Article<unknown> | undefined, id: string): string {
  return (article?.meta as Partial<ArticleMeta> | undefined)?.slug ?? id
}

/** When an article's date begins, in milliseconds since 1970; one without a date is the oldest. */
export function startOfArticle(article: Article<unknown>, timeZone: string): number {
  const { date } = article.meta as Partial<ArticleMeta>
  return date === undefined ? 0 : startOf(date, timeZone)
}

/** What an article is called in a message: its file, or its headline. */
export function nameOf({ path, meta }: Article<unknown>): string {
  return path ?? (meta as Partial<ArticleMeta>).title ?? ''
}

/**
 * A path as one is told from another: with `/` between its parts, without what leads nowhere. One that leads out of all files
 * begins with `..`.
 */
export function tidy(path: string): string {
  const parts: string[] = []
  for (const part of path.split(/[\\/]/)) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

function foreign({ path, locale }: Article<unknown>, locales: readonly string[]): Error {
  return new Error(
    `The article ${path ?? ''} is in "${locale}", which this newsroom does not have. It has ${locales.join(', ')}; add it, or take the one that parsed it.`,
  )
}

/** Leaves an address to the first of two articles of one locale that claim it. */
function dropTakenSlugs<Meta, L extends string>(
  stories: ReadonlyMap<string, Map<L, Article<Meta, L>>>,
  inOrder: readonly Article<Meta, L>[],
  report: Report,
): void {
  const owners = new Map<string, Article<Meta, L>>()
  const places = new Map(
    [...stories].flatMap(([id, own]) => [...own.values()].map((article) => [article, { id, own }] as const)),
  )
  for (const article of inOrder) {
    const place = places.get(article)
    if (!place) continue
    const slug = slugIn(article, place.id)
    const key = `${article.locale} ${slug}`
    const owner = owners.get(key)
    if (owner === undefined) owners.set(key, article)
    else {
      const values = { value: slug, other: nameOf(owner) }
      report(article as never, { code: 'slug-taken', severity: 'error', keyPath: ['slug'], values })
      place.own.delete(article.locale)
    }
  }
}

/** An order that does not depend on who read the files. */
function byFile(a: Article<unknown>, b: Article<unknown>): number {
  return (
    compare(a.path ?? '', b.path ?? '') ||
    compare(a.locale, b.locale) ||
    compare(a.source, b.source) ||
    compare(a.body, b.body)
  )
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
