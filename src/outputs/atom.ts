import type { Collection } from '../collection/types.js'
import { feedItems, type FeedItem, type FeedOptions } from './feed-items.js'
import { later, rfc3339 } from './instant.js'
import { editionsOf, feedAddresses, siteOf } from './publication.js'
import { x, xmlDocument, type XmlElement } from './xml.js'

/**
 * The Atom feed of an edition (RFC 4287), newest first, each entry with its whole text and with links to its translations.
 *
 * @throws Error where the newsroom has no site, or not the locale.
 * @example
 * const feed = await atom(collection, 'ja', { limit: 20 })
 * await writeFile('dist/ja/atom.xml', feed)
 * // <link rel="alternate" type="application/atom+xml" href="/ja/atom.xml">
 */
export async function atom(collection: Collection, locale: string, options?: FeedOptions): Promise<string> {
  const site = siteOf(collection)
  const edition = collection.edition(locale)
  const { url } = edition
  const items = await feedItems(collection, locale, options)
  // An empty feed has last changed when it was looked at.
  const newest =
    items.reduce<string | undefined>((last, item) => later(last, item.updated, site.timeZone), undefined) ??
    collection.now.toISOString()
  const description = site.description(locale)
  const others = editionsOf(collection).filter((other) => other.locale !== locale)
  return xmlDocument(
    x(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale },
      x('id', {}, url),
      x('title', {}, site.name(locale)),
      description !== undefined && x('subtitle', {}, description),
      x('updated', {}, rfc3339(newest, site.timeZone)),
      x('author', {}, x('name', {}, site.name(locale)), x('uri', {}, site.url)),
      x('link', { rel: 'self', type: 'application/atom+xml', href: feedAddresses(edition).atom }),
      x('link', { rel: 'alternate', type: 'text/html', hreflang: locale, href: url }),
      others.map((other) =>
        x('link', { rel: 'alternate', type: 'text/html', hreflang: other.locale, href: other.url }),
      ),
      items.map((item) => entryOf(item, locale, site.timeZone)),
    ),
  )
}

function entryOf(item: FeedItem, locale: string, timeZone: string): XmlElement {
  const { id, url, lang, title, published, updated, authors, categories, html, summary, translations } = item
  return x(
    'entry',
    lang === locale ? {} : { 'xml:lang': lang },
    x('id', {}, id),
    x('title', {}, title),
    x('link', { rel: 'alternate', type: 'text/html', hreflang: lang, href: url }),
    translations.map(({ hreflang, href }) => x('link', { rel: 'alternate', type: 'text/html', hreflang, href })),
    published !== undefined && x('published', {}, rfc3339(published, timeZone)),
    // Every entry must have one (RFC 4287, 4.1.2).
    x('updated', {}, rfc3339(updated ?? '1970-01-01', timeZone)),
    authors.map(({ name, url: uri }) => x('author', {}, x('name', {}, name), uri !== undefined && x('uri', {}, uri))),
    categories.map((term) => x('category', { term })),
    x('summary', {}, summary),
    x('content', { type: 'html' }, html),
  )
}
