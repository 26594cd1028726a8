import { inspect } from 'node:util'
import {
  ArticleError,
  formatDiagnostic,
  isArticleError,
  parseArticle,
  safeParseArticle,
  type Diagnostic,
} from 'kawaraban'
import { en, ja } from 'kawaraban/locales'
import { eastAsianWidth } from 'get-east-asian-width'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { file } from './helpers/article.js'
import { newsroom } from './helpers/newsroom.js'

/** A diagnostic for the text between two marks, and the source without them. */
function marked(text: string): { diagnostic: Diagnostic; source: string } {
  const start = text.indexOf('⟦')
  const end = text.indexOf('⟧') - 1
  const source = text.replace(/[⟦⟧]/g, '')
  const point = (offset: number) => {
    const before = source.slice(0, offset).split(/\r\n|\r|\n/)
    return { line: before.length, column: (before.at(-1) ?? '').length + 1, offset }
  }
  return {
    source,
    diagnostic: { code: 'x', severity: 'error', message: 'Wrong.', start: point(start), end: point(end) },
  }
}

function frameOf(text: string): string[] {
  const { diagnostic, source } = marked(text)
  return formatDiagnostic(diagnostic, source).split('\n').slice(3)
}

// TypeScript knows the flag for sets of sequences only in a later target.
const emoji = new RegExp('^\\p{RGI_Emoji}$', 'v')

/** Columns that a terminal takes for a text, counted character by character; tabs go to the next multiple of eight. */
function columns(text: string): number {
  let column = 0
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)) {
    if (segment === '\t') column += 8 - (column % 8)
    else if (emoji.test(segment)) column += 2
    else {
      for (const character of segment.replace(/(?<=.)[\u1160-\u11FF]/g, '')) {
        const isMark = /[\p{M}\p{Cf}]/u.test(character) && !/[\uFF9E\uFF9F]/.test(character)
        column += isMark ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0)
      }
    }
  }
  return column
}

