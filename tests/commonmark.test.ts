import { tests as examples } from 'commonmark-spec'
import { describe, expect, test } from 'vitest'
import { comparable, createMarkdownToHtml } from './helpers/markdown.js'

/** Examples of CommonMark 0.31.2 that GitHub's extended autolinks make something else of, and rightly. */
const extended = new Map([
  [602, 'a blank in angle brackets ends an autolink, and the bare address before it is one'],
  [608, 'a blank after the angle bracket keeps it from being an autolink, but the bare address is one'],
  [611, 'a bare address is a link'],
  [612, 'a bare e-mail address is a link'],
])

const cases = examples.map(({ number, section, markdown, html }) => ({
  number,
  section,
  markdown: markdown.replaceAll('→', '\t'),
  html: comparable(html.replaceAll('→', '\t')),
}))

const plain = createMarkdownToHtml({ gfm: false })
const withGfm = createMarkdownToHtml({ gfm: true })

const failing = (toHtml: (markdown: string) => string) =>
  cases.filter(({ markdown, html }) => comparable(toHtml(markdown)) !== html).map(({ number }) => number)

describe('CommonMark 0.31.2', () => {
  test('has 652 examples', () => expect(cases).toHaveLength(652))
  test('all of them, without GitHub’s extensions', () => expect(failing(plain)).toEqual([]))
  test('all but the named exceptions, with them', () => expect(failing(withGfm)).toEqual([...extended.keys()]))

  test.each([...extended])('example %i: %s', (number) => {
    const { markdown = '', html } = cases.find((example) => example.number === number) ?? {}
    const ours = comparable(withGfm(markdown))
    expect(ours.replaceAll(/<a href="[^"]*">|<\/a>/g, '')).toBe(html)
    expect(ours).toMatch(/<a href="(?:https:\/\/|mailto:)/)
  })
})
