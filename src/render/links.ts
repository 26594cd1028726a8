import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/** Marks links that lead out of the site, and writes the schemes of addresses in lower case, as the allow-list has them. */
export function markExternalLinks(tree: Root, siteUrl: string | undefined): void {
  const home = siteUrl === undefined ? undefined : new URL(siteUrl).origin
  visit(tree, 'element', ({ tagName, properties }) => {
    for (const key of ['href', 'src', 'cite'] as const) {
      const value = properties[key]
      if (typeof value === 'string')
        properties[key] = value.replace(/^[a-z][a-z\d+.-]*:/i, (scheme) => scheme.toLowerCase())
    }
    const { href } = properties
    if (tagName === 'a' && typeof href === 'string' && isExternal(href, home)) {
      properties.rel = [...new Set([...tokens(properties.rel), 'external', 'noopener'])]
    }
  })
}

function tokens(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String)
  return typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : []
}

function isExternal(href: string, home: string | undefined): boolean {
  if (!/^(?:https?:)?[\\/]{2}/i.test(href)) return false
  return home === undefined || !URL.canParse(href, home) || new URL(href, home).origin !== home
}