describe('the code frame', () => {
  test('shows two lines before and after, with line numbers and a caret under the place', () => {
    expect(frameOf('a\nb\nc\nd ⟦err⟧or\ne\nf\ng')).toEqual([
      '  2 | b',
      '  3 | c',
      '> 4 | d error',
      '    |   ^^^',
      '  5 | e',
      '  6 | f',
    ])
  })

  test('aligns line numbers of different lengths', () => {
    expect(frameOf(`${'x\n'.repeat(8)}⟦y⟧\nz`)).toEqual(['   7 | x', '   8 | x', '>  9 | y', '     | ^', '  10 | z'])
  })

  test.each([
    ['Japanese', 'title: 日本語の見出し ⟦x⟧'],
    ['wide characters under the caret', 'tags: [⟦日本⟧]'],
    ['full-width forms', 'ｔｉｔｌｅ：⟦x⟧'],
    ['half-width kana with sound marks', 'ｶﾞｷﾞｸﾞﾊﾟ ⟦x⟧'],
    ['combining marks', 'cafe\u0301 a\u0308\u0323 ⟦x⟧'],
    ['a combining mark under the caret', 'a⟦e\u0301⟧b'],
    ['Hangul in jamo', '\u1112\u1161\u11ab\u1100\u1173\u11af ⟦x⟧'],
    ['emoji', '🐱 ⟦x⟧'],
    ['emoji joined by zero-width joiners', '👩‍👩‍👧‍👦👩🏽‍🚀 ⟦x⟧'],
    ['flags', '🇯🇵🇳🇴 ⟦x⟧'],
    ['emoji variation selectors', '☀️❤️1️⃣ ⟦x⟧'],
    ['skin tones', '👍🏿 ⟦x⟧'],
    ['text variation selectors', '☀\uFE0E ⟦x⟧'],
    ['characters outside the basic plane', '𠮷野家 𝒳 ⟦x⟧'],
    ['zero-width characters', 'a\u200Bb\u200Dc\u2060 ⟦x⟧'],
    ['tabs', '\ttitle:\t日本\t⟦x⟧'],
    ['the end of a line', 'title: 日本⟦⟧\nnext'],
    ['the end of a file', 'title: 日本⟦⟧'],
  ])('has its caret right after %s', (_, text) => {
    const frame = frameOf(text)
    const line = frame.findIndex((row) => row.startsWith('>'))
    const carets = frame[line + 1] ?? ''
    const { diagnostic, source } = marked(text)
    const own = source.split('\n')[0] ?? ''
    const before = own.slice(0, diagnostic.start.column - 1)
    const under = own.slice(diagnostic.start.column - 1, diagnostic.end.column - 1)
    expect(frame[line]).toBe(`> 1 | ${own}`)
    expect(columns(carets.replace(/\^.*/, ''))).toBe(columns(`> 1 | ${before}`))
    expect(carets.replace(/[^^]/g, '').length).toBe(Math.max(1, columns(under)))
  })

  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('reads lines that end in %s', (_, ending) => {
    expect(frameOf(['a', 'b ⟦x⟧', 'c'].join(ending))).toEqual(['  1 | a', '> 2 | b x', '    |   ^', '  3 | c'])
  })

  test('leaves a byte order mark out, and counts its place', () => {
    expect(frameOf('\uFEFF⟦---⟧\nx')).toEqual(['> 1 | ---', '    | ^^^', '  2 | x'])
  })

  test('marks a place over several lines to the end of its first', () => {
    expect(frameOf('a: ⟦bcd\n  e\nf⟧')).toEqual(['> 1 | a: bcd', '    |    ^^^', '  2 |   e', '  3 | f'])
  })

  test('cuts long lines around the place', () => {
    const text = `${'日本'.repeat(60)} ⟦here⟧ ${'x'.repeat(200)}`
    const [row = '', carets = ''] = frameOf(`${text}\nshort`)
    expect(row).toMatch(/^> 1 \| ….* here x+…$/)
    expect(columns(row)).toBeLessThan(110)
    expect(carets.replace(/[^^]/g, '')).toBe('^^^^')
    expect(columns(carets.replace(/\^.*/, ''))).toBe(columns(row.slice(0, row.indexOf('here'))))
  })

  test('cuts a place that is longer than the frame', () => {
    const [row = '', carets = ''] = frameOf(`a: ⟦${'x'.repeat(500)}⟧`)
    expect(row).toMatch(/^> 1 \| a: x+…$/)
    expect(carets.length).toBeLessThanOrEqual(row.length)
  })

  test('lets no control or direction character through, and keeps its columns', () => {
    const [row = '', carets = ''] = frameOf('a\u001b[31m\u0000\u009b\u202Eb\u2066\u2028 ⟦x⟧')
    expect(row).toBe('> 1 | a␛[31m␀��b�� x')
    expect(carets.indexOf('^')).toBe(row.indexOf('x'))
  })

  test('is left out where there is no source or no such line', () => {
    const { diagnostic } = marked('a\nb\n⟦c⟧')
    expect(formatDiagnostic(diagnostic)).toBe('<article>:3:1 error x\n  Wrong.')
    expect(formatDiagnostic(diagnostic, '')).toBe('<article>:3:1 error x\n  Wrong.')
    expect(formatDiagnostic(diagnostic, 'one line')).toBe('<article>:3:1 error x\n  Wrong.')
  })
})

describe('formatDiagnostic', () => {
  test('names the file, the place, the severity, the code, the message and the way out', () => {
    const source = file('', 'impactLevel: hihg')
    const [diagnostic] = safeParseArticle(source, { path: 'news/a.md' }).diagnostics
    expect(diagnostic && formatDiagnostic(diagnostic, source)).toBe(
      [
        'news/a.md:5:14 error invalid-value',
        '  `hihg` is not among the values of `impactLevel`: `high`, `medium`, `low`.',
        '',
        '  3 | date: 2025-01-20',
        '  4 | locale: en',
        '> 5 | impactLevel: hihg',
        '    |              ^^^^',
        '  6 | ---',
        '  7 |',
        '',
        '  → Did you mean `high`?',
      ].join('\n'),
    )
  })

  test('lets nothing in a path or a message steer the terminal, and indents lines of a message', () => {
    const { diagnostic } = marked('⟦x⟧')
    const text = formatDiagnostic({ ...diagnostic, path: 'a\n\u001b[2J.md', message: 'One\u202E.\nTwo.', hint: 'a\rb' })
    expect(text).toBe('a ␛[2J.md:1:1 error x\n  One�.\n    Two.\n\n  → a\n    b')
  })
})

