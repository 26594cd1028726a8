import type { Collection } from '../collection/types.js'
import { feedItems, type FeedOptions } from './feed-items.js'
import { rfc3339 } from './instant.js'
import { feedAddresses, siteOf } from './publication.js'

/**
 * The JSON Feed of an edition (JSON Feed 1.1), newest first, each item with its whole text. The addresses of translations
 * are an extension, `_translations`.
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
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: site.name(locale),
    home_page_url: edition.url,
    feed_url: feedAddresses(edition).json,
    description: site.description(locale),
    icon: site.logo,
    authors: [{ name: site.name(locale), url: site.url }],
    language: locale,
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_html: item.html,
      summary: item.summary,
      image: item.image?.url,
      date_published: rfc3339(item.published, site.timeZone),
      date_modified: rfc3339(item.updated, site.timeZone),
      authors: item.authors.length > 0 ? item.authors : undefined,
      tags: item.categories.length > 0 ? item.categories : undefined,
      language: item.lang,
      _translations:
        item.translations.length > 0
          ? item.translations.map(({ hreflang, href }) => ({ language: hreflang, url: href }))
          : undefined,
    })),
  }
  return `${JSON.stringify(feed, undefined, 2)}\n`
}
