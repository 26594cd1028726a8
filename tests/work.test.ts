import { safeParseArticle } from 'kawaraban'
import { describe, expect, test } from 'vitest'
import { file } from './helpers/article.js'
import { pathological } from './helpers/pathological.js'

const KiB = 1024
const parse = (body: string) => safeParseArticle(file(body))
const start = file('').length

describe('a body that would take too long is refused when it is parsed', () => {
  test.each([
    ['lists in lists', `${'- '.repeat(1000)}a`, 'lists and quotations'],
    ['quotations in quotations', '> '.repeat(4000), 'lists and quotations'],
    ['asterisks', '*a_ '.repeat(64 * KiB), 'asterisks'],
    ['tags', '<b id=x><p>'.repeat(20 * KiB), 'HTML'],
    ['backticks', Array.from({ length: 700 }, (_, index) => `x${'`'.repeat(index)}`).join(''), 'backticks'],
  ])('%s', (_, body, cause) => {
    const { ok, diagnostics } = parse(body)
    expect(ok).toBe(false)
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]).toMatchObject({ code: 'body-too-complex', severity: 'error' })
    expect(diagnostics[0]?.message).toContain(cause)
  })

  test.each(Object.entries(pathological))('%s gives a result, and a refusal is placed in the body', (_, shape) => {
    const body = shape(64 * KiB)
    const { diagnostics } = parse(body)
    for (const { code, start: point } of diagnostics) {
      // There are blocks, though none of these names.
      expect(code).toMatch(/^(?:body-too-complex|block-unknown)$/)
      expect(point.offset).toBeGreaterThanOrEqual(start)
      expect(point.offset).toBeLessThanOrEqual(start + body.length)
    }
  })
})

test.each([
  'ruby',
  'ruby of many parts',
  'passages',
  'strong and emphasis crossing',
  'words, then closers',
  'colons, letters and brackets',
  'colons, letters and lines',
  'colons, letters and addresses',
  'one backtick each',
])('%s, as long as a body may be, are refused, and a paragraph of them is not', (name) => {
  const shape = pathological[name]
  expect(shape && parse(shape(256 * KiB)).diagnostics.map(({ code }) => code)).toEqual(['body-too-complex'])
  expect(shape && parse(shape(KiB)).diagnostics).toEqual([])
})

// A tree this deep exhausts the stack of whatever walks it, so it must not get as far as rendering.
test.each([
  ['tags of one kind, never closed', 'a<b>'.repeat(16_000)],
  ['the same, moved out of a table', `<table>${'<b>'.repeat(12_000)}`],
])('%s are refused as too deep', (_, body) => {
  const [diagnostic] = parse(body).diagnostics
  expect(diagnostic).toMatchObject({ code: 'body-too-complex' })
  expect(diagnostic?.message).toContain('HTML tags')
})

describe('an ordinary article is not', () => {
  const section = (index: number) => `## Section ${index}

A paragraph with **bold**, *emphasis*, \`code\`, [a link](https://example.org/${index}) and a note[^${index}]. これは**「重要」**です。

- one
  - nested **two**
- [ ] a task

| a | b | c |
|---|--:|---|
| 1 | 2 | 3 |
| 4 | 5 | 6 |

> A quotation
> of two lines.

\`\`\`js
const x = ${index}
\`\`\`

[^${index}]: The note.
`
  test('of 140 kB, with everything in it in every section', () => {
    let body = ''
    for (let index = 0; body.length < 140_000; index++) body += section(index)
    expect(parse(body).diagnostics).toEqual([])
  })

  test.each([
    ['Japanese', 'これは**強調**です'],
    ['Japanese, with punctuation', '東京は**「晴れ」**です。'],
    ['Chinese', '这是**“重点”**，请看。'],
    ['Korean', '이것은 **강조**입니다. '],
    ['Thai', 'นี่คือ**เน้น**ครับ'],
    ['Arabic', 'هذا **مهم** جدا. '],
    ['Hebrew', 'זה **חשוב** מאוד. '],
    ['Hindi', 'यह **ज़रूरी** है। '],
    ['Russian', 'Это **важно**, да. '],
  ])('of one paragraph of hundreds of bold spans: %s', (_, text) => {
    expect(parse(text.repeat(600)).diagnostics).toEqual([])
    expect(parse(`${text.repeat(60)}\n\n`.repeat(Math.floor(66_000 / (text.length * 60)))).diagnostics).toEqual([])
  })

  test('whose table in HTML has a link in it that is not closed', () => {
    const row = (index: number) => `<tr><td><a href="/${index}">a<a></td><td><b>b</b></td></tr>\n`
    let rows = ''
    for (let index = 0; rows.length < 50_000; index++) rows += row(index)
    expect(parse(`<table>\n${rows}</table>`).diagnostics).toEqual([])
  })

  test('of 190 kB of plain paragraphs', () => {
    const paragraph = `${'The council voted on Tuesday to keep the old presses running for another year. '.repeat(5)}\n\n`
    expect(parse(paragraph.repeat(Math.ceil(190_000 / paragraph.length))).diagnostics).toEqual([])
  })
})

test('the budget is an option, and so are the sizes', async () => {
  const { createNewsroom } = await import('kawaraban')
  const { en } = await import('kawaraban/locales')
  const codes = (limits: object, source: string) =>
    createNewsroom({ locales: [en], limits })
      .safeParse(source)
      .diagnostics.map(({ code }) => code)
  expect(codes({ work: 0.00001 }, file('Some **text**'))).toEqual(['body-too-complex'])
  expect(codes({ bodyBytes: 10 }, file('日本語の本文'))).toEqual(['body-too-large'])
  expect(codes({ frontmatterBytes: 10 }, file(''))).toEqual(['frontmatter-too-large'])
  expect(codes({ yamlDepth: 1 }, file('', 'tags: [a]'))).toEqual(['frontmatter-too-deep'])
})
