import type { ElementContent } from 'hast'
import type { TextDirective } from 'mdast-util-directive'
import type { State } from 'mdast-util-to-hast'
import { canonicalTag } from '../locale/tag.js'
import { languageOf } from './footnotes.js'
import { h } from './nodes.js'

/** A passage in another language, marked as such (WCAG 2.2, 3.1.2), with its direction where that is another. */
export function passageElement(state: State, node: TextDirective): ElementContent | ElementContent[] {
  const [written = ''] = Object.keys(node.attributes ?? {})
  const lang = canonicalTag(written)
  const children = state.all(node) as ElementContent[]
  const around = state.options.file?.data.kawaraban?.article.locale ?? ''
  return lang === undefined ? children : h('span', languageOf(lang, around), ...children)
}
