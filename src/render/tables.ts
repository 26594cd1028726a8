import type { Root } from 'hast'
import { eachElement } from './walk.js'

const sides: ReadonlyMap<string, string> = new Map([
  ['left', 'start'],
  ['right', 'end'],
  ['center', 'center'],
])

/**
 * Says the alignment of table cells as `data-align="start|center|end"`: `align` is obsolete, and left is not where a
 * line begins in every script.
 */
export function alignCells(tree: Root): void {
  eachElement(tree, ({ tagName, properties }) => {
    if (tagName !== 'td' && tagName !== 'th') return
    const side = sides.get(String(properties.align).toLowerCase())
    delete properties.align
    if (side !== undefined) properties.dataAlign = side
  })
}
