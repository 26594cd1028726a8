import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

const sides: Readonly<Record<string, string>> = { left: 'start', right: 'end', center: 'center' }

/**
 * Says the alignment of table cells as `data-align="start|center|end"`: `align` is obsolete, and left is not where a
 * line begins in every script.
 */
export function alignCells(tree: Root): void {
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName !== 'td' && tagName !== 'th') return
    const side = sides[String(properties.align).toLowerCase()]
    delete properties.align
    if (side !== undefined) properties.dataAlign = side
  })
}
