import type { Article } from '../article.js'
import type { Diagnostic } from '../diagnostic.js'
import type { LocaleContext } from '../locale/context.js'
import { startOf } from '../locale/dates.js'
import type { ArticleCollection, PluginFinding } from '../plugin-parts.js'
import type { Rendered } from '../render/article.js'
import type { ArticleMeta } from '../schema/article-schema.js'
import { createEdition } from './edition.js'
import { describe, type CollectionFinding } from './findings.js'
import { stateOf, transitionsOf, type Moment } from './lifecycle.js'
import { identityOf } from './story-id.js'
import type { Collection, Edition, Entry, Story } from './types.js'

/** What a newsroom knows about putting articles together. */
export interface CollectSetup<Meta, L extends string> {
  readonly locales: readonly L[]
  /** For each locale, those whose articles its readers get where it has none, best first. */
  readonly fallback: (locale: L) => readonly L[]
  readonly moment: Moment
  readonly addressOf: (entry: Omit<Entry<Meta, L>, 'url' | 'alternates'>) => string
  readonly render: (article: Article<Meta, L>, options: { locale: L }) => Promise<Rendered>
  /** What plugins find wrong with an article beside the others that they did not find with it alone. */
  readonly validate: (article: Article<Meta, L>, collection: ArticleCollection) => readonly PluginFinding[]
  /** A path in the author's names for fields. */
  readonly toAuthor: (keyPath: readonly (string | number)[]) => readonly (string | number)[]
  /** The language of diagnostics. */
  readonly context: LocaleContext<string>
}

