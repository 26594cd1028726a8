import type { ElementContent, Nodes, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { parseHtml } from './html-parser.js'
import { serialise } from './html.js'
import { dropRepeatedIds, ownMark } from './ids.js'
import { eachElement, SKIP } from './walk.js'

/**
 * Whether a browser would not read a tree's HTML as the tree that it is: Markdown left HTML in it, or a link stands in
 * a link (`[a <https://b.example>](c)`).
 */
export function needsParsing(node: Nodes, inLink = false): boolean {
  if (node.type === 'raw') return true
  if (!('children' in node)) return false
  const isLink = node.type === 'element' && node.tagName === 'a'
  return (isLink && inLink) || node.children.some((child) => needsParsing(child, inLink || isLink))
}

const drawings = new Set(['svg', 'math'])

/**
 * Parses the raw HTML in a tree, by the algorithm of browsers. SVG and MathML in it go, even where a plugin may draw:
 * they are an author's. What a plugin drew stands in the tree as elements.
 */
export function parseRawHtml(tree: Root): Root {
  visit(tree, 'raw', (node) => {
    node.value = escapeUnclosed(node.value)
  })
  eachElement(tree, (node) => {
    if (drawings.has(node.tagName)) node.properties.dataOwn = ownMark
    // hast-util-raw takes the first line break of code for one that stands right behind `<pre>`, and drops it.
    const text = node.tagName === 'pre' ? firstLeaf(node) : undefined
    if (text?.type === 'text' && text.value.startsWith('\n')) text.value = `\n${text.value}`
  })
  const parsed = parseHtml(tree)
  eachElement(parsed, ({ tagName, properties }, index, parent) => {
    if (!drawings.has(tagName)) return undefined
    if (properties.dataOwn === ownMark) {
      delete properties.dataOwn
      return SKIP
    }
    parent.children.splice(index, 1)
    return index
  })
  return parsed
}

function firstLeaf(node: ElementContent): ElementContent {
  const first = node.type === 'element' ? node.children[0] : undefined
  return first === undefined ? node : firstLeaf(first)
}

const swallowing = /<(\/?)(iframe|noembed|noframes|plaintext|script|select|style|textarea|title|xmp)(?=[\s/>])/gi

/**
 * Makes text of tags whose content an HTML parser takes for something else than elements, unless they are closed in the
 * same piece of HTML: a `<title>` that someone mentions would swallow the rest of the article.
 */
function escapeUnclosed(html: string): string {
  const lastClosing = new Map<string, number>()
  for (const { 1: slash, 2: name = '', index } of html.matchAll(swallowing)) {
    if (slash === '/') lastClosing.set(name.toLowerCase(), index)
  }
  // Nothing closes it.
  lastClosing.delete('plaintext')
  let open: string | undefined
  return html.replace(swallowing, (tag, slash: string, written: string, offset: number) => {
    const name = written.toLowerCase()
    if (open !== undefined) {
      if (slash === '/' && name === open) open = undefined
      return tag
    }
    if (slash === '' && (lastClosing.get(name) ?? 0) > offset) {
      open = name
      return tag
    }
    return `&lt;${tag.slice(1)}`
  })
}

const rounds = 12

/**
 * Sanitizes a tree until what a browser would parse from its HTML is what was written: elements that may not stand in
 * one another move when they are parsed, and could bring forth what the first pass did not see. Where that does not
 * settle, the HTML is shown as text.
 */
export function sanitizeStable(tree: Root, sanitize: (tree: Root) => Root): Root {
  const clean = (dirty: Root) => {
    const result = sanitize(dirty)
    dropRepeatedIds(result)
    return result
  }
  let html = serialise(clean(tree))
  for (let round = 0; round < rounds; round++) {
    const parsed = clean(parseHtml({ type: 'root', children: [{ type: 'raw', value: html }] }))
    const again = serialise(parsed)
    if (again === html) return parsed
    html = again
  }
  return {
    type: 'root',
    children: [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: html }] }],
  }
}
