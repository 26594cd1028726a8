import type { Collection, Edition, Entry } from '../collection/types.js'
import type { Diagnostic } from '../diagnostic.js'
import { archivePages } from './archive-pages.js'
import { feedItems } from './feed-items.js'
import { newsArticle } from './news-article.js'
import { alternatesOf, canonicalOf, editionsOf, feedAddresses, isListed, pageAddress, siteOf } from './publication.js'
import { sitemap } from './sitemap.js'

/**
 * What is wrong with the addresses of what is published: two pages that claim one; where there is nothing of that, an output
 * that gives a page another address or other languages than its own page does.
 *
 * @param options.pageSize How many entries a page of a list has; 20 unless given.
 * @throws Error where the newsroom has no site, or `site.path` puts a page outside of it.
 * @example
 * const diagnostics = await checkPublication(collection)
 * diagnostics.forEach((diagnostic) => console.error(formatDiagnostic(diagnostic)))
 * if (diagnostics.length > 0) throw new Error('The outputs do not agree.')
 */
export async function checkPublication(
  collection: Collection,
  { pageSize = 20 }: { readonly pageSize?: number } = {},
): Promise<Diagnostic[]> {
  // A fallback has a page, too.
  const editions = collection.locales.map((locale) => collection.edition(locale))
  const pages = editions.flatMap(({ entries, withdrawn }) => [...entries, ...withdrawn])
  const misplaced = checkPlaces(collection, editions, pages, pageSize)
  if (misplaced.length > 0) return misplaced
  return [...checkSitemap(collection, pages.filter(isListed)), ...(await checkFeeds(collection))]
}

function checkPlaces(
  collection: Collection,
  editions: readonly Edition[],
  pages: readonly Entry[],
  size: number,
): Diagnostic[] {
  const { url: root, address } = siteOf(collection)
  const found: Diagnostic[] = []
  const searches = collection.locales.map((locale) => `search/${locale}.json`)
  const files = ['sitemap.xml', 'news-sitemap.xml', 'llms.txt', 'robots.txt', '404.html', ...searches]
  const owners = new Map(files.map((name) => [keyOf(address(name)), name]))
  for (const edition of editions) {
    const [entry] = edition.entries
    if (!entry) continue
    const key = keyOf(edition.url)
    const owner = owners.get(key)
    if (owner !== undefined) found.push(taken(entry, [], edition.url, owner))
    const lists = [{ url: edition.url, entries: edition.entries }, ...archivePages(edition)].flatMap((list) =>
      edition.paginate({ size, of: list.entries }).map(({ number }) => pageAddress(list.url, number)),
    )
    const archive = new URL('archive/', edition.url).href
    for (const url of [archive, ...lists, ...Object.values(feedAddresses(edition))]) owners.set(keyOf(url), pathOf(url))
  }
  for (const { from, to } of collection.redirects) {
    const owner = owners.get(keyOf(from))
    const entry = owner === undefined ? undefined : pages.find(({ url }) => url === to)
    if (owner !== undefined && entry) found.push(taken(entry, ['aliases'], from, owner, 'alias-taken'))
  }
  for (const entry of pages) {
    const { article, url } = entry
    if (!url.startsWith(root))
      throw new Error(`site.path gives ${article.path ?? 'an entry'} the address ${url}, which is not below ${root}.`)
    const owner = owners.get(keyOf(url))
    if (owner === undefined) owners.set(keyOf(url), article.path ?? pathOf(url))
    else found.push(taken(entry, ['slug'], url, owner))
  }
  return found
}

function taken(
  { article, collection }: Entry,
  keyPath: readonly string[],
  url: string,
  other: string,
  code: 'slug-taken' | 'alias-taken' = 'slug-taken',
): Diagnostic {
  return collection.diagnose(article, { code, keyPath, values: { value: pathOf(url), other } })
}

/** Every listed page is in the sitemap once, and says of its languages what the sitemap says. */
function checkSitemap(collection: Collection, listed: readonly Entry[]): Diagnostic[] {
  const written = new Map<string, string>()
  for (const text of sitemap(collection).values()) {
    // What we wrote ourselves has one form.
    for (const [, loc = '', rest = ''] of text.matchAll(/<url><loc>([^<]*)<\/loc>(.*?)<\/url>/gs)) {
      const links = [...rest.matchAll(/<xhtml:link rel="alternate" hreflang="([^"]*)" href="([^"]*)"\/>/g)]
      written.set(decode(loc), links.map(([, lang = '', href = '']) => `${lang} ${decode(href)}`).join('\n'))
    }
  }
  return listed.flatMap((entry) => {
    const own = alternatesOf(entry).map(({ hreflang, href }) => `${hreflang} ${href}`)
    const found = written.get(entry.url)
    const others = own.filter((line) => written.get(line.slice(line.indexOf(' ') + 1)) !== own.join('\n'))
    if (found === own.join('\n') && others.length === 0) return []
    const value = found === undefined ? '–' : (others[0] ?? found.split('\n')[0] ?? '')
    return [disagreement(entry, 'sitemap.xml', value)]
  })
}

/** The newest entries have one address in their feeds, their structured data and their pages. */
async function checkFeeds(collection: Collection): Promise<Diagnostic[]> {
  const found: Diagnostic[] = []
  for (const edition of editionsOf(collection)) {
    const items = await feedItems(collection, edition.locale)
    for (const item of items) {
      const entry = edition.entries.find(({ url }) => url === item.url)
      if (!entry) continue
      const data = await newsArticle(entry)
      if (data['url'] !== canonicalOf(entry)) found.push(disagreement(entry, 'JSON-LD', String(data['url'])))
      for (const { href } of item.translations)
        if (!alternatesOf(entry).some((other) => other.href === href)) found.push(disagreement(entry, 'RSS', href))
    }
  }
  return found
}

function disagreement(entry: Entry, output: string, value: string): Diagnostic {
  // Our own fault, and not the author's, to whom the other messages speak in their language.
  const message = `${output} has ${value} for this page, whose address is ${canonicalOf(entry)}.`
  return entry.collection.diagnose(entry.article, { code: 'outputs-disagree', keyPath: ['slug'], message })
}

/** Two addresses that a server, or a disk, may take for one have one key. */
function keyOf(url: string): string {
  if (!URL.canParse(url)) return url
  const { pathname, search } = new URL(url)
  return decoded(pathname).normalize('NFC').replace(/\/$/, '') + search
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/** Without the host, as far as it is on one. */
function pathOf(url: string): string {
  return URL.canParse(url) ? url.slice(new URL(url).origin.length) : url
}

function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}
