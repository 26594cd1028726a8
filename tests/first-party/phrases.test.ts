import * as fc from 'fast-check'
import { createNewsroom } from 'kawaraban'
import { ja } from 'kawaraban/locales'
import { phrases } from 'kawaraban/plugins/phrases'
import { testPlugin } from 'kawaraban/testing'
import { describe, expect, test } from 'vitest'

const meta = { title: '見出し', date: '2025-01-20', locale: 'ja' }
/** Pieces of three characters each. */
const threes = (text: string) => text.match(/[^]{1,3}/g) ?? []
const render = (body: string, segment: (text: string, locale: string) => readonly string[] = threes) => {
  const newsroom = createNewsroom({ locales: [ja], plugins: [phrases({ segment })] })
  return newsroom.renderSync(newsroom.create({ meta, body }))
}

test.each([
  ['## 今日は天気です', '<h2 id="今日は天気です">今日は<wbr>天気で<wbr>す</h2>'],
  ['## 今**日は天**気です', '<h2 id="今日は天気です">今<strong>日は<wbr>天</strong>気で<wbr>す</h2>'],
  ['## 今日**は**天気', '<h2 id="今日は天気">今日<strong>は<wbr></strong>天気</h2>'],
  ['## 今日', '<h2 id="今日">今日</h2>'],
  ['今日は天気です', '<p>今日は天気です</p>'],
])('%s', (markdown, html) => {
  expect(render(markdown).body).toBe(html)
})

test('the segmenter is told the language of the article', () => {
  const seen: string[] = []
  render('## 今日', (text, locale) => (seen.push(locale), [text]))
  expect(seen).toEqual(['ja'])
})

test('contents, text and excerpt know nothing of it', () => {
  const { toc, text } = render('## 今日は天気です')
  expect([toc[0]?.text, text]).toEqual(['今日は天気です', '今日は天気です'])
})

test('without the breaks, a heading is what it was, whatever the segmenter makes of it', () => {
  const heading = fc.stringMatching(/^[あ漢a*_`[\]() <>&]{1,20}$/)
  const segmenter = fc.func(fc.array(fc.string({ maxLength: 3 }), { maxLength: 5 }))
  fc.assert(
    fc.property(heading, segmenter, (text, odd) => {
      const plain = render(`## ${text}`, (whole) => [whole]).body
      for (const segment of [threes, (whole: string) => Array.from(whole), odd])
        expect(render(`## ${text}`, segment).body.replaceAll('<wbr>', '')).toBe(plain)
    }),
  )
})

describe('it keeps the contract', () => {
  test.each(testPlugin(phrases({ segment: threes }), [{ body: '## 今日は天気です' }]))('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  })
})
