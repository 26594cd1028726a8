import * as fc from 'fast-check'
import {
  createNewsroom,
  safeParseArticle,
  technyan,
  type Article,
  type Diagnostic,
  type Rendered,
  type TocEntry,
} from 'kawaraban'
import { en, ja } from 'kawaraban/locales'
import { describe, expect, test } from 'vitest'
import { browsers, elementsOf } from './helpers/browser.js'
import { reparsed } from './helpers/fixed-point.js'
import { bodies } from './helpers/fragments.js'
import { offences } from './helpers/policy.js'

const seed = 20250120
const check = (numRuns: number) => ({ seed, numRuns })
const timeout = 60_000
const newsroom = createNewsroom({ locales: [en, ja], plugins: [technyan] })
const meta = { title: 'A headline', date: '2025-01-20', locale: 'en', tags: ['a'], technyanComment: 'b' }
const articleOf = (body: string) => newsroom.create({ meta, body })
const html = (article: Article) => newsroom.renderSync(article as never).html

const idsOf = (body: string) =>
  elementsOf(body).flatMap(({ attributes: { id, name } }) => [id, name].filter((value) => value !== undefined))
const entries = (toc: readonly TocEntry[]): TocEntry[] => toc.flatMap((entry) => [entry, ...entries(entry.children)])

describe('any body', () => {
  test('renders, the same twice, from JSON and in an outline', { timeout }, () => {
    const same = (body: string) => {
      const article = articleOf(body)
      const page: Rendered = newsroom.renderSync(article)
      expect(html(article)).toBe(page.html)
      expect(html(articleOf(body))).toBe(page.html)
      expect(html(JSON.parse(JSON.stringify(article)) as Article)).toBe(page.html)
      const { text, excerpt, readingTime, toc } = page
      expect({ ...newsroom.outline(article) }).toEqual({ text, excerpt, readingTime, toc })
    }
    fc.assert(fc.property(bodies, same), check(120))
  })

  test(
    'becomes HTML that a browser reads as it is written, and that holds nothing that it may not',
    { timeout },
    () => {
      const stable = (source: string) => {
        const { body } = newsroom.renderSync(articleOf(source))
        for (const browser of browsers) expect(reparsed(body, browser)).toBe(body)
        expect(offences(body)).toEqual([])
      }
      fc.assert(fc.property(bodies, stable), check(250))
    },
  )

  test('has every id once, and every entry of the contents and every link of ours leads to one', { timeout }, () => {
    const linked = (source: string) => {
      const { html, body, toc } = newsroom.renderSync(articleOf(source))
      const ids = idsOf(html)
      expect(ids).toEqual([...new Set(ids)])
      expect(ids).toEqual(expect.arrayContaining(entries(toc).map(({ id }) => id)))
      const ours = elementsOf(body)
        .filter(({ attributes }) => 'data-footnote-ref' in attributes || 'data-footnote-backref' in attributes)
        .flatMap(({ attributes: { href } }) => (href === undefined ? [] : [href.slice(1)]))
      expect(ids).toEqual(expect.arrayContaining(ours))
      expect(html.match(/<h1/g)).toHaveLength(1)
    }
    fc.assert(fc.property(bodies, linked), check(250))
  })
})

describe('any string', () => {
  const pieces =
    '---;---\n;\n;\r\n;\r;title: A;date: 2025-01-20;date: x;locale: ja;: ;- ;  ;\t;";\';[;];{;};&a;*a;!!str ;<<: ;#;|;>;? ;,;' +
    'tags:;__proto__: 1;titel: B;日本;👨‍👩‍👧;\0;\uFEFF;\u0085;\u2028;\uD800;%YAML 1.1\n;...;~;# h\n;' +
    'title: A\ndate: 2025-01-20\nlocale: en\n;authors:\n  - name: x\n;updated: 2020-01-01\n'
  const yaml = fc.array(fc.constantFrom(...pieces.split(';')), { maxLength: 20 }).map((parts) => parts.join(''))
  const strings = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    yaml,
    yaml.map((text) => `---\n${text}`),
    yaml.map((text) => `---\n${text}\n---\n${text}`),
    fc.tuple(yaml, bodies).map(([text, body]) => `---\ntitle: A\ndate: 2025-01-20\nlocale: en\n${text}\n---\n${body}`),
    fc
      .tuple(fc.constantFrom('', 'titel: B\n', 'tags: [a]\r\n'), bodies)
      .map(([more, body]) => `---\ntitle: A\ndate: 2025-01-20\nlocale: en\n${more}---\n${body}`),
  )

  test('gives a result and never throws', { timeout }, () => {
    let articles = 0
    const sound = (source: string, language: string) => {
      const result = safeParseArticle(source, { language })
      for (const diagnostic of result.diagnostics) checkPlace(diagnostic, source)
      expect(result.ok || result.diagnostics.length > 0).toBe(true)
      if (result.ok) articles++
    }
    fc.assert(fc.property(strings, fc.constantFrom('en', 'ja', 'xx'), sound), check(1000))
    // Or it would say little.
    expect(articles).toBeGreaterThan(50)
  })
})

/** A place lies in the file, does not end before it begins, and its line and column say the same as its offset. */
function checkPlace({ start, end, message }: Diagnostic, source: string): void {
  expect(message).not.toBe('')
  expect(start.offset ?? -1).toBeGreaterThanOrEqual(0)
  expect(end.offset ?? -1).toBeGreaterThanOrEqual(start.offset ?? 0)
  expect(end.offset ?? Infinity).toBeLessThanOrEqual(source.length)
  for (const { line, column, offset = 0 } of [start, end]) {
    const before = source.slice(0, offset).split(/\r\n|\r|\n/)
    // An offset between CR and LF is at the end of the line before them.
    const between = source[offset - 1] === '\r' && source[offset] === '\n'
    const lines = between ? before.slice(0, -1) : before
    const at = (lines.at(-1) ?? '').length + (between ? 1 : 0) + 1
    expect({ line, column }).toEqual({ line: lines.length, column: at })
  }
}
