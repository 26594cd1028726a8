import type { Element, ElementContent } from 'hast'
import type { ElementAllowance } from '../plugin.js'
import type { Markup } from './figure.js'

/** Makes hast of markup. */
export function toHast(markup: Markup<ElementContent>): ElementContent {
  if (typeof markup === 'string') return { type: 'text', value: markup }
  return isNode(markup) ? markup : elementOf(...markup)
}

/** An element as hast. */
export function elementOf(
  tagName: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: Markup<ElementContent>[]
): Element {
  const properties = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [propertyOf(name, value)],
  )
  return {
    type: 'element',
    tagName,
    properties: Object.fromEntries(properties),
    children: children.filter((child) => child !== '').map(toHast),
  }
}

function isNode(markup: Exclude<Markup<ElementContent>, string>): markup is ElementContent {
  return !Array.isArray(markup)
}

/** An attribute as hast names it. */
function propertyOf(name: string, value: string): [string, string | string[]] {
  if (name === 'class') return ['className', [value]]
  if (name === 'aria-labelledby') return ['ariaLabelledBy', [value]]
  return [name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()), value]
}

const paint =
  'fill fillOpacity fillRule opacity stroke strokeDasharray strokeLinecap strokeLinejoin strokeMiterlimit strokeOpacity strokeWidth transform'.split(
    ' ',
  )

/** What a comment is made of beyond what an author may write. */
export const commentElements: ElementAllowance = {
  'mascot-comment': ['mascot', 'mood', 'side', 'variant'],
  figure: [['className', 'kb-mascot']],
  figcaption: [['className', 'kb-mascot-caption']],
  span: [['className', 'kb-mascot-label', 'kb-mascot-name', 'kb-mascot-tail']],
  div: [['className', 'kb-mascot-bubble']],
  svg: [['className', 'kb-mascot-avatar'], 'viewBox', 'width', 'height', 'ariaHidden', ...paint],
  g: paint,
  path: ['d', ...paint],
  circle: ['cx', 'cy', 'r', ...paint],
  ellipse: ['cx', 'cy', 'rx', 'ry', ...paint],
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry', ...paint],
}
