import type { Element, ElementContent, Nodes, Root } from 'hast'
import { eachElement } from './walk.js'
import type { LocaleContext } from '../locale/context.js'
import { directionOf } from '../locale/tag.js'
import { ownMark } from './ids.js'

/** Whether this is the part of a body that holds its footnotes. */
export function isFootnotes(node: Nodes | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'section' && node.properties.dataFootnotes !== undefined
}

/**
 * Makes the label of the footnotes one of our ids, as theirs are, puts a mark that stands in a link (`[paper[^1]](url)`)
 * behind it, and writes attributes as an HTML parser would read them. To be called before raw HTML is parsed.
 */
export function markFootnotes(tree: Root): void {
  if (!isFootnotes(tree.children.at(-1))) return
  eachElement(tree, (node, index, parent) => {
    const { properties, tagName } = node
    if (tagName === 'a' && properties.dataFootnoteRef === undefined && parent && index !== undefined) {
      parent.children.splice(index + 1, 0, ...takeMarks(node))
    }
    const { id, ariaDescribedBy } = properties
    if (id === 'footnote-label') properties.id = ownMark + id
    if (String(ariaDescribedBy) === 'footnote-label') properties.ariaDescribedBy = [`${ownMark}footnote-label`]
    for (const key of ['dataFootnotes', 'dataFootnoteRef']) if (properties[key] === true) properties[key] = ''
  })
}

function takeMarks(node: Element): ElementContent[] {
  const marks = node.children.filter(isMark)
  if (marks.length > 0) node.children = node.children.filter((child) => !isMark(child))
  const within = node.children.flatMap((child) => (child.type === 'element' ? takeMarks(child) : []))
  return [...marks, ...within]
}

function isMark(node: ElementContent): boolean {
  if (node.type !== 'element' || node.tagName !== 'sup') return false
  const [link] = node.children
  return link?.type === 'element' && link.properties.dataFootnoteRef !== undefined
}

/** Says the language of the words that we add around footnotes, where it is not the article's. */
export function tagFootnoteWords(tree: Root, articleLocale: string, context: LocaleContext): void {
  const { lang } = context.word('article.footnotes')
  if (lang === articleLocale) return
  eachElement(tree, (node, _, parent) => {
    if (!isFootnoteLabel(node, parent) && node.properties.dataFootnoteBackref === undefined) return
    Object.assign(node.properties, languageOf(lang, articleLocale))
  })
}

/** Whether an element is the heading above the footnotes, whose words are ours. */
export function isFootnoteLabel({ tagName }: Element, parent: Nodes | undefined): boolean {
  return tagName === 'h2' && isFootnotes(parent)
}

/** Takes the address from links between footnotes and their references whose other end is gone: unclosed raw HTML can swallow it. */
export function unlinkLostFootnotes(tree: Root): void {
  const ids = new Set<unknown>()
  const links: Element[] = []
  eachElement(tree, (node) => {
    const { id, dataFootnoteRef, dataFootnoteBackref } = node.properties
    if (id !== undefined) ids.add(`#${String(id)}`)
    if (dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined) links.push(node)
  })
  for (const { properties } of links) if (!ids.has(properties.href)) delete properties.href
}

/** The attributes of words in `lang` that stand in a text in `around`: none where the two are one. */
export function languageOf(lang: string, around: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  if (lang === around) return {}
  const dir = directionOf(lang)
  return dir === directionOf(around) ? { lang } : { lang, dir }
}
