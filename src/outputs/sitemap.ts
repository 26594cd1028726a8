import type { Collection, Edition } from '../collection/types.js'
import { later, w3cDate } from './instant.js'
import { alternatesOf, alternatesOfHome, editionsOf, isListed, siteOf, type Alternate } from './publication.js'
import { x, xmlDocument, type XmlElement } from './xml.js'

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
}

/** What a file may have at most (sitemaps.org, 0.9): addresses, and bytes before compression. */
const maxUrls = 50_000
const maxBytes = 50 * 1024 * 1024

/**
 * The sitemap of all editions (sitemaps.org, 0.9), by the path of each file: their front pages, and every article at its
 * canonical address, with all its languages as `xhtml:link`. Fallbacks, withdrawn articles and those whose original stands
 * elsewhere are in none. What is more than a file may hold is split into several, and `sitemap.xml` is their index.
 *
 * @throws Error where the newsroom has no site.
 * @example
 * for (const [path, text] of sitemap(collection)) await writeFile(`dist/${path}`, text)
 * // dist/sitemap.xml
 * // Sitemap: https://news.example/sitemap.xml (in robots.txt)
 */
export function sitemap(collection: Collection): Map<string, string> {
  const { address, timeZone } = siteOf(collection)
  const editions = editionsOf(collection)
  const home = alternatesOfHome(collection)
  const urls = [
    ...editions.map((edition) => urlOf(edition.url, lastChange(edition, timeZone), home)),
    ...editions.flatMap(({ entries }) =>
      entries.filter(isListed).map((entry) => urlOf(entry.url, entry.updated, alternatesOf(entry))),
    ),
  ]
  if (urls.length === 0) return new Map()
  const files = split(urls).map((part) => xmlDocument(x('urlset', namespaces, part)))
  const [only, ...others] = files
  if (only !== undefined && others.length === 0) return new Map([['sitemap.xml', only]])
  const names = files.map((_, index) => `sitemap-${index + 1}.xml`)
  const index = x(
    'sitemapindex',
    { xmlns: namespaces.xmlns },
    names.map((name) => x('sitemap', {}, x('loc', {}, address(name)))),
  )
  return new Map([['sitemap.xml', xmlDocument(index)], ...files.map((file, at) => [names[at] ?? '', file] as const)])
}

function urlOf(loc: string, lastmod: string | undefined, alternates: readonly Alternate[]): XmlElement {
  return x(
    'url',
    {},
    x('loc', {}, loc),
    lastmod !== undefined && lastmod !== '' && x('lastmod', {}, w3cDate(lastmod)),
    alternates.map(({ hreflang, href }) => x('xhtml:link', { rel: 'alternate', hreflang, href })),
  )
}

/** When a front page last changed: with the newest change in what it lists. */
function lastChange({ entries }: Edition, timeZone: string): string | undefined {
  return entries.reduce<string | undefined>((last, { updated }) => later(last, updated, timeZone), undefined)
}

function split(urls: readonly XmlElement[]): XmlElement[][] {
  const parts: XmlElement[][] = []
  // What stands around the addresses is no longer than this.
  const room = maxBytes - 1024
  let bytes = room
  for (const url of urls) {
    const size = new TextEncoder().encode(url.xml).length
    const last = parts.at(-1)
    if (!last || last.length >= maxUrls || bytes + size > room) {
      parts.push([url])
      bytes = size
    } else {
      last.push(url)
      bytes += size
    }
  }
  return parts
}
