import type { TocEntry } from 'kawaraban'
import { describe, expect, test } from 'vitest'
import { pageNames } from '../src/locale/page-names.js'
import { createSlugger, slugOf } from '../src/locale/slug.js'
import { bodyOf, plainNewsroom, articleWith, render } from './helpers/body.js'
import { elementsOf } from './helpers/browser.js'

/** The headings of a body, as `h2#id`. */
const headings = (body: string, meta?: Readonly<Record<string, unknown>>) =>
  elementsOf(bodyOf(body, meta))
    .filter(({ name }) => /^h\d$/i.test(name))
    .map(({ name, attributes }) => `${name.toLowerCase()}#${attributes['id'] ?? ''}`)

/** A table of contents as lines, indented by nesting. */
const lines = (toc: readonly TocEntry[], indent = ''): string[] =>
  toc.flatMap(({ id, text, depth, children }) => [
    `${indent}${text} h${depth}#${id}`,
    ...lines(children, `${indent}  `),
  ])
const contents = (body: string) => lines(render(body).toc)

describe('a page has one h1, its title', () => {
  test.each([
    ['the first h1 goes where it repeats the title', '# A headline\n\n## a', ['h2#a']],
    ['in other letter cases and widths too', '# Ａ  HEADLINE\n\n## a', ['h2#a']],
    ['with emphasis in it', '# A *headline*\n\n## a', ['h2#a']],
    ['underlined', 'A headline\n===\n\na\n---', ['h2#a']],
    ['in raw HTML', '<div align="center"><h1>A headline</h1></div>\n\n## a', ['h2#a']],
    ['wherever it stands', 'Text.\n\n## a\n\n# A headline', ['h2#a']],
    ['any other moves all headings down', '# Another\n\n## a\n\n### b', ['h2#another', 'h3#a', 'h4#b']],
    ['also beside the title', '# A headline\n\n# Another\n\n## a', ['h2#another', 'h3#a']],
    ['also where the title comes second', '# Another\n\n# A headline', ['h2#another', 'h2#a-headline']],
    ['and h6 is the last', '# a\n\n##### b\n\n###### c', ['h2#a', 'h6#b', 'h6#c']],
    ['a title that is quoted stays', '> # A headline\n\n# A headline', ['h2#a-headline']],
    ['a title that is listed stays', '- # A headline', ['h2#a-headline']],
    [
      'one with a footnote stays, or the note would hang in the air',
      '# A headline[^1]\n\n[^1]: x',
      ['h2#a-headline', 'h2#user-content-footnote-label'],
    ],
    [
      'one that nobody sees does not count',
      '<template><h1>x</h1></template>\n\n<noscript>\n\n# y\n\n</noscript>\n\n## a',
      ['h2#a'],
    ],
  ])('%s', (_, body, expected) => {
    expect(headings(body)).toEqual(expected)
    const { html } = render(body)
    expect(html.match(/<h1/g)).toHaveLength(1)
  })

  test('the rest of the body stays as it is when the title goes', () => {
    expect(bodyOf('# A headline\n\nText.')).toBe('<p>Text.</p>')
    expect(bodyOf('Text.\n\n# A headline\n\nMore.')).toBe('<p>Text.</p>\n<p>More.</p>')
  })

  test('a newsroom whose articles have no title keeps every heading', () => {
    const { body } = plainNewsroom.renderSync({ ...articleWith('# a'), meta: {} } as never)
    expect(body).toBe('<h2 id="a">a</h2>')
  })
})

describe('ids are bare slugs, and the same in the contents', () => {
  test.each([
    ['## a\n\n## a\n\n## a', ['h2#a', 'h2#a-1', 'h2#a-2']],
    ['## ！！！\n\n## 👨‍👩‍👧', ['h2#section', 'h2#section-1']],
    ['## section\n\n## ！', ['h2#section', 'h2#section-1']],
    ['## か\u3099\n\n## が', ['h2#が', 'h2#が-1']],
    ['##', ['h2#section']],
    ['## ![A chart](x.png)', ['h2#a-chart']],
    ['## <ruby>漢字<rt>かんじ</rt></ruby>', ['h2#漢字']],
    ['## Costs[^1]\n\n[^1]: x', ['h2#costs', 'h2#user-content-footnote-label']],
    ['## [A link](https://example.com) & `code`', ['h2#a-link--code']],
  ])('%j', (body, expected) => {
    expect(headings(body)).toEqual(expected)
  })

  test.each(['history', 'images', 'location', 'title', 'constructor', '__proto__', 'cookie', 'body', 'name', 'onload'])(
    '## %s would hide a property of the page',
    (name) => {
      expect(contents(`## ${name.replaceAll('_', '\\_')}`)).toEqual([`${name} h2#section-${name}`])
    },
  )

  test('no property of Object.prototype is a slug', () => {
    const names = Object.getOwnPropertyNames(Object.prototype)
    expect(names.filter((name) => slugOf(name, 'en') === name)).toEqual([])
    expect(pageNames.size).toBeGreaterThan(200)
  })

  test('a slugger never gives an id twice, whatever is taken', () => {
    const slug = createSlugger('en', ['a', 'a-1', 'section-title'])
    const slugs = ['a', 'a', 'a-1', 'title', 'Title', 'section', 'section-title'].map(slug)
    expect(slugs).toEqual(['a-2', 'a-3', 'a-1-1', 'section-title-1', 'section-title-2', 'section', 'section-title-3'])
  })
})

