import type { Article } from '../article.js'
import type { Diagnostic } from '../diagnostic.js'
import type { LocaleContext } from '../locale/context.js'
import { resolveDeclared } from '../locale/tag.js'
import type { ReadPath } from '../parse/path-locale.js'
import type { ArticleCollection, PluginFinding } from '../plugin-parts.js'
import type { ArticleMeta } from '../schema/article-schema.js'
import { redirectsOf } from './aliases.js'
import type { FindAsset } from './assets.js'
import { createEntries, type Entries } from './entries.js'
import { describe, type CollectionFinding } from './findings.js'
import { transitionsOf, type Moment } from './lifecycle.js'
import { createLinks } from './links.js'
import { makeWith, type MakeSetup } from './make.js'
import { createModel, tidy, type Report } from './model.js'
import { linksOf, withIds, type Bodies } from './page.js'
import type { CheckRules } from './rules.js'
import type { Site } from './site.js'
import type { Collection, Entry, Redirect } from './types.js'

/** What a newsroom knows about putting articles together. */
export interface CollectSetup<Meta, L extends string> {
  readonly locales: readonly [L, ...L[]]
  readonly readPath: (path: string) => ReadPath<L>
  /** For each locale, those whose articles its readers get where it has none, best first. */
  readonly fallback: (locale: L) => readonly L[]
  readonly moment: Moment
  readonly addressOf: (entry: Pick<Entry<Meta, L>, 'locale' | 'slug' | 'story'>) => string
  /** What an alias of an entry was the address of. */
  readonly formerAddress: (alias: string, entry: Entry<Meta, L>) => string
  readonly homeOf: (locale: L) => string
  readonly site: Site | undefined
  readonly assets: FindAsset | undefined
  readonly make: MakeSetup<Meta, L>
  readonly bodies: Bodies<Meta, L>
  readonly localize: (locale: string) => LocaleContext
  /** What plugins find wrong with an article beside the others that they did not find with it alone. */
  readonly validate: (article: Article<Meta, L>, collection: ArticleCollection) => readonly PluginFinding[]
  readonly rules: CheckRules
  /** A path in the author's names for fields. */
  readonly toAuthor: (keyPath: readonly (string | number)[]) => readonly (string | number)[]
  /** The language of diagnostics. */
  readonly context: LocaleContext<string>
  /** What has come of reading files, where they were read for this. */
  readonly files?: {
    readonly diagnostics: readonly Diagnostic[]
    readonly source: (path: string) => string | undefined
    readonly paths: readonly string[]
  }
}

/** Puts articles together: the result depends on the articles and the moment, and not on their order. */
export function collect<Meta, L extends string>(
  articles: readonly Article<Meta, L>[],
  setup: CollectSetup<Meta, L>,
): Collection<Meta, L> {
  const { locales, moment, context, files } = setup
  const bodies = withIds(setup.bodies)
  const findings: CollectionFinding[] = []
  const said = (finding: CollectionFinding) =>
    describe({ ...finding, keyPath: setup.toAuthor(finding.keyPath) }, context)
  const report: Report = (article, finding) => findings.push({ ...finding, article: article as unknown as Article })

  const model = createModel(articles, locales, setup.readPath, moment, report)
  const links = createLinks(model, files?.paths ?? [])
  const entries: Entries<Meta, L> = createEntries(model, {
    fallback: setup.fallback,
    timeZone: moment.timeZone,
    addressOf: setup.addressOf,
    homeOf: setup.homeOf,
    make: makeWith(setup, (entry) => linksOf(entry, { model, links, entries, bodies })),
    collection: () => collection,
  })
  const next = [...model.whole.values()]
    .flatMap((own) => [...own.values()])
    .flatMap((article) => transitionsOf(article.meta as Partial<ArticleMeta>, moment))
    // As many arguments as a newsroom may have articles are more than Math.min takes.
    .reduce((first, instant) => Math.min(first, instant), Infinity)
  let redirects: Redirect<L>[] | undefined
  const readRedirects = () => (redirects ??= redirectsOf(model, entries, locales, setup.formerAddress, report))
  let diagnostics: Diagnostic[] | undefined
  /** Files that are there and in no story, since something in them is wrong: their stories, each with a locale. */
  const unread = () => {
    const read = files?.paths.filter((path) => !model.paths.has(tidy(path))).map(setup.readPath)
    return new Set(read?.map(({ rest, locale }) => `${rest} ${locale}`))
  }
  const story = (id: string) => model.byId.get(id)
  const collection: Collection<Meta, L> = {
    locales,
    ...(setup.site && { site: setup.site }),
    now: new Date(moment.now),
    localize: setup.localize,
    stories: model.stories,
    story,
    edition(locale) {
      if (locales.includes(locale)) return entries.edition(locale)
      throw new Error(`The newsroom has no locale "${locale}"; it has ${locales.join(', ')}.`)
    },
    get redirects() {
      return readRedirects()
    },
    get diagnostics() {
      if (diagnostics) return diagnostics
      readRedirects()
      reportLostSources(model.whole, locales, report, unread())
      const seen = { stories: model.stories, story } as unknown as ArticleCollection
      for (const { articles: own } of model.stories) {
        for (const article of own.values()) {
          for (const { code, severity = 'error', message: text, hint: advice, keyPath = [], body } of setup.validate(
            article,
            seen,
          ))
            report(article as never, { code, severity, text, advice, keyPath, body })
        }
      }
      return (diagnostics = [...(files?.diagnostics ?? []), ...findings.map(said)])
    },
    diagnose(article, { code, severity = 'error', keyPath = [], message: text, hint: advice, values = {} }) {
      const words = text === undefined ? { values } : { text, advice }
      return said({ article: article as unknown as Article, code, severity, keyPath, ...words })
    },
    source: (path) => files?.source(path) ?? model.paths.get(tidy(path))?.source,
    // For authors: what shows a site to readers need not load it.
    async check() {
      const { checkTexts } = await import('./check.js')
      return (await checkTexts(model, links, bodies, locales, setup.rules, setup.assets)).map(said)
    },
    async translations() {
      const { translationStates } = await import('./translations.js')
      return translationStates(model, locales, bodies)
    },
    ...(Number.isFinite(next) && { nextTransition: new Date(next).toISOString() }),
  }
  return collection
}

/** A translation whose source is nowhere: its locale is misspelt, or the two are not in one story. */
function reportLostSources<Meta, L extends string>(
  whole: ReadonlyMap<string, ReadonlyMap<L, Article<Meta, L>>>,
  locales: readonly L[],
  report: Report,
  unread: ReadonlySet<string>,
): void {
  for (const [id, articles] of whole) {
    for (const article of articles.values()) {
      const { translationOf } = article.meta as Partial<ArticleMeta>
      if (translationOf === undefined) continue
      const source = resolveDeclared(translationOf, locales)
      if (source !== undefined && source !== article.locale && articles.has(source)) continue
      // What is wrong with the source is said of the source.
      if (unread.has(`${id} ${source}`)) continue
      const values = { value: translationOf }
      report(article as never, { code: 'missing-source', severity: 'warning', keyPath: ['translationOf'], values })
    }
  }
}
