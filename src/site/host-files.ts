import type { Redirect } from '../collection/types.js'
import { redirects } from '../outputs/redirects.js'
import { siteOf } from '../outputs/publication.js'
import type { ThemeContext } from './context.js'

/** Everything may be read (RFC 9309), and where the sitemaps are. */
export function robotsTxt(sitemaps: readonly string[]): string {
  return ['User-agent: *', 'Allow: /', ...sitemaps.map((url) => `\nSitemap: ${url}`)].join('\n').concat('\n')
}

/**
 * What hosts read that send readers on themselves (Netlify's `_redirects`, and in part Cloudflare's): former addresses, and from
 * the door to the language that a reader asks for.
 */
export function redirectsFile(former: readonly Redirect[], { collection, editions, link }: ThemeContext): string {
  const { site } = collection
  const rules = redirects({ redirects: former, ...(site && { site }) })
    .filter(({ from }) => from.startsWith('/'))
    .map(({ from, to, status }) => `${literal(from)} ${literal(to)} ${status}`)
  const { url: root } = siteOf(collection)
  const isDoor = editions.length > 1 && !editions.some(({ url }) => url === root)
  const languages = editions.map(({ locale, url }) => `${link(root)} ${link(url)} 302 Language=${locale}`)
  return [...rules, ...(isDoor ? languages : [])].map((line) => `${line}\n`).join('')
}

/** A path in which nothing is a pattern: `*` and `:name` are ones there. */
function literal(path: string): string {
  return path.replaceAll('*', '%2A').replaceAll(':', '%3A').replace(/\s/g, encodeURIComponent)
}
