import { createRequire } from 'node:module'
import type * as Parse5 from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'

// As it is published. An import would give it as it is in the package, with another decoder.
const { parseFragment } = createRequire(import.meta.url)('parse5') as typeof Parse5

/** What a browser does with HTML: whether it runs scripts, and what it puts it into. */
export interface Browser {
  readonly scripting: boolean
  readonly place: 'div' | 'template'
}

/** An element as a browser makes it. */
export interface BrowserElement {
  readonly name: string
  readonly namespace: string
  readonly attributes: Readonly<Record<string, string>>
}

export const browsers: readonly Browser[] = [
  { scripting: true, place: 'div' },
  { scripting: false, place: 'div' },
  { scripting: true, place: 'template' },
  { scripting: false, place: 'template' },
]

/** HTML parsed by the algorithm of browsers, as `innerHTML` of an element. */
export function parseIn(html: string, { scripting, place }: Browser): DefaultTreeAdapterTypes.DocumentFragment {
  const [context] = parseFragment(`<${place}></${place}>`).childNodes
  if (context === undefined || !('tagName' in context)) throw new Error(`parse5 gave no ${place}.`)
  return parseFragment(context, html, { scriptingEnabled: scripting })
}

/** The elements that a browser makes of HTML, in order; anything that is neither an element nor text is one as well. */
export function elementsOf(html: string, browser: Browser = { scripting: true, place: 'div' }): BrowserElement[] {
  const elements: BrowserElement[] = []
  const walk = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    if (node.nodeName === '#text') return
    const isElement = 'tagName' in node
    elements.push({
      name: node.nodeName,
      namespace: isElement ? node.namespaceURI : '',
      attributes: isElement ? Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])) : {},
    })
    if (isElement) node.childNodes.forEach(walk)
    if ('content' in node) node.content.childNodes.forEach(walk)
  }
  parseIn(html, browser).childNodes.forEach(walk)
  return elements
}
