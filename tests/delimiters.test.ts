import * as fc from 'fast-check'
import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { createDelimiters } from '../src/parse/work-delimiters.js'
import { createMarkdown } from '../src/parse/markdown.js'

const markdown = createMarkdown({ gfm: true, aozoraRuby: false, remark: [], blocks: [] })

function emphases(node: Nodes): number {
  const own = /^(?:emphasis|strong|delete)$/.test(node.type) ? 1 : 0
  return 'children' in node ? node.children.reduce((sum, child) => sum + emphases(child), own) : own
}

const marks = ['*', '**', '***', '_', '__', '~~']
const others = [
  'a',
  'é',
  '1',
  ' ',
  '\u3000',
  '.',
  '!',
  '(',
  ')',
  '“',
  '”',
  '…',
  '東',
  'ก',
  'ש',
  '「',
  '」',
  '。',
  '，',
  '한',
  'ไทย',
  'ع',
  'א',
  'य',
  '😀',
  '葛\u{E0100}',
  '㊙\uFE0F',
  '〰\uFE0E',
  '\u{20000}',
]

// The estimate of a body's work rests on this: what pairs near is cheap, and what finds nothing to pair with is not.
test('runs of delimiters pair in the estimate as often as in the parser, beside any script', () => {
  const text = fc
    .array(fc.constantFrom(...marks, ...marks, ...others), { maxLength: 16 })
    .map((all) => `x${all.join('')}x`)
  fc.assert(
    fc.property(text, (text) => {
      const delimiters = createDelimiters(text, { charge() {}, isOver: false, total: () => expect.unreachable() }, 0)
      for (const { 0: run, index } of text.matchAll(/\*+|_+|~+/g)) delimiters.run(index, index + run.length, index)
      delimiters.pair(0)
      expect(delimiters.pairs).toBe(emphases(markdown.parse(text)))
    }),
    { numRuns: 1000 },
  )
})
