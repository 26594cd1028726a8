import type { Collection } from '../collection/types.js'

/**
 * A former address of a page, as hosts and frameworks take it: paths from the root of the host, encoded.
 *
 * @example
 * const rule = ({ from, to, status }: RedirectRule) => `${from} ${to} ${status}`
 * const file = redirects(collection).map(rule).join('\n') // the _redirects of several hosts
 * // '/en/reynard/ /en/fox/ 301'
 */
export interface RedirectRule {
  readonly from: string
  readonly to: string
  /** Moved permanently (RFC 9110, 15.4.2). */
  readonly status: 301
}

/**
 * Where former addresses lead, by frontmatter `aliases`, without the host where it is the site's own.
 *
 * @example
 * const rules = redirects(collection)
 * export default { redirects: () => rules.map(({ from, to }) => ({ source: from, destination: to, permanent: true })) } // Next
 * app.get(rules[0].from, (c) => c.redirect(rules[0].to, 301)) // Hono
 */
export function redirects(collection: Pick<Collection, 'redirects' | 'site'>): RedirectRule[] {
  const { site } = collection
  const origin = site && new URL(site.url).origin
  const path = (url: string) => (origin !== undefined && url.startsWith(`${origin}/`) ? url.slice(origin.length) : url)
  return collection.redirects.map(({ from, to }) => ({ from: path(from), to: path(to), status: 301 }))
}
