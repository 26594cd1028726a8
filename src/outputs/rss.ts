import type { Collection } from '../collection/types.js'
import { feedItems, type FeedItem, type FeedOptions } from './feed-items.js'
import { later, rfc822 } from './instant.js'
import { editionsOf, feedAddresses, siteOf } from './publication.js'
import { escapeXml, x, xmlDocument, type XmlElement } from './xml.js'

/**
 * The RSS feed of an edition (RSS 2.0.11, with the modules for content, Dublin Core, Atom and media), newest first, each
 * item with its whole text. Names of authors are `dc:creator`, since `author` wants an e-mail address.
 *
 * @throws Error where the newsroom has no site, or not the locale.
 * @example
 * const feed = await rss(collection, 'ja')
 * await writeFile('dist/ja/rss.xml', feed)
 * // <link rel="alternate" type="application/rss+xml" href="/ja/rss.xml">
 */
export async function rss(collection: Collection, locale: string, options?: FeedOptions): Promise<string> {
  const site = siteOf(collection)
  const edition = collection.edition(locale)
  const items = await feedItems(collection, locale, options)
  const name = site.name(locale)
  const newest = items.reduce<string | undefined>((last, item) => later(last, item.updated, site.timeZone), undefined)
  const others = editionsOf(collection).filter((other) => other.locale !== locale)
  return xmlDocument(
    x(
      'rss',
      {
        version: '2.0',
        'xml:lang': locale,
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:media': 'http://search.yahoo.com/mrss/',
      },
      x(
        'channel',
        {},
        x('title', {}, name),
        x('link', {}, edition.url),
        x('description', {}, site.description(locale) ?? name),
        x('language', {}, locale),
        newest !== undefined && x('lastBuildDate', {}, rfc822(newest, site.timeZone)),
        x('docs', {}, 'https://www.rssboard.org/rss-specification'),
        x('atom:link', { rel: 'self', type: 'application/rss+xml', href: feedAddresses(edition).rss }),
        others.map((other) =>
          x('atom:link', {
            rel: 'alternate',
            type: 'application/rss+xml',
            hreflang: other.locale,
            href: feedAddresses(other).rss,
          }),
        ),
        items.map((item) => itemOf(item, locale, site.timeZone)),
      ),
    ),
  )
}

function itemOf(item: FeedItem, locale: string, timeZone: string): XmlElement {
  const { id, url, lang, title, published, authors, categories, html, summary, image, translations } = item
  return x(
    'item',
    lang === locale ? {} : { 'xml:lang': lang },
    x('title', {}, title),
    x('link', {}, url),
    x('guid', { isPermaLink: 'false' }, id),
    published !== undefined && x('pubDate', {}, rfc822(published, timeZone)),
    authors.map(({ name }) => x('dc:creator', {}, name)),
    categories.map((category) => x('category', {}, category)),
    // It is read as HTML.
    x('description', {}, escapeXml(summary)),
    x('content:encoded', {}, html),
    image &&
      x(
        'media:content',
        { url: image.url, medium: 'image', width: image.width, height: image.height },
        image.alt !== '' && x('media:description', { type: 'plain' }, image.alt),
        image.credit !== undefined && x('media:credit', {}, image.credit),
      ),
    translations.map(({ hreflang, href }) => x('atom:link', { rel: 'alternate', type: 'text/html', hreflang, href })),
  )
}
