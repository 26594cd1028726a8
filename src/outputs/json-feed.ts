import type { Collection } from '../collection/types.js'
import { defined } from './defined.js'
import { feedItems, type FeedOptions } from './feed-items.js'
import { rfc3339 } from './instant.js'
import { feedAddresses, siteOf, type Alternate } from './publication.js'

/**
 * The JSON Feed of an edition (JSON Feed 1.1), newest first, each item with its whole text. The addresses of translations
 * are an extension, `_translations`, by language.
 *
 * @throws Error where the newsroom has no site, or not the locale.
 * @example
 * const feed = await jsonFeed(collection, 'ja')
 * await writeFile('dist/ja/feed.json', feed)
 * JSON.parse(feed).items[0].language // 'ja'
 */
export async function jsonFeed(collection: Collection, locale: string, options?: FeedOptions): Promise<string> {
  const site = siteOf(collection)
  const edition = collection.edition(locale)
  const items = await feedItems(collection, locale, options)
  const instant = (date: string | undefined) => (date === undefined ? undefined : rfc3339(date, site.timeZone))
  const feed = {
    ...defined({
      version: 'https://jsonfeed.org/version/1.1',
      title: site.name(locale),
      home_page_url: edition.url,
      feed_url: feedAddresses(edition).json,
      description: site.description(locale),
      icon: site.logo,
      authors: [{ name: site.name(locale), url: site.url }],
      language: locale,
    }),
    items: items.map((item) =>
      defined({
        id: item.id,
        url: item.url,
        title: item.title,
        content_html: item.html,
        summary: item.summary,
        image: item.image?.url,
        date_published: instant(item.published),
        date_modified: instant(item.updated),
        authors: item.authors,
        tags: item.categories,
        language: item.lang,
        _translations: translationsOf(item.translations),
      }),
    ),
  }
  return `${JSON.stringify(feed, undefined, 2)}\n`
}

/** An extension is an object, and never a list. */
function translationsOf(translations: readonly Alternate[]): Readonly<Record<string, string>> | undefined {
  if (translations.length === 0) return undefined
  return Object.fromEntries(translations.map(({ hreflang, href }) => [hreflang, href]))
}
