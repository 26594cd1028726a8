import type { Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { directionOf } from '../locale/tag.js'
import { eachElement } from './walk.js'

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/**
 * Code runs from left to right in every language, and what stands in a line of text by its own letters: where these or
 * those around them run from right to left, code says so (HTML Standard, 3.2.6.4), and cannot turn its surroundings about.
 */
export function directCode(tree: Root, articleLocale: string): void {
  const isTurned = directionOf(articleLocale) === 'rtl'
  eachElement(tree, (node, _, parent) => {
    const { tagName, properties } = node
    if (properties.dir !== undefined) return
    if (tagName === 'pre' && isTurned) properties.dir = 'ltr'
    const isInline = tagName === 'code' && !(parent.type === 'element' && parent.tagName === 'pre')
    if (isInline && (isTurned || rightToLeft.test(toString(node)))) properties.dir = 'auto'
  })
}
