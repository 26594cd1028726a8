import type { Element, Root } from 'hast'
import { eachElement } from './walk.js'

/** The prefix of ids that are not headings' own: footnotes, and whatever an author named in raw HTML. */
export const idPrefix = 'user-content-'

/**
 * What stands before the ids of footnotes until they get the prefix. No author can write it: Markdown and HTML parsers
 * replace U+0000 (CommonMark 0.31.2, 2.3; HTML Standard, 13.2.5).
 */
export const ownMark = '\0'

const names = ['id', 'name'] as const

/**
 * Puts the prefix before ids and names: once, on footnotes too, whose ids no author can take. A link to an id that the
 * author wrote follows it.
 */
export function prefixIds(tree: Root): void {
  const own = new Set<string>()
  const authors = new Map<string, string>()
  const elements: Element[] = []
  eachElement(tree, (node) => {
    elements.push(node)
    const { id } = node.properties
    if (typeof id === 'string' && id.startsWith(ownMark)) own.add(prefixed(id))
  })
  for (const { properties } of elements) {
    for (const key of names) {
      const value = properties[key]
      if (typeof value !== 'string') continue
      if (value.startsWith(ownMark)) properties[key] = prefixed(value)
      else if (value === '') delete properties[key]
      else authors.set(value, (properties[key] = freeName(idPrefix + value, own)))
    }
  }
  const target = (id: string) =>
    id.startsWith(ownMark) ? prefixed(id) : (authors.get(id) ?? authors.get(decode(id)) ?? id)
  for (const { properties } of elements) {
    const { href } = properties
    if (typeof href === 'string' && href.startsWith('#')) properties.href = `#${target(href.slice(1))}`
    for (const key of ['ariaDescribedBy', 'ariaLabelledBy', 'headers'] as const) {
      const value = properties[key]
      if (Array.isArray(value)) properties[key] = value.map((id) => target(String(id)))
    }
  }
  dropRepeatedIds(tree)
}

/** Leaves each id and name to the first that has it, as browsers do. */
export function dropRepeatedIds(tree: Root): void {
  const seen = new Set<string>()
  eachElement(tree, ({ properties }) => {
    for (const key of names) {
      const value = properties[key]
      if (typeof value !== 'string') continue
      if (seen.has(value)) delete properties[key]
      seen.add(value)
    }
  })
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  return taken.has(name) ? freeName(`${name}-1`, taken) : name
}

function prefixed(id: string): string {
  return idPrefix + id.slice(ownMark.length)
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