describe('what an author wrote stands in a message as it is', () => {
  test.each(['en', 'ja'])('words of the message engine mean nothing: %s', (language) => {
    const value = '{{name}} {{ count }} $t(type.string) $& `x` <b> %s'
    const { diagnostics } = safeParseArticle(file('', `impactLevel: '${value}'`), { language })
    expect(diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining(`\`${value}\``)])
  })

  test('in the names of fields too', () => {
    const { diagnostics } = safeParseArticle(file('', '"{{list}}$t(x)": 1'), { strict: true })
    expect(diagnostics.map(({ message }) => message)).toEqual(['There is no field `{{list}}$t(x)`.'])
  })

  test('but on one line, not too long, and without control and direction characters', () => {
    const { diagnostics } = safeParseArticle(file('', `impactLevel: "\\n${'x'.repeat(500)}"`, 'status: "\u202Ex"'))
    const [first, second] = diagnostics.map(({ message }) => message)
    expect(first).toMatch(/^` x{58}…` is not among/)
    expect(second).toMatch(/^`\uFFFDx` is not among/)
    const named = safeParseArticle(file('', `${'x'.repeat(500)}: 1`)).diagnostics
    expect(named.map(({ message }) => message)).toEqual([`There is no field \`${'x'.repeat(59)}…\`.`])
  })
})

describe('the words for authors', () => {
  const flat = (tree: object, path = ''): [string, string][] =>
    Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value as object, `${path}${key}.`),
    )
  const wordsOf = ({ messages: { type = {}, diagnostic = {} } }: typeof en | typeof ja) =>
    new Map(flat({ type, diagnostic }).map(([key, text]) => [key.replace(/_(?:one|other)$/, ''), text]))
  const placeholders = (text = '') => [...new Set(text.match(/\{\{\w+\}\}/g))].toSorted()

  test('are the same in both languages, and say the same', () => {
    const english = wordsOf(en)
    const japanese = wordsOf(ja)
    expect([...japanese.keys()].toSorted()).toEqual([...english.keys()].toSorted())
    for (const [key, text] of english) expect([key, placeholders(japanese.get(key))]).toEqual([key, placeholders(text)])
  })
})

describe('more problems than anybody reads', () => {
  test('are counted', () => {
    const fields = Array.from({ length: 600 }, (_, index) => `field${index}: x`)
    const { ok, diagnostics } = safeParseArticle(file('', ...fields, 'status: x'))
    expect(ok).toBe(false)
    expect(diagnostics).toHaveLength(500)
    expect(diagnostics.at(-1)).toMatchObject({
      code: 'more-problems',
      severity: 'error',
      message: 'There are 102 more problems from here on.',
      start: { line: 504, column: 1 },
    })
  })
})

