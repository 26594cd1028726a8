import type { Element, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { createSlugger } from '../locale/slug.js'
import { idPrefix } from './raw-html.js'

/**
 * An entry of a table of contents: a heading of the body, with those below it.
 *
 * @example
 * const { toc } = newsroom.renderSync(article)
 * const links = toc.map(({ id, text }) => `<a href="#${id}">${text}</a>`)
 * toc[0]?.children.length
 */
export interface TocEntry {
  /** The id of the heading, as it stands in the HTML. */
  id: string
  text: string
  /** 2 to 6, as in the HTML. */
  depth: number
  children: TocEntry[]
}

const footnoteLabel = `${idPrefix}footnote-label`

/** The level of a heading that is the author's, or nothing. */
export function headingDepth({ tagName, properties }: Element): number | undefined {
  const level = /^h([1-6])$/.exec(tagName)?.[1]
  return level === undefined || properties.id === footnoteLabel ? undefined : Number(level)
}

/**
 * Gives a page one h1, which is its title: the first h1 of the body is dropped where it repeats the title, and where
 * there is another, all headings move down by one.
 */
export function fitHeadings(tree: Root, title: string): void {
  let first = true
  let others = 0
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'h1') return undefined
    const repeats = first && comparable(toString(node)) === comparable(title)
    first = false
    if (!repeats || !parent || index === undefined) {
      others++
      return undefined
    }
    // The line break behind it goes with it.
    const next = parent.children[index + 1]
    parent.children.splice(index, next?.type === 'text' && next.value.trim() === '' ? 2 : 1)
    return [SKIP, index]
  })
  if (others === 0) return
  visit(tree, 'element', (node) => {
    const depth = headingDepth(node)
    if (depth !== undefined) node.tagName = `h${Math.min(6, depth + 1)}`
  })
}

/** Gives every heading the slug of its text as id. */
export function nameHeadings(tree: Root, locale: string): void {
  const taken: string[] = []
  const headings: Element[] = []
  visit(tree, 'element', (node) => {
    if (headingDepth(node) !== undefined) headings.push(node)
    else if (typeof node.properties.id === 'string') taken.push(node.properties.id)
  })
  const slug = createSlugger(locale, taken)
  for (const heading of headings) {
    const { id } = heading.properties
    // An author who named a heading in raw HTML links to that name.
    if (typeof id !== 'string') heading.properties.id = slug(textOf(heading))
  }
}

/** The headings of a body as a tree. */
export function tocOf(tree: Root): TocEntry[] {
  const toc: TocEntry[] = []
  const open: TocEntry[] = []
  visit(tree, 'element', (node) => {
    const depth = headingDepth(node)
    const { id } = node.properties
    if (depth === undefined || typeof id !== 'string') return
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop()
    const entry: TocEntry = { id, text: textOf(node).replace(/\s+/g, ' ').trim(), depth, children: [] }
    ;(open.at(-1)?.children ?? toc).push(entry)
    open.push(entry)
  })
  return toc
}

/** The text of a heading, without the marks of footnotes. */
function textOf(heading: Element): string {
  const marks = (node: Element['children'][number]): string => {
    if (node.type === 'text') return node.value
    if (node.type !== 'element' || (node.tagName === 'sup' && isFootnoteMark(node))) return ''
    if (node.tagName === 'img') return String(node.properties.alt ?? '')
    return node.children.map(marks).join('')
  }
  return heading.children.map(marks).join('')
}

function isFootnoteMark({ children }: Element): boolean {
  return children.some((child) => child.type === 'element' && child.properties.dataFootnoteRef !== undefined)
}

function comparable(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}
