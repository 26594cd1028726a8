import { messageChain } from '../locale/message-chain.js'

/**
 * The formats in which editions have feeds: RSS 2.0, Atom (RFC 4287), JSON Feed 1.1.
 *
 * @example
 * const feeds: FeedFormat[] = ['rss']
 * const site = { url: 'https://news.example', feeds }
 * // pages name /ja/rss.xml, and no other
 */
export type FeedFormat = 'rss' | 'atom' | 'json'

/**
 * Where a newsroom is published, and what it is called: the one source of addresses.
 *
 * @example
 * const site: SiteOptions = { url: 'https://news.example', name: { ja: '例新聞', en: 'The Example' }, timeZone: 'Asia/Tokyo' }
 * const newsroom = createNewsroom({ locales: [ja, en], site })
 * // links to news.example are not external
 */
export interface SiteOptions {
  /** An absolute http(s) address. */
  url: string
  /** What it is called, in each language or in all; the host of its address unless given. */
  name?: string | Readonly<Record<string, string>>
  /** What it is about, in a sentence: for feeds, search engines, its front page. */
  description?: string | Readonly<Record<string, string>>
  /** The address of a picture that stands for the publisher, on the site or elsewhere. */
  logo?: string
  /** An IANA time zone; UTC unless given. */
  timeZone?: string
  /**
   * The path of an entry's page: `/<locale>/<slug>/` unless given. A slug with `#`, `?` or `%` in it, as file names may have them,
   * comes encoded.
   */
  path?: (entry: { readonly locale: string; readonly slug: string; readonly story: { readonly id: string } }) => string
  /** The feeds that each edition has, and that its pages name: all three unless given. */
  feeds?: readonly FeedFormat[]
  /** The path of an edition's front page, below which its lists and its feeds stand: `/<locale>/` unless given. */
  home?: (locale: string) => string
}

/**
 * The site of a newsroom, with everything filled in.
 *
 * @example
 * const site: Site | undefined = collection.site
 * site?.name('ja') // '例新聞'
 * site?.address('/logo.png') // 'https://news.example/logo.png'
 */
export interface Site {
  /** With a slash at its end. */
  readonly url: string
  readonly timeZone: string
  readonly logo?: string
  readonly feeds: readonly FeedFormat[]
  /** In a locale, or in the nearest that there is. */
  name(locale: string): string
  description(locale: string): string | undefined
  /** The absolute address of a path of the site. */
  address(path: string): string
}

/** Fills in what a site's options leave out. */
export function createSite({
  url,
  name,
  description,
  logo,
  timeZone = 'UTC',
  feeds = ['rss', 'atom', 'json'],
}: SiteOptions): Site {
  const host = new URL(url).host
  const address = (path: string) => onSite(path, url)
  return {
    url: address('/'),
    timeZone,
    feeds,
    ...(logo !== undefined && { logo: address(logo) }),
    name: (locale) => inLocale(name, locale) ?? host,
    description: (locale) => inLocale(description, locale),
    address,
  }
}

/** A path on the site, which may itself stand below a path; what is an address already stays. */
export function onSite(path: string, url: string): string {
  if (/^https?:/i.test(path)) return URL.canParse(path) ? new URL(path).href : path
  const base = url.endsWith('/') ? url : `${url}/`
  return new URL(path.replace(/^[\\/]+/, ''), base).href
}

function inLocale(texts: string | Readonly<Record<string, string>> | undefined, locale: string): string | undefined {
  if (texts === undefined || typeof texts === 'string') return texts
  const known = Object.keys(texts)
  return texts[[...messageChain(locale, known), ...known][0] ?? '']
}
