import type { Entry } from './collection/types.js'
import type { SiteOptions } from './options.js'

/** The address of an entry's page: what `site.path` says, on the site's own address where there is one. */
export function addressOf(
  { locale, slug, story }: Pick<Entry, 'locale' | 'slug'> & { readonly story: { readonly id: string } },
  site: SiteOptions | undefined,
): string {
  return onSite(
    site?.path?.({ locale, slug, story }) ?? `/${locale}/${slug.split('/').map(encodeURIComponent).join('/')}/`,
    site,
  )
}

/** What an alias of an entry was the address of: itself where it is a path or an address, else another slug. */
export function formerAddress(
  alias: string,
  { locale, story }: Pick<Entry, 'locale' | 'story'>,
  site: SiteOptions | undefined,
): string {
  if (/^https?:/i.test(alias)) return alias
  return alias.startsWith('/')
    ? onSite(encodeURI(decoded(alias)), site)
    : addressOf({ locale, slug: alias, story }, site)
}

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

function onSite(path: string, site: SiteOptions | undefined): string {
  if (!site) return path
  // A site may stand below a path of its own.
  const base = site.url.endsWith('/') ? site.url : `${site.url}/`
  return new URL(path.replace(/^\/+/, ''), base).href
}