describe('ArticleError', () => {
  const source = file('', 'color: red', 'impactLevel: hihg', 'status: x')
  const caught = (run: () => unknown): unknown => {
    try {
      return run()
    } catch (error) {
      return error
    }
  }
  const error = caught(() => parseArticle(source, { path: 'news/a.md' }))

  test('carries every diagnostic, and what the overlays of Vite and Astro read of the first error', () => {
    if (!isArticleError(error)) throw error
    expect(error).toBeInstanceOf(ArticleError)
    expect(error.name).toBe('ArticleError')
    expect(error.diagnostics.map(({ code }) => code)).toEqual(['unknown-field', 'invalid-value', 'invalid-value'])
    expect(error.id).toBe('news/a.md')
    expect(error.loc).toEqual({ file: 'news/a.md', line: 6, column: 14 })
    expect(error.hint).toBe('Did you mean `high`?')
    const errors = error.diagnostics.filter(({ severity }) => severity === 'error')
    expect(error.message).toBe(errors.map((diagnostic) => formatDiagnostic(diagnostic, source)).join('\n\n'))
    expect(error.message).toMatch(/^news\/a\.md:6:14 error invalid-value\n/)
    // What prints an error prints the message, and the rest of it only once.
    expect(inspect(error)).not.toContain('keyPath')
    // Vite shows a frame only where it looks like one of its own.
    expect(error.frame).toMatch(/^(?:>?\s*\d+\s+\|.*|\s+\|\s*\^.*)\r?\n/gm)
    expect(error.frame).toContain('> 6 | impactLevel: hihg\n    |              ^^^^')
    // Astro takes whatever has `errors` for errors of esbuild.
    expect(error).not.toHaveProperty('errors')
  })

  test('has no file where none was named', () => {
    const nameless = caught(() => parseArticle(source))
    expect(nameless).toMatchObject({ loc: { line: 6, column: 14 } })
    expect(nameless).not.toHaveProperty('id')
    expect(nameless).not.toHaveProperty('loc.file')
  })

  test('is known by its guard, also from another copy of the package, and nothing else is', () => {
    const alike = () => Object.assign(new Error('x'), { name: 'ArticleError', diagnostics: [] })
    expect(isArticleError(error)).toBe(true)
    expect(isArticleError(Object.assign(alike(), { [Symbol.for('kawaraban.ArticleError')]: true }))).toBe(true)
    expect(isArticleError(alike())).toBe(false)
    for (const other of [new Error('x'), { diagnostics: [] }, null, undefined, 'ArticleError', 5]) {
      expect(isArticleError(other)).toBe(false)
    }
  })

  test('is not what a programmer gets who passes no text', () => {
    expect(() => parseArticle(Buffer.from('x') as unknown as string)).toThrow(
      /from the text of its file, not from Buffer/,
    )
  })
})

describe('whatever is done to a file, it gives a result', () => {
  const valid = `---
title: "Foo: bar"
date: 2025-01-20
locale: ja
tags: [a, "b", 日本語]
image: {src: a.png, alt: 'x'}
authors:
  - Jane
  - name: Bob
    url: https://b.example
corrections:
  - date: 2025-01-21
    text: >
      long text
      here
technyanComment: にゃ
---
Body
`
  const nasty =
    '" \' [ ] { } : - # & * ! | > % @ ` \\ , ? = ~ ： \n \r \r\n \t --- ... - \u0000 \u0002 \u0018 \u001f \u0085 \u2028 \ufeff \ud800 \u202e 日 🐱 !!set !!omap !!pairs !!binary !!timestamp &a *a <<: __proto__: null .nan 0x 1e999 \\x07 \\ud800 {{x}} $t(title)'
      .split(' ')
      .concat(' ', '  ', ': ', '- ', '? ', '"\\')
  const edits = fc.array(
    fc.record({
      at: fc.nat(valid.length),
      remove: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
      repeat: fc.boolean(),
      insert: fc.oneof(fc.constant(''), fc.constantFrom(...nasty)),
    }),
    { minLength: 1, maxLength: 6 },
  )
  const mutated = edits.map((all) =>
    all.reduce((text, { at, remove, repeat, insert }) => {
      const removed = text.slice(at, at + remove)
      return text.slice(0, at) + (repeat ? removed + removed : '') + insert + text.slice(at + remove)
    }, valid),
  )

  test.each(['en', 'ja'])('with words in %s', { timeout: 60_000 }, (language) => {
    fc.assert(
      fc.property(
        fc.oneof(
          mutated,
          fc.string({ unit: 'binary' }).map((text) => `---\n${text}\n---\n`),
        ),
        (source) => {
          for (const { safeParse } of [newsroom, { safeParse: safeParseArticle }]) {
            const result = safeParse(source, { language })
            expect(result.ok).toBe(!result.diagnostics.some(({ severity }) => severity === 'error'))
            for (const diagnostic of result.diagnostics) {
              const { start, end, message } = diagnostic
              expect(message).not.toMatch(/^$|undefined|^diagnostic\./)
              expect(start.offset).toBeLessThanOrEqual(end.offset ?? 0)
              expect(end.offset).toBeLessThanOrEqual(source.length)
              expect(formatDiagnostic(diagnostic, source)).not.toMatch(/[\0-\x08\x0B-\x1F\x7F-\x9F\u202A-\u202E]/)
            }
            const value = result.ok ? result.value : {}
            expect(JSON.parse(JSON.stringify(value))).toEqual(value)
          }
        },
      ),
      { numRuns: 150 },
    )
  })
})
