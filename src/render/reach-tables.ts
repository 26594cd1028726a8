import type { Root } from 'hast'
import { eachElement } from './walk.js'

/** Lets keys reach tables, which scroll where they are too wide (WCAG 2.2, 2.1.1): not every browser does so unasked. */
export function reachTables(tree: Root): void {
  eachElement(tree, ({ tagName, properties }) => {
    if (tagName === 'table') properties.tabIndex = 0
  })
}
