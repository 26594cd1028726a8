import type { Element, ElementContent } from 'hast'
import type { State } from 'mdast-util-to-hast'
import { graphemesOf } from '../locale/measure.js'
import type { Ruby } from '../mdast.js'
import { h } from './nodes.js'

/**
 * Ruby as hast (HTML Standard, 4.5.10), with brackets for readers that cannot set it. Readings are one a character where
 * there are as many as characters; otherwise they are one reading of the whole.
 */
export function rubyElement(_: State, { readings, children: [base] }: Ruby): Element {
  const characters = graphemesOf(base.value)
  const pairs = characters.length === readings.length ? characters.map((of, at) => [of, readings[at] ?? '']) : []
  const annotated = pairs.length > 0 ? pairs : [[base.value, readings.join('')]]
  return h(
    'ruby',
    {},
    ...annotated.flatMap(([of = '', reading = '']): (ElementContent | string)[] => [
      of,
      h('rp', {}, '('),
      h('rt', {}, reading),
      h('rp', {}, ')'),
    ]),
  )
}