/** Puts articles together: the result depends on the articles and the moment, and not on their order. */
export function collect<Meta, L extends string>(
  articles: readonly Article<Meta, L>[],
  setup: CollectSetup<Meta, L>,
): Collection<Meta, L> {
  const { locales, moment, context } = setup
  const findings: CollectionFinding[] = []
  const report = (article: Article<Meta, L>, finding: Omit<CollectionFinding, 'article'>) =>
    findings.push({ ...finding, keyPath: setup.toAuthor(finding.keyPath), article: article as unknown as Article })

  /** All articles of each story, seen or not. */
  const whole = new Map<string, Map<L, Article<Meta, L>>>()
  for (const article of articles.toSorted(byFile)) {
    const { id, pathLocale } = identityOf(article as unknown as Article<object, L>, { locales, open: false })
    if (pathLocale !== undefined && pathLocale !== article.locale) {
      const values = { value: article.locale, other: pathLocale }
      report(article, { code: 'locale-conflict', severity: 'warning', keyPath: ['locale'], values })
    }
    const translations = whole.get(id) ?? new Map<L, Article<Meta, L>>()
    whole.set(id, translations)
    const other = translations.get(article.locale)
    if (other === undefined) translations.set(article.locale, article)
    else {
      const values = { value: id, locale: article.locale, other: nameOf(other) }
      report(article, { code: 'translation-twice', severity: 'error', keyPath: ['story'], values })
    }
  }
  dropTakenSlugs(whole, report)

  const states = new Map(articles.map((article) => [article, stateOf(article.meta as Partial<ArticleMeta>, moment)]))
  const stories = [...whole]
    .map(([id, translations]): Story<Meta, L> => {
      const seen = locales.flatMap((locale) => {
        const article = translations.get(locale)
        const state = article && states.get(article)
        return article && (state === 'published' || state === 'withdrawn') ? [[locale, article] as const] : []
      })
      return { id, articles: new Map(seen) }
    })
    .filter(({ articles: seen }) => seen.size > 0)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const byId = new Map(stories.map((story) => [story.id, story]))
  const isWithdrawn = (article: Article<Meta, L> | undefined) =>
    article !== undefined && states.get(article) === 'withdrawn'

  const entryOf = (story: Story<Meta, L>, article: Article<Meta, L>, locale: L): Entry<Meta, L> => {
    const base = {
      article,
      story,
      locale,
      isFallback: article.locale !== locale,
      isWithdrawn: isWithdrawn(article),
      slug: slugIn(article, story.id),
      render: () => setup.render(article, { locale }),
    }
    return {
      ...base,
      get url() {
        return setup.addressOf(base)
      },
      get alternates() {
        return [...story.articles]
          .filter(([, own]) => !isWithdrawn(own))
          .map(([own, translation]) => ({ locale: own, url: entryOf(story, translation, own).url }))
      },
    }
  }
  const editions = new Map<L, Edition<Meta, L>>()
  const makeEdition = (locale: L): Edition<Meta, L> => {
    const taken = new Set(
      stories.flatMap(({ id, articles: own }) => (own.has(locale) ? [slugIn(own.get(locale), id)] : [])),
    )
    const entries = stories.flatMap((story) => {
      // What was withdrawn is shown to nobody in another's stead.
      const published = (own: L) => story.articles.has(own) && !isWithdrawn(story.articles.get(own))
      const from = story.articles.has(locale) ? locale : setup.fallback(locale).find(published)
      const article = from && story.articles.get(from)
      if (!article) return []
      const entry = entryOf(story, article, locale)
      if (!entry.isFallback) return [entry]
      // An address belongs to the edition's own article.
      if (taken.has(entry.slug)) return []
      taken.add(entry.slug)
      return [entry]
    })
    const time = new Map(entries.map((entry) => [entry, startOfArticle(entry.article, moment.timeZone)]))
    return createEdition(
      locale,
      entries.toSorted((a, b) => (time.get(b) ?? 0) - (time.get(a) ?? 0)),
    )
  }
  const next = Math.min(
    ...[...whole.values()]
      .flatMap((own) => [...own.values()])
      .flatMap((article) => transitionsOf(article.meta as Partial<ArticleMeta>, moment)),
  )
  const story = (id: string) => byId.get(id)
  let diagnostics: Diagnostic[] | undefined
  return {
    stories,
    story,
    edition(locale) {
      const known = editions.get(locale) ?? makeEdition(locale)
      editions.set(locale, known)
      return known
    },
    get diagnostics() {
      if (diagnostics) return diagnostics
      const seen = { stories, story } as unknown as ArticleCollection
      for (const { articles: own } of stories) {
        for (const article of own.values()) {
          for (const { code, severity = 'error', message: text, hint: advice, keyPath = [], body } of setup.validate(
            article,
            seen,
          ))
            report(article, { code, severity, text, advice, keyPath, body })
        }
      }
      return (diagnostics = findings.map((finding) => describe(finding, context)))
    },
    ...(Number.isFinite(next) && { nextTransition: new Date(next).toISOString() }),
  }
}

/** Leaves an address to the first of two articles of one locale that claim it. */
function dropTakenSlugs<Meta, L extends string>(
  stories: ReadonlyMap<string, Map<L, Article<Meta, L>>>,
  report: (article: Article<Meta, L>, finding: Omit<CollectionFinding, 'article'>) => void,
): void {
  const owners = new Map<string, Article<Meta, L>>()
  const all = [...stories].flatMap(([id, own]) => [...own].map(([locale, article]) => ({ id, own, locale, article })))
  for (const { id, own, locale, article } of all.toSorted((a, b) => byFile(a.article, b.article))) {
    const slug = slugIn(article, id)
    const key = `${locale} ${slug}`
    const owner = owners.get(key)
    if (owner === undefined) owners.set(key, article)
    else {
      report(article, {
        code: 'slug-taken',
        severity: 'error',
        keyPath: ['slug'],
        values: { value: slug, other: nameOf(owner) },
      })
      own.delete(locale)
    }
  }
}

function slugIn(article: Article<unknown> | undefined, id: string): string {
  return (article?.meta as Partial<ArticleMeta> | undefined)?.slug ?? id
}

function startOfArticle(article: Article<unknown>, timeZone: string): number {
  const { date } = article.meta as Partial<ArticleMeta>
  return date === undefined ? 0 : startOf(date, timeZone)
}

function nameOf({ path, meta }: Article<unknown>): string {
  return path ?? (meta as Partial<ArticleMeta>).title ?? ''
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
