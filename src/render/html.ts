import type { Element, Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { eachElement } from './walk.js'

const stringifier = unified().use(rehypeStringify).freeze()

/**
 * The HTML of a tree. A `pre` that begins with a line break gets another, since an HTML parser drops the first (HTML
 * Standard, 13.2.6.4.7).
 */
export function serialise(tree: Root): string {
  const pres: Element[] = []
  eachElement(tree, (node) => {
    const [first] = node.children
    if (node.tagName === 'pre' && first?.type === 'text' && first.value.startsWith('\n')) pres.push(node)
  })
  for (const { children } of pres) children.unshift({ type: 'text', value: '\n' })
  const html = stringifier.stringify(tree)
  for (const { children } of pres) children.shift()
  return html
}
