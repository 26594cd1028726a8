import type { Element, ElementContent, Root } from 'hast'
import type { Article } from '../article.js'
import type { LocaleContext } from '../locale/context.js'
import { directionOf } from '../locale/tag.js'
import type { PageTree } from './article.js'
import { serialise } from './html.js'
import { h } from './nodes.js'
import { eachElement, SKIP } from './walk.js'

/** What plugins put around a body that leaves the site. */
interface Around {
  readonly beforeBody: readonly ElementContent[]
  readonly afterBody: readonly ElementContent[]
}

/**
 * The text of an article as it leaves the site. The page, which was made for that, is changed.
 *
 * @param base The address of the page, from which relative addresses and fragments count.
 */
export function portablePage(
  page: PageTree,
  article: Article<object>,
  context: LocaleContext,
  { base, additions }: { readonly base: string; readonly additions: Around | undefined },
): string {
  const children = [
    ...page.beforeBody.children,
    ...(additions?.beforeBody ?? []),
    ...page.body.children,
    ...(additions?.afterBody ?? []),
    ...page.footer.children,
  ] as ElementContent[]
  const isForeign = article.locale !== context.locale || directionOf(article.locale) === 'rtl'
  const language = { lang: article.locale, dir: directionOf(article.locale) }
  const tree: Root = { type: 'root', children: isForeign ? [h('div', language, ...children)] : children }
  return serialise(makePortable(tree, base))
}

/** Attributes that mean something without our styles, our scripts and the rest of our page. */
const kept = new Set(
  'href src alt title width height cite dateTime colSpan rowSpan scope headers start reversed value type lang dir hrefLang rel open'.split(
    ' ',
  ),
)
const addresses = ['href', 'src', 'cite'] as const

/** Makes addresses absolute, and leaves out elements and attributes that feed readers drop with what stands in them. */
function makePortable(tree: Root, base: string): Root {
  eachElement(tree, (element, index, parent) => {
    const { tagName, properties } = element
    if (tagName === 'svg') {
      parent.children.splice(index, 1)
      return index
    }
    // A box that cannot be ticked is a character.
    if (tagName === 'input') {
      parent.children[index] = { type: 'text', value: properties.checked ? '☑' : '☐' }
      return SKIP
    }
    // Of an element of ours nobody else knows what it is.
    if (tagName.includes('-')) {
      parent.children.splice(index, 1, ...(element.children as Element[]))
      return index
    }
    for (const name of Object.keys(properties)) if (!kept.has(name)) delete properties[name]
    for (const name of addresses) {
      const value = properties[name]
      if (typeof value === 'string' && URL.canParse(value, base)) properties[name] = new URL(value, base).href
    }
    return undefined
  })
  return tree
}
