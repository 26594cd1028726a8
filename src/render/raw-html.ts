import type { Root } from 'hast'
import { raw } from 'hast-util-raw'
import { toHtml } from 'hast-util-to-html'
import { EXIT, visit } from 'unist-util-visit'

/** The prefix of ids that are not headings' own: footnotes, and whatever an author named in raw HTML. */
export const idPrefix = 'user-content-'

/**
 * What stands before the ids of footnotes until raw HTML is parsed. No author can write it: an HTML parser replaces
 * U+0000 in an attribute (HTML Standard, 13.2.5.36).
 */
export const ownMark = '\0'

/** Whether Markdown left HTML that has yet to be parsed. */
export function hasRawHtml(tree: Root): boolean {
  let found = false
  visit(tree, 'raw', () => {
    found = true
    return EXIT
  })
  return found
}

/** Parses the raw HTML in a tree, by the algorithm of browsers. */
export function parseRawHtml(tree: Root): Root {
  return raw(tree) as Root
}

/**
 * Puts the prefix before ids and names: once, on footnotes too. A link to an id that the author wrote follows it. An id
 * that is there already is dropped, since browsers take the first.
 */
export function prefixIds(tree: Root): void {
  const named = new Map<string, string>()
  const taken = new Set<string>()
  visit(tree, 'element', ({ properties }) => {
    for (const key of ['id', 'name'] as const) {
      const value = properties[key]
      if (typeof value !== 'string' || value === '') continue
      const own = value.startsWith(ownMark)
      const prefixed = idPrefix + (own ? value.slice(ownMark.length) : value)
      if (taken.has(prefixed)) delete properties[key]
      else properties[key] = prefixed
      taken.add(prefixed)
      if (!own) named.set(value, prefixed)
    }
  })
  visit(tree, 'element', ({ properties }) => {
    const { href } = properties
    if (typeof href === 'string' && href.startsWith('#')) properties.href = `#${target(href.slice(1), named)}`
    for (const key of ['ariaDescribedBy', 'ariaLabelledBy', 'headers'] as const) {
      const value = properties[key]
      if (Array.isArray(value)) properties[key] = value.map((id) => target(String(id), named))
    }
  })
}

function target(id: string, named: ReadonlyMap<string, string>): string {
  return id.startsWith(ownMark) ? idPrefix + id.slice(ownMark.length) : (named.get(id) ?? named.get(decode(id)) ?? id)
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

const rounds = 12

/**
 * Sanitizes a tree until what a browser would parse from its HTML is what was written: elements that may not stand in
 * one another move when they are parsed, and could bring forth what the first pass did not see. Where that does not
 * settle, the HTML is shown as text.
 */
export function sanitizeStable(tree: Root, sanitize: (tree: Root) => Root): Root {
  let clean = sanitize(tree)
  let html = toHtml(clean)
  for (let round = 0; round < rounds; round++) {
    const parsed = sanitize(raw({ type: 'root', children: [{ type: 'raw', value: html }] } as never) as Root)
    const again = toHtml(parsed)
    if (again === html) return parsed
    clean = parsed
    html = again
  }
  return {
    type: 'root',
    children: [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: html }] }],
  }
}
