import type { Element, Nodes, Root } from 'hast'
import { isFootnotes } from './footnotes.js'

/** A stretch of text that stands by itself on the page. */
interface Block {
  text: string
  /** Whether it is running text, and not a heading, a table, code or a footnote. */
  prose: boolean
}

/** The elements that begin a new line of text. */
export const blockNames = new Set(
  'address article aside blockquote caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const notProse = new Set('h1 h2 h3 h4 h5 h6 pre table figcaption'.split(' '))

/** The blocks of text of a body, in order: what a reader reads, without marks of footnotes and readings of ruby. */
export function blocksOf(tree: Root): Block[] {
  const blocks: Block[] = []
  let open: Block | undefined
  const add = (text: string, prose: boolean) => {
    if (!open) blocks.push((open = { text: '', prose }))
    open.text += text
  }
  const walk = (node: Nodes, prose: boolean, pre: boolean): void => {
    if (node.type === 'text') add(pre ? node.value : node.value.replace(/\s+/g, ' '), prose)
    else if (node.type === 'root') node.children.forEach((child) => walk(child, prose, pre))
    else if (node.type === 'element' && !isSilent(node)) {
      if (node.tagName === 'br') add('\n', prose)
      const isBlock = blockNames.has(node.tagName)
      if (isBlock) open = undefined
      for (const child of node.children)
        walk(child, prose && !notProse.has(node.tagName) && !isFootnotes(node), pre || node.tagName === 'pre')
      if (isBlock) open = undefined
    }
  }
  walk(tree, true, false)
  return blocks.map(({ text, prose }) => ({ text: text.trim(), prose })).filter(({ text }) => text !== '')
}

/** Whether an element's words are not the text's: readings of ruby, marks of footnotes, labels of ours. */
export function isSilent({ tagName, properties }: Element): boolean {
  if (tagName === 'rt' || tagName === 'rp') return true
  if (properties.dataFootnoteRef !== undefined || properties.dataFootnoteBackref !== undefined) return true
  const { className } = properties
  return Array.isArray(className) && (className.includes('sr-only') || className.includes('kb-label'))
}

/** All the text of a body, one block a line. */
export function plainText(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join('\n')
}

/** The running text of a body, on one line. */
export function proseText(blocks: readonly Block[]): string {
  const prose = blocks.filter(({ prose }) => prose)
  return (prose.length > 0 ? prose : blocks).map(({ text }) => text.replace(/\s+/g, ' ')).reduce(joinSentences, '')
}

// Where sentences end in wide marks, no blank stands between them; items of lists, which end in nothing, need one.
function joinSentences(before: string, after: string): string {
  const tight = /(?=[\u3000-\u303F\uFF00-\uFFEF])\p{P}$/u.test(before)
  return before === '' || tight ? before + after : `${before} ${after}`
}
