import type { Collection, Edition, Entry } from '../collection/types.js'
import type { Site } from '../collection/site.js'
import { knownMeta } from '../render/furniture.js'
import type { ArticleMeta } from '../schema/article-schema.js'

/**
 * A page in a language, as `link rel=alternate` and sitemaps have it.
 *
 * @example
 * const link = ({ hreflang, href }: Alternate) => `<link rel="alternate" hreflang="${hreflang}" href="${href}">`
 * const links = alternatesOf(entry).map(link)
 * links.join('\n')
 */
export interface Alternate {
  /** A BCP 47 tag, or `x-default`. */
  readonly hreflang: string
  readonly href: string
}

/**
 * What the built-in schema knows of an article, as far as it is there and of its kind: a site's own schema may have other
 * things under these names.
 */
export function metaOf({
  article: { meta },
}: Entry): ReturnType<typeof knownMeta> & Partial<Pick<ArticleMeta, 'canonical' | 'embargoUntil' | 'expires'>> {
  const texts = Object.entries(meta).filter(
    ([name, value]) => ['canonical', 'embargoUntil', 'expires'].includes(name) && typeof value === 'string',
  )
  return { ...knownMeta(meta), ...(Object.fromEntries(texts) as Partial<Pick<ArticleMeta, 'canonical'>>) }
}

/** The site of a collection: outputs hold absolute addresses. */
export function siteOf({ site }: { readonly site?: Site }): Site {
  if (site) return site
  throw new Error(
    "What is published needs absolute addresses: give createNewsroom a site, as in `site: { url: 'https://news.example' }`.",
  )
}

/**
 * The editions that have articles of their own, in the newsroom's order: one of nothing but fallbacks is none.
 *
 * @example
 * const editions = editionsOf(collection)
 * editions.map(({ locale }) => locale) // ['ja', 'en'], of a newsroom that has Korean, too, but nothing in it yet
 * for (const edition of editions) await writeFile(`dist/${edition.locale}/rss.xml`, await rss(collection, edition.locale))
 */
export function editionsOf(collection: Collection): Edition[] {
  return collection.locales
    .map((locale) => collection.edition(locale))
    .filter(({ entries }) => entries.some(({ isFallback }) => !isFallback))
}

/**
 * The address that search engines are to know an entry by: what the author says that it is, else that of the article in its
 * own edition, whichever edition shows it (RFC 6596).
 *
 * @example
 * const fallback = collection.edition('ko').get('fox')
 * canonicalOf(fallback) // 'https://news.example/ja/fox/', where there is no Korean yet
 * canonicalOf(fallback) === fallback.url // false
 */
export function canonicalOf(entry: Entry): string {
  const { article, alternates, isFallback, url } = entry
  const own = isFallback ? (alternates.find(({ locale }) => locale === article.locale)?.url ?? url) : url
  return declaredOr(own, metaOf(entry))
}

/** What an author declares to be the address, encoded as our own are, so that it can be compared with them. */
function declaredOr(own: string, { canonical }: Partial<ArticleMeta>): string {
  return canonical !== undefined && URL.canParse(canonical) ? new URL(canonical).href : own
}

/** Whether a page is one that search engines are to list: its own address is its canonical one, and it has a text. */
export function isListed(entry: Entry): boolean {
  return !entry.isFallback && !entry.isWithdrawn && canonicalOf(entry) === entry.url
}

/**
 * The pages of a story in all its languages, the same for each of them, and `x-default` for readers of none: the first of
 * the newsroom's locales that the story is in. A newsroom of one language has none.
 *
 * @example
 * const alternates = alternatesOf(entry)
 * alternates[0] // { hreflang: 'ja', href: 'https://news.example/ja/fox/' }
 * alternates.at(-1)?.hreflang // 'x-default'
 */
export function alternatesOf(entry: Entry): Alternate[] {
  const { collection, story } = entry
  const metaIn = (locale: string): Partial<ArticleMeta> => story.articles.get(locale)?.meta ?? {}
  return withDefault(
    entry.alternates
      .filter(({ locale, url }) => declaredOr(url, metaIn(locale)) === url)
      .map(({ locale, url }) => ({ hreflang: locale, href: url })),
    collection,
  )
}

/**
 * The front pages of all editions that have articles of their own, as {@link alternatesOf} has the pages of a story.
 *
 * @example
 * const alternates = alternatesOfHome(collection)
 * alternates[0] // { hreflang: 'ja', href: 'https://news.example/ja/' }
 * alternates.at(-1)?.hreflang // 'x-default'
 */
export function alternatesOfHome(collection: Collection): Alternate[] {
  return withDefault(
    editionsOf(collection).map(({ locale, url }) => ({ hreflang: locale, href: url })),
    collection,
  )
}

/** Adds `x-default`, where there is anything to choose from. */
export function withDefault(alternates: readonly Alternate[], { locales }: Collection): Alternate[] {
  const [first] = alternates
  if (!first || locales.length < 2) return []
  return [...alternates, { hreflang: 'x-default', href: first.href }]
}

/**
 * What an article is called in feeds and on the wire: the same for as long as its story is the same, whatever becomes of its
 * address and its headline. It is compared, and need not lead anywhere (RFC 4287, 4.2.6).
 */
export function idOf({ collection, story }: Entry, locale: string): string {
  // A fragment holds slashes, and no second "#".
  return `${collection.edition(locale).url}#${encodeURI(story.id).replaceAll('#', '%23')}`
}

/**
 * Where the feeds of an edition stand: `rss.xml`, `atom.xml` and `feed.json` below its front page.
 *
 * @example
 * const { rss, atom, json } = feedAddresses(collection.edition('ja'))
 * rss // 'https://news.example/ja/rss.xml'
 * head.append(`<link rel="alternate" type="application/rss+xml" href="${rss}">`)
 */
export function feedAddresses({ url }: Edition): { rss: string; atom: string; json: string } {
  const at = (name: string) => new URL(name, url).href
  return { rss: at('rss.xml'), atom: at('atom.xml'), json: at('feed.json') }
}

/** The address of a page of a list: the first has that of the list itself. */
export function pageAddress(url: string, number: number): string {
  return number === 1 ? url : new URL(`page/${number}/`, url).href
}
