import type { Root } from 'hast'
import { eachElement } from './walk.js'

/**
 * Where a link to another article leads, and in which language that is, if not in the page's; nowhere where readers
 * cannot see that article; `undefined` for what is no such link.
 */
export type LinkTo = (href: string) => { readonly href: string; readonly lang?: string } | 'nowhere' | undefined

/** Writes addresses as the allow-list reads them, leads to other articles, and marks links that lead out of the site. */
export function fitLinks(tree: Root, siteUrl: string | undefined, linkTo?: LinkTo): void {
  const base = siteUrl ?? 'https://site.invalid'
  eachElement(tree, ({ tagName, properties }) => {
    for (const key of ['href', 'src', 'cite'] as const) {
      const value = properties[key]
      if (typeof value === 'string') properties[key] = plainAddress(value)
    }
    const target = tagName === 'a' && typeof properties.href === 'string' ? linkTo?.(properties.href) : undefined
    // An anchor without an address is a placeholder for a link (HTML, 4.6.1).
    if (target === 'nowhere') delete properties.href
    else if (target) {
      properties.href = target.href
      if (target.lang !== undefined) properties.hrefLang = target.lang
    }
    const { href } = properties
    if (tagName === 'a' && typeof href === 'string' && isExternal(href, base)) {
      properties.rel = [...new Set([...tokens(properties.rel), 'external', 'noopener'])]
    }
  })
}

/**
 * An address without the blanks around it that browsers ignore (URL Standard, 4.4), its scheme in lower case. What
 * stands before a colon and cannot be a scheme is a path, and says so (RFC 3986, 4.2).
 */
function plainAddress(address: string): string {
  const trimmed = address.replace(/^[\0- ]+|[\0- ]+$/g, '')
  const [before = ''] = /^[^:/?#\\]*(?=:)/.exec(trimmed) ?? []
  if (before === '') return trimmed
  const isScheme = /^[a-z][a-z\d+.-]*$/i.test(before.replace(/[\t\n\r]/g, ''))
  return isScheme ? before.toLowerCase() + trimmed.slice(before.length) : `./${trimmed}`
}

function tokens(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String)
  return typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : []
}

/** Whether a browser would leave the site: also by `//other.example`, `/\other.example`. */
function isExternal(href: string, base: string): boolean {
  if (/^(?:#|[^:/?\\]*$)/.test(href) || !URL.canParse(href, base)) return false
  const { protocol, origin } = new URL(href, base)
  return /^https?:$/.test(protocol) && origin !== new URL(base).origin
}
