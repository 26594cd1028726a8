import { onSite, type SiteOptions } from './site.js'
import type { Entry } from './types.js'

type Placed = Pick<Entry, 'locale' | 'slug'> & { readonly story: { readonly id: string } }

/** The address of an entry's page: what `site.path` says, on the site's own address where there is one. */
export function addressOf({ locale, slug, story }: Placed, site: SiteOptions | undefined): string {
  const path =
    // Whoever puts a slug into a path means a part of it, and neither a query nor a fragment.
    site?.path?.({ locale, slug: slug.replace(/[%?#]/g, encodeURIComponent), story }) ??
    `/${locale}/${slug.split('/').map(encodeURIComponent).join('/')}/`
  return site ? onSite(path, site.url) : path
}

/** An address without its origin, so that a preview under another stays in itself. */
export function pathnameOf(url: string): string {
  return URL.canParse(url) ? url.slice(new URL(url).origin.length) : url
}

/** The address of an edition's front page. */
export function homeOf(locale: string, site: SiteOptions | undefined): string {
  const path = site?.home?.(locale) ?? `/${locale}/`
  const home = path.endsWith('/') ? path : `${path}/`
  return site ? onSite(home, site.url) : home
}

/** What an alias of an entry was the address of: itself where it is a path or an address, else another slug. */
export function formerAddress(
  alias: string,
  { locale, story }: Pick<Entry, 'locale' | 'story'>,
  site: SiteOptions | undefined,
): string {
  if (/^https?:/i.test(alias)) return alias
  if (!alias.startsWith('/')) return addressOf({ locale, slug: alias, story }, site)
  const path = encodeURI(decoded(alias))
  return site ? onSite(path, site.url) : path
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
