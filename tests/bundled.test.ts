import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as fc from 'fast-check'
import type { Root } from 'hast'
import type * as HastUtilRaw from 'hast-util-raw'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import * as cjkSource from '../src/parse/cjk-friendly.js'
import * as readerSource from '../src/parse/yaml.js'
import * as yamlSource from '../src/parse/yaml-library.js'
import type * as HtmlParser from '../src/render/html-parser.js'
import { bodies } from './helpers/fragments.js'

/** Modules of the built package into which tsup.config.ts bundles others, with values in the place of names. */
const built = (path: string): Promise<unknown> => import(new URL(`../dist/${path}`, import.meta.url).href)
const { parseHtml } = (await built('render/html-parser.js')) as typeof HtmlParser
const cjkBuilt = (await built('parse/cjk-friendly.js')) as typeof cjkSource
const yamlBuilt = (await built('parse/yaml-library.js')) as typeof yamlSource
const readerBuilt = (await built('parse/yaml.js')) as typeof readerSource
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

describe('YAML', () => {
  type Library = typeof yamlSource
  // As readYaml asks for it: without it, tags of YAML 1.1 are known.
  const options = { version: '1.2', schema: 'core', resolveKnownTags: false, merge: false } as const
  const tokensOf = ({ Parser }: Library, text: string) => [...new Parser().parse(text)]
  const composed = (library: Library, text: string, uniqueKeys: boolean) => {
    const composer = new library.Composer({ ...options, uniqueKeys, prettyErrors: false, logLevel: 'silent' })
    return [...composer.compose(tokensOf(library, text), true, text.length)].map((document) => {
      const { contents, comment, commentBefore, range, directives } = document
      const [errors, warnings] = [document.errors, document.warnings].map((all) =>
        all.map(({ name, code, message, pos }) => ({ name, code, message, pos })),
      )
      return { contents, comment, commentBefore, range, directives, errors, warnings }
    })
  }
  const data = ({ readYaml }: typeof readerSource, text: string) => {
    const { data, problems } = readYaml(text, 0, 20)
    return { data, problems }
  }

  const same = (text: string) => {
    expect(tokensOf(yamlBuilt, text)).toEqual(tokensOf(yamlSource, text))
    for (const uniqueKeys of [false, true]) {
      expect(composed(yamlBuilt, text, uniqueKeys)).toEqual(composed(yamlSource, text, uniqueKeys))
    }
    expect(data(readerBuilt, text)).toEqual(data(readerSource, text))
  }

  const marks = [
    '\n',
    '\n',
    '\n',
    ' ',
    '  ',
    '\t',
    '\r',
    '\uFEFF',
    '- ',
    '? ',
    ': ',
    ', ',
    '{',
    '}',
    '[',
    ']',
    '#c',
    ' # d',
    '@',
    '%',
  ]
  const quotes = ['"', "'", '|', '>-', '|2\n', '\\n', '\\x41', '\\']
  const scalars = [
    'a',
    '語',
    'null',
    '~',
    'true',
    'Yes',
    '1',
    '0x1F',
    '0o17',
    '017',
    '1_000',
    '1e3',
    '.inf',
    '-.INF',
    '.nan',
    '1:30:45',
  ]
  const times = ['2025-01-20', '2001-12-14t21:59:43.10-05:00']
  const fields = ['a: ', 'b: x', '<<: ', '<<', '&a ', '*a', '*a ']
  const kinds = [
    'binary',
    'set',
    'omap',
    'pairs',
    'timestamp',
    'merge',
    'str',
    'int',
    'float',
    'bool',
    'null',
    'map',
    'seq',
  ]
  const tags = [...kinds.map((kind) => `!!${kind} `), '!<tag:yaml.org,2002:binary> ', '!x ', '! ']
  const markers = ['---', '...', '--- # c\n', '%YAML 1.2\n', '%TAG !x! tag:x,2025:\n', '%OTHER\n']
  const pieces = [...marks, ...quotes, ...scalars, ...times, ...fields, ...tags, ...markers]
  const yaml = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''))

  test('tokens, documents, errors, warnings and our own problems are those of the published package', () => {
    expect(composed(yamlBuilt, 'a: !!set {b}', true)).toMatchObject([{ warnings: [{ code: 'TAG_RESOLVE_FAILED' }] }])
    fc.assert(fc.property(yaml, same), runs)
  })

  test('so they are for the frontmatter of all fixtures', () => {
    const folder = new URL('fixtures/frontmatter/', import.meta.url)
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'))
    expect(files.length).toBeGreaterThan(50)
    for (const path of files)
      same(
        readFileSync(new URL(path, folder), 'utf8')
          .replace(/^\uFEFF?---[^\n]*\n/, '')
          .replace(/^---[^]*/m, ''),
      )
  })

  test('what frontmatter says of its version reaches no reader', () => {
    const versions = fc.array(fc.constantFrom('%YAML 1.1\n', ...markers, ...fields, '\n', '"', '|\n', '#c\n', 'Yes'), {
      maxLength: 10,
    })
    fc.assert(
      fc.property(versions, (parts) => {
        expect(data(readerBuilt, parts.join(''))).toEqual(data(readerSource, parts.join('')))
      }),
      runs,
    )
  })

  test('what is left out of the package says so', () => {
    const compose = (text: string, knownTags = false) =>
      [...new yamlBuilt.Composer({ resolveKnownTags: knownTags }).compose(tokensOf(yamlBuilt, text))][0]
    expect(() => compose('a: 1')?.toJS()).toThrow('toJS of yaml is left out of this package.')
    expect(() => String(compose('a: 1'))).toThrow('stringifyDocument of yaml is left out of this package.')
    expect(() => compose('!!binary aGk=', true)).toThrow('binary of yaml is left out of this package.')
    expect(() => compose('%YAML 1.1\n---\na: 1')).toThrow('schema of yaml is left out of this package.')
    // In maps and lists, yaml makes an error of the document of whatever is thrown.
    expect(compose('a: !!binary aGk=', true)?.errors).toMatchObject([
      { message: 'binary of yaml is left out of this package.' },
    ])
  })
})
