import type { Entry } from './collection/types.js'
import type { SiteOptions } from './options.js'

/** The address of an entry's page: what `site.path` says, on the site's own address where there is one. */
export function addressOf(
  { locale, slug, story }: Pick<Entry, 'locale' | 'slug'> & { readonly story: { readonly id: string } },
  site: SiteOptions | undefined,
): string {
  const path = site?.path?.({ locale, slug, story }) ?? `/${locale}/${slug}/`
  if (!site) return path
  // A site may stand below a path of its own.
  const base = site.url.endsWith('/') ? site.url : `${site.url}/`
  return new URL(path.replace(/^\/+/, ''), base).href
}
