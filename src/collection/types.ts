import type { Article } from '../article.js'
import type { Diagnostic, Severity } from '../diagnostic.js'
import type { LocaleContext } from '../locale/context.js'
import type { MessageKey } from '../locale/messages.js'
import type { Additions } from '../plugin-parts.js'
import type { Outline, Rendered } from '../render/article.js'
import type { ArticleTerms } from '../render/terms.js'
import type { LeadImage, Syndicated } from './published.js'
import type { Site } from './site.js'

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
  /** The path of its address, for links on the site itself, wherever it is being served. */
  readonly pathname: string
  /** Every locale in which the story has an article of its own, this one included, in the newsroom's order. */
  readonly alternates: readonly { readonly locale: L; readonly url: string }[]
  /** When it last changed in substance: the latest of its date, `updated` and corrections, as written there. */
  readonly updated: string
  /**
   * The page for readers of the edition. Links to other files of the collection lead to their pages in this edition; a
   * fallback says so, and a withdrawn article is a notice in place of its text.
   */
  render(): Promise<Rendered>
  /** Text, excerpt, contents and reading time, without a page being made. */
  outline(): Promise<Outline>
  /** The article as it leaves the site: for feeds, wire services, e-mail. */
  syndicate(): Promise<Syndicated>
  /** What the plugins add to structured data and feeds, in the words of the edition. */
  additions(): Additions
  /** The body as its author wrote it, with addresses that are right elsewhere; nothing of what was withdrawn. */
  markdown(): Promise<string>
  /** Its category, tags and companies in the words of the edition. */
  terms(): ArticleTerms
  /** The lead picture as it is published; nothing where there is none, or it was withdrawn with the article. */
  image(): Promise<LeadImage | undefined>
  /** What it stands in; not among the properties that are enumerated. */
  readonly collection: Collection<Meta, L>
}

/**
 * A former address of a page, by frontmatter `aliases`, and the page's address now.
 *
 * @example
 * const rule = ({ from, to }: Redirect) => `${from} ${to} 301`
 * const rules = collection.redirects.map(rule)
 * rules[0] // 'https://news.example/en/reynard/ https://news.example/en/fox/ 301'
 */
export interface Redirect<L extends string = string> {
  readonly from: string
  readonly to: string
  readonly locale: L
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
  /** The address of its front page: what `site.home` says. */
  readonly url: string
  /** The path of that. */
  readonly pathname: string
  /** What it is of; not among the properties that are enumerated. */
  readonly collection: Collection<Meta, L>
  readonly entries: readonly Entry<Meta, L>[]
  /** Withdrawn articles, which have a page and are in no list. */
  readonly withdrawn: readonly Entry<Meta, L>[]
  /** The entry of a slug, withdrawn or not. */
  get(slug: string): Entry<Meta, L> | undefined
  /** The entry of a story, by the story's id, withdrawn or not. */
  ofStory(id: string): Entry<Meta, L> | undefined
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
 * A part of an article that is translated as a whole, and whether it has changed since: its fields, what stands before the
 * first heading, or a section. `removed` is what was translated and is no longer in the source.
 *
 * @example
 * const part: TranslatedPart = { part: 'section', heading: '読めない文字を読む', state: 'changed' }
 * const isDone = ({ state }: TranslatedPart) => state === 'current'
 * isDone(part) // false
 */
export interface TranslatedPart {
  readonly part: 'fields' | 'lead' | 'section'
  /** The text of the heading, as it is in the source. */
  readonly heading?: string
  readonly state: 'current' | 'changed' | 'added' | 'removed'
}

/**
 * Where a translation stands. It is `current` or `outdated` by the hash of the source that its frontmatter has as
 * `sourceHash`, and `unrecorded` without one; `missing` where there is none, `orphan` where its source is gone.
 *
 * @example
 * const states: TranslationState[] = await collection.translations()
 * const work = states.filter(({ state }) => state === 'missing' || state === 'outdated')
 * console.table(work, ['story', 'locale', 'state', 'path'])
 */
export interface TranslationState<L extends string = string> {
  readonly story: string
  readonly locale: L
  readonly state: 'current' | 'outdated' | 'missing' | 'orphan' | 'unrecorded'
  /** The file of the translation. */
  readonly path?: string
  /** What it is translated from; for an orphan, what it says that it was. */
  readonly source?: string
  readonly sourcePath?: string
  /** The hash of the source as it is now: what {@link recordSource} puts into the file. */
  readonly sourceHash?: string
  /** The parts of the source; empty unless the translation is current or outdated. */
  readonly parts: readonly TranslatedPart[]
}

/**
 * What is wrong with an article among the others of its collection.
 *
 * @example
 * const problem: CollectionProblem = { code: 'too-long', keyPath: ['title'], message: 'The headline has 120 letters.' }
 * const diagnostic = collection.diagnose(entry.article, problem)
 * formatDiagnostic(diagnostic, collection.source(entry.article.path ?? ''))
 */
export interface CollectionProblem {
  readonly code: string
  /** An error unless it says that it is a warning. */
  readonly severity?: Severity
  /** The field, by the names in `meta`. */
  readonly keyPath?: readonly (string | number)[]
  /** What is wrong and what to do, as sentences. */
  readonly message?: string
  readonly hint?: string
  /** What stands in the library's words for the code, where there is no message. */
  readonly values?: Readonly<Record<string, string>>
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
  /** Those of the newsroom; the first is the default. */
  readonly locales: readonly [L, ...L[]]
  /** Where it is published, if the newsroom says so. */
  readonly site?: Site
  /** The moment at which it is seen. */
  readonly now: Date
  /** Words, dates, numbers and lists for a locale. */
  localize<Own extends string = never>(locale: string): LocaleContext<MessageKey | Own>
  /** @throws Error for a locale that the newsroom does not have. */
  edition(locale: L): Edition<Meta, L>
  /** Where former addresses lead. */
  readonly redirects: readonly Redirect<L>[]
  /**
   * What is wrong with the articles among one another, by their metadata; where they were loaded, also what is wrong with
   * each file.
   */
  readonly diagnostics: readonly Diagnostic[]
  /**
   * What is wrong with an article, as a diagnostic at a field of it: for checks of your own. Without a message, the library's
   * words for the code.
   */
  diagnose(article: Article<Meta, L>, problem: CollectionProblem): Diagnostic
  /** The text of a file, by its path, for a code frame: also of one that has errors, as far as it could be read. */
  source(path: string): string | undefined
  /**
   * What is wrong with the texts of the articles among one another: links that lead nowhere, translations that differ from
   * their source in what should be the same. Bodies are parsed for it, and not kept.
   */
  check(): Promise<Diagnostic[]>
  /** Where each translation stands, by story and locale; what is under embargo is in it. */
  translations(): Promise<TranslationState<L>[]>
  /** The next instant at which something appears or goes, in UTC (ISO 8601, milliseconds), if there is one. */
  readonly nextTransition?: string
}