describe('no id is there twice', () => {
  test.each([
    ['a heading that is called like a footnote', '## user-content-fn-1\n\nA[^1]\n\n[^1]: x', ['user-content-fn-1-1']],
    ['a name in raw HTML', '<p id="a">x</p>\n\n## user-content-a', ['user-content-a', 'user-content-a-1']],
    [
      'a heading with a name in raw HTML',
      '<h2 id="a">x</h2>\n\n## user-content-a',
      ['user-content-a', 'user-content-a-1'],
    ],
    ['a name that an anchor has', '<a name="a">x</a>\n\n## user-content-a', ['user-content-a', 'user-content-a-1']],
    ['the same name in raw HTML twice', '<p id="a">x</p><p id="a">y</p>', ['user-content-a']],
    ['a name on an element that is parsed as two', '<b id="a"><p>x</b>y</p>', ['user-content-a']],
    ['a name on an element that becomes two when it is parsed again', 'a <button><b id="a"><p>x', ['user-content-a']],
    ['references of footnotes 1 and 1-2', 'A[^1] b[^1] c[^1-2]\n\n[^1]: x\n[^1-2]: y', ['user-content-fnref-1-2']],
  ])('%s', (_, body, some) => {
    const elements = elementsOf(bodyOf(body))
    const names = elements.flatMap(({ attributes: { id, name } }) => [id, name].filter((value) => value !== undefined))
    expect(names).toEqual([...new Set(names)])
    expect(names).toEqual(expect.arrayContaining(some))
  })
})

describe('the table of contents', () => {
  test.each([
    ['nests', '## a\n\n### b\n\n#### c\n\n### d\n\n## e', ['a h2#a', '  b h3#b', '    c h4#c', '  d h3#d', 'e h2#e']],
    [
      'skips levels that are not there',
      '## a\n\n#### b\n\n### c\n\n##### d',
      ['a h2#a', '  b h4#b', '  c h3#c', '    d h5#d'],
    ],
    ['may begin deep', '#### a\n\n## b\n\n### c', ['a h4#a', 'b h2#b', '  c h3#c']],
    ['has what was moved down', '# Another\n\n## b', ['Another h2#another', '  b h3#b']],
    ['has underlined headings', 'a\n---', ['a h2#a']],
    ['has text without markup and marks of footnotes', '## *a* `<b>` [c](d)[^1]\n\n[^1]: x', ['a <b> c h2#a-b-c']],
    ['has text on one line', 'a\nb\n---', ['a b h2#a-b']],
    [
      'has headings in raw HTML, with their names',
      '<h2 id="x">a</h2>\n\n<h3>b</h3>',
      ['a h2#user-content-x', '  b h3#b'],
    ],
    [
      'has headings in lists and in details',
      '- ## a\n\n<details><summary>x</summary>\n\n### b\n\n</details>',
      ['a h2#a', '  b h3#b'],
    ],
    ['has none of another text’s headings', '> ## a\n\n## b', ['b h2#b']],
    ['has none of the footnotes’ headings', '## a[^1]\n\n[^1]:\n    ## b', ['a h2#a']],
    ['has no empty lines', '##\n\n## <b></b>\n\n## a', ['a h2#a']],
    [
      'has a heading that a plain name makes ours',
      '<h2 id="footnote-label">a</h2>',
      ['a h2#user-content-footnote-label'],
    ],
  ])('%s', (_, body, expected) => {
    expect(contents(body)).toEqual(expected)
  })

  test('leads to ids that are there', () => {
    const { toc, body } = render('## a\n\n## a\n\n<h3 id="x">b</h3>\n\n## 見出し')
    const ids = elementsOf(body).map(({ attributes }) => attributes['id'])
    const entries = (tree: readonly TocEntry[]): string[] =>
      tree.flatMap(({ id, children }) => [id, ...entries(children)])
    expect(entries(toc)).toEqual(ids)
  })
})
