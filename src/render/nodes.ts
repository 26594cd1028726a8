import type { Element, ElementContent, Properties } from 'hast'

/** A hast element; what is `undefined` among its children is left out, a string is text. */
export function h(
  tagName: string,
  properties: Properties,
  ...children: readonly (ElementContent | string | undefined)[]
): Element {
  const nodes = children.flatMap((child): ElementContent[] => {
    if (child === undefined) return []
    return [typeof child === 'string' ? { type: 'text', value: child } : child]
  })
  return { type: 'element', tagName, properties, children: nodes }
}
