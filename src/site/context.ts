import type { Collection, Edition, Entry } from '../collection/types.js'
import type { LocaleContext } from '../locale/context.js'
import { messageChain } from '../locale/message-chain.js'
import { archivePages, type ArchivePage } from '../outputs/archive-pages.js'
import { editionsOf, siteOf } from '../outputs/publication.js'
import type { Rendered } from '../render/article.js'
import type { Theme } from './theme.js'
import { siteWords, type SiteWords } from './words.js'

/**
 * What every function of a theme is told: the collection, the theme with its replacements, words, and where things are.
 *
 * @example
 * const footer: Theme['footer'] = ({ locale }, { word, link, collection }) =>
 *   html`<footer><a href="${link(collection.edition(locale).url)}">${word(locale, 'home')}</a></footer>`
 * siteFiles(collection, { theme: { footer } })
 */
export interface ThemeContext {
  readonly collection: Collection
  /** The editions that have pages: those that have articles of their own. */
  readonly editions: readonly Edition[]
  readonly theme: Theme
  /** A word of the pages around the articles; those of a plugin named `site` win over the theme's, and may be others. */
  word(locale: string, key: keyof SiteWords | (string & {}), values?: Readonly<Record<string, string>>): string
  /** An address as it stands in a link: without the host where it is the site's own. */
  link(url: string): string
  /** The lists of an edition that have pages. */
  lists(edition: Edition): readonly ArchivePage[]
  /** The beginning of an entry's text, and how long it takes to read; made once, with its page where that comes first. */
  summary(entry: Entry): Promise<EntrySummary>
  /** The text of an entry, for search. */
  textOf(entry: Entry): Promise<string>
  /** Keeps of a page what lists and search are made of, so that no body has to be parsed again for them. */
  remember(entry: Entry, rendered: Rendered): void
  /** Addresses of stylesheets, in their order, and of the icon. */
  readonly stylesheets: readonly string[]
  readonly icon: string | undefined
}

/**
 * What cards say of an entry besides its headline, in the words of its edition.
 *
 * @example
 * const { excerpt, readingTime }: EntrySummary = await context.summary(entry)
 * const card = html`<p>${excerpt}</p><p>${readingTime}</p>`
 * String(card)
 */
export interface EntrySummary {
  readonly excerpt: string
  readonly readingTime: string
}

/** Makes what a theme's functions share. */
export function createThemeContext(
  collection: Collection,
  theme: Theme,
  { stylesheets, icon }: Pick<ThemeContext, 'stylesheets' | 'icon'>,
): ThemeContext {
  const { origin } = new URL(siteOf(collection).url)
  const lists = new Map<string, readonly ArchivePage[]>()
  const summaries = new WeakMap<Entry, Promise<EntrySummary>>()
  const texts = new WeakMap<Entry, string>()
  const summarise = (entry: Entry, { excerpt, readingTime }: Pick<Rendered, 'excerpt' | 'readingTime'>) => {
    // An outline speaks the article's language, and the card the edition's.
    const { t } = collection.localize(entry.locale)
    return { excerpt, readingTime: t('article.readingTime', { count: readingTime.minutes }) }
  }
  return {
    collection,
    editions: publishedEditions(collection),
    theme,
    stylesheets,
    icon,
    word: (locale, key, values = {}) => wordOf(collection.localize(locale), key, values),
    link: (url) => (url.startsWith(`${origin}/`) ? url.slice(origin.length) : url),
    lists(edition) {
      const known = lists.get(edition.locale) ?? archivePages(edition).filter(isWorthAPage)
      lists.set(edition.locale, known)
      return known
    },
    summary(entry) {
      const known = summaries.get(entry) ?? entry.outline().then((outline) => summarise(entry, outline))
      summaries.set(entry, known)
      return known
    },
    textOf: async (entry) => texts.get(entry) ?? (await entry.outline()).text,
    remember(entry, rendered) {
      texts.set(entry, rendered.text)
      summaries.set(entry, Promise.resolve(summarise(entry, rendered)))
    },
  }
}

/** Also those of nothing but withdrawn articles, which keep their pages: what stands around these has to lead somewhere. */
function publishedEditions(collection: Collection): Edition[] {
  const listed = new Set(editionsOf(collection).map(({ locale }) => locale))
  return collection.locales
    .map((locale) => collection.edition(locale))
    .filter(({ locale, withdrawn }) => listed.has(locale) || withdrawn.length > 0)
}

/** A page that lists one article tells nothing that the article does not; every month has its page, so that none is lost. */
function isWorthAPage({ kind, entries }: ArchivePage): boolean {
  return kind === 'month' || entries.length > 1
}

function wordOf(context: LocaleContext, key: string, values: Readonly<Record<string, string>>): string {
  const own = context.has(`site.${key}`) ? context.word(`site.${key}` as never, values) : undefined
  const languageOf = (tag: string) => tag.split('-')[0]
  if (own && languageOf(own.lang) === languageOf(context.locale)) return own.text
  const [nearest = 'en'] = messageChain(context.locale, Object.keys(siteWords))
  const words: Readonly<Record<string, string>> = siteWords[nearest] ?? {}
  // Rather a word of the newsroom's in another language than none.
  const word = words[key] ?? own?.text ?? key
  return word.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')
}
