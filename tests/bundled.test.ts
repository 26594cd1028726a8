import { createRequire } from 'node:module'
import * as fc from 'fast-check'
import type { Root } from 'hast'
import type * as HastUtilRaw from 'hast-util-raw'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import * as cjkSource from '../src/parse/cjk-friendly.js'
import type * as HtmlParser from '../src/render/html-parser.js'
import { bodies } from './helpers/fragments.js'

/** Modules of the built package into which tsup.config.ts bundles others, with values in the place of names. */
const built = (path: string): Promise<unknown> => import(new URL(`../dist/${path}`, import.meta.url).href)
const { parseHtml } = (await built('render/html-parser.js')) as typeof HtmlParser
const cjkBuilt = (await built('parse/cjk-friendly.js')) as typeof cjkSource
// As it is published, without what vitest.config.ts puts in the place of parse5's decoder.
const { raw } = createRequire(import.meta.url)('hast-util-raw') as typeof HastUtilRaw

const runs = { seed: 20250120, numRuns: 1500 }

test('the HTML parser makes of any HTML what hast-util-raw makes of it', () => {
  const same = (value: string) => {
    const tree = (): Root => ({ type: 'root', children: [{ type: 'raw', value }] })
    expect(parseHtml(tree())).toEqual(raw(tree()))
  }
  fc.assert(fc.property(bodies, same), runs)
})

test('emphasis and strikethrough are what the plugins of remark make of them', () => {
  const parser = ({ cjkFriendly }: typeof cjkSource) =>
    unified()
      .use(remarkParse)
      .use(cjkFriendly(true))
      .data('fromMarkdownExtensions', [gfmStrikethroughFromMarkdown()])
      .freeze()
  const [ours, theirs] = [parser(cjkBuilt), parser(cjkSource)]
  const pieces = [
    '*',
    '**',
    '***',
    '_',
    '__',
    '~',
    '~~',
    ' ',
    'a',
    '。',
    '「',
    '」',
    '、',
    '語',
    '한',
    '！',
    '(',
    '👍',
    '𠮟',
    '\u{E0100}',
    '\uFE0F',
  ]
  const markdown = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''))
  const same = (source: string) => {
    expect(ours.parse(source)).toEqual(theirs.parse(source))
  }
  fc.assert(fc.property(markdown, same), runs)
  fc.assert(fc.property(bodies, same), { ...runs, numRuns: 200 })
})
