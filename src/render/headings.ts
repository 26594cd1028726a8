import type { Element, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { EXIT, SKIP, eachElement } from './walk.js'
import { createSlugger, harmlessId } from '../locale/slug.js'
import { isFootnoteLabel, isFootnotes } from './footnotes.js'
import { isSilent } from './text.js'

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

/** The level of a heading, or nothing. */
function headingDepth({ tagName }: Element): number | undefined {
  const level = /^h([1-6])$/.exec(tagName)?.[1]
  return level === undefined ? undefined : Number(level)
}

/**
 * Gives a page one h1, which is its title: the first h1 of the body is dropped where it repeats the title, and where
 * there is another, all headings move down by one. A title that is quoted or listed stays.
 */
export function fitHeadings(tree: Root, title: string): void {
  eachElement(tree, (node, index, parent) => {
    if (node.tagName === 'blockquote' || node.tagName === 'li') return SKIP
    if (node.tagName !== 'h1') return undefined
    if (comparable(toString(node)) === comparable(title)) {
      // The line break behind it goes with it.
      const next = parent.children[index + 1]
      parent.children.splice(index, next?.type === 'text' && next.value.trim() === '' ? 2 : 1)
    }
    return EXIT
  })
  const headings = headingsOf(tree)
  if (!headings.some(({ tagName }) => tagName === 'h1')) return
  for (const heading of headings) heading.tagName = `h${Math.min(6, (headingDepth(heading) ?? 0) + 1)}`
}

/**
 * Gives every heading the slug of its text as id, or the one that its author wrote behind it: `## 見出し {#id}`. A name
 * that an author gave it in raw HTML stays: links lead to it.
 */
export function nameHeadings(tree: Root, locale: string): void {
  const taken = new Set<string>()
  eachElement(tree, ({ properties: { id, name } }) => {
    for (const value of [id, name]) if (typeof value === 'string') taken.add(value)
  })
  const headings = headingsOf(tree)
  for (const heading of headings) {
    const id = takeWrittenId(heading)
    if (id === undefined || taken.has(id) || heading.properties.id !== undefined) continue
    heading.properties.id = id
    taken.add(id)
  }
  const slug = createSlugger(locale, taken)
  for (const heading of headings) heading.properties.id ??= slug(textOf(heading))
}

/** Takes an id from the end of a heading, unless the heading has nothing else. */
function takeWrittenId(heading: Element): string | undefined {
  const last = heading.children.at(-1)
  const found = last?.type === 'text' ? /\{#([^\s{}|]+)\}\s*$/u.exec(last.value) : null
  const id = found?.[1]?.normalize('NFC')
  if (last?.type !== 'text' || !found || id === undefined || textOf(heading).trim() === found[0].trim())
    return undefined
  last.value = last.value.slice(0, found.index).trimEnd()
  return harmlessId(id)
}

/** The headings that are the author's, in order. */
function headingsOf(tree: Root): Element[] {
  const headings: Element[] = []
  eachElement(tree, (node, _, parent) => {
    if (headingDepth(node) !== undefined && !isFootnoteLabel(node, parent)) headings.push(node)
  })
  return headings
}

/**
 * The headings of a body as a tree. Left out are those in quotations, which belong to another text, those in footnotes,
 * and those without words; one in a list or in `details` is the author's own and stays.
 */
export function tocOf(tree: Root): TocEntry[] {
  const toc: TocEntry[] = []
  const open: TocEntry[] = []
  eachElement(tree, (node) => {
    if (node.tagName === 'blockquote' || isFootnotes(node)) return SKIP
    const depth = headingDepth(node)
    const { id } = node.properties
    if (depth === undefined || typeof id !== 'string') return undefined
    const text = textOf(node).replace(/\s+/g, ' ').trim()
    if (text === '') return undefined
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop()
    const entry: TocEntry = { id, text, depth, children: [] }
    ;(open.at(-1)?.children ?? toc).push(entry)
    open.push(entry)
    return undefined
  })
  return toc
}

/** The text of a heading, as the text of the body has it, with what pictures show. */
function textOf(node: Element | Element['children'][number]): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' || isSilent(node)) return ''
  if (node.tagName === 'img') return String(node.properties.alt ?? '')
  return node.children.map(textOf).join('')
}

function comparable(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}
