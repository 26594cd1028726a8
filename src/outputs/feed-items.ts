import type { LeadImage } from '../collection/published.js'
import type { Collection, Entry } from '../collection/types.js'
import { likelySubtags } from '../locale/tag.js'
import { alternatesOf, idOf, metaOf, siteOf, type Alternate } from './publication.js'

/**
 * How much of an edition a feed has, counted from its newest article.
 *
 * @example
 * const options: FeedOptions = { limit: 20 }
 * const feed = await rss(collection, 'ja', options)
 * await writeFile('dist/ja/rss.xml', feed)
 */
export interface FeedOptions {
  /** How many of the newest articles; 50 unless given. */
  readonly limit?: number
}

/** What every feed format is made of. */
export interface FeedItem {
  readonly id: string
  readonly url: string
  /** The language of the article. */
  readonly lang: string
  readonly title: string
  /** As they stand in the file: a civil date or an instant. A schema of one's own may have none. */
  readonly published: string | undefined
  readonly updated: string | undefined
  readonly authors: readonly { readonly name: string; readonly url?: string | undefined }[]
  readonly categories: readonly string[]
  readonly html: string
  readonly summary: string
  readonly image: LeadImage | undefined
  /** The same article in other languages. Its own address in its own language is no other, where this is a fallback. */
  readonly translations: readonly Alternate[]
}

/** The items of a feed, newest first: what is in its language, be it by fallback from another region. */
export async function feedItems(
  collection: Collection,
  locale: string,
  { limit = 50 }: FeedOptions = {},
): Promise<readonly FeedItem[]> {
  siteOf(collection)
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`A feed has at least one item; limit is ${limit}.`)
  const entries = collection
    .edition(locale)
    .entries.filter((entry) => isReadable(entry))
    .slice(0, limit)
  const items: FeedItem[] = []
  for (const entry of entries) items.push(await itemOf(entry))
  return items
}

/** A feed says which language it is in, so that what is in another stays out of it. */
function isReadable({ article, locale, isFallback }: Entry): boolean {
  if (!isFallback) return true
  const [own, wanted] = [likelySubtags(article.locale), likelySubtags(locale)]
  return own.language === wanted.language && own.script === wanted.script
}

/** One render serves all formats: an entry keeps its item for as long as it is asked for. */
const items = new WeakMap<Entry, Promise<FeedItem>>()

function itemOf(entry: Entry): Promise<FeedItem> {
  const known = items.get(entry) ?? makeItem(entry)
  items.set(entry, known)
  return known
}

async function makeItem(entry: Entry): Promise<FeedItem> {
  const { article, url, updated } = entry
  const { title = '', date, description, authors = [] } = metaOf(entry)
  const { html, excerpt, categories } = await entry.syndicate()
  return {
    id: idOf(entry, article.locale),
    url,
    lang: article.locale,
    title,
    published: date,
    updated: updated || undefined,
    authors,
    categories,
    html,
    summary: description ?? excerpt,
    image: await entry.image(),
    translations: alternatesOf(entry).filter(({ hreflang }) => hreflang !== article.locale && hreflang !== 'x-default'),
  }
}
