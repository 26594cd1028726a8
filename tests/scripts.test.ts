import * as fc from 'fast-check'
import { createNewsroom, parseArticle, renderArticle, type Plugin } from 'kawaraban'
import { ja } from 'kawaraban/locales'
import remarkGfm from 'remark-gfm'
import { describe, expect, test } from 'vitest'
import { addressEnd } from '../src/parse/address-syntax.js'
import { bodyOf, render } from './helpers/body.js'
import { casesOf } from './helpers/cases.js'

const koreanRoom = createNewsroom({ locales: [{ ...ja, code: 'ko' }] })
/** Where no line is joined. */
function inKorean(body: string) {
  const meta = { title: 'A headline', date: '2025-01-20', locale: 'ko' }
  return koreanRoom.renderSync(koreanRoom.create({ meta, body }))
}

describe('Markdown in every script', () => {
  test.each(casesOf('scripts.txt'))('$name', ({ markdown, html }) => {
    expect(bodyOf(markdown).trimEnd()).toBe(html)
  })

  test('a Korean article keeps all its line breaks', () => {
    expect(inKorean('大韓\n民國').body).toBe('<p>大韓\n民國</p>')
  })

  test('ruby as Aozora Bunko writes it, for who asks for it', () => {
    const newsroom = createNewsroom({ locales: [ja], aozoraRuby: true })
    const meta = { title: '見出し', date: '2025-01-20', locale: 'ja' }
    const body = '｜漢字《かんじ》と《二重》と{仮名|かな}'
    const ruby = (base: string, reading: string) => `<ruby>${base}<rp>(</rp><rt>${reading}</rt><rp>)</rp></ruby>`
    expect(newsroom.renderSync(newsroom.create({ meta, body })).body).toBe(
      `<p>${ruby('漢字', 'かんじ')}と《二重》と${ruby('仮名', 'かな')}</p>`,
    )
    expect(bodyOf(body)).toBe(`<p>｜漢字《かんじ》と《二重》と${ruby('仮名', 'かな')}</p>`)
  })

  test('code runs from left to right, whatever runs around it', async () => {
    const body = '`npm i` `سلام`\n\n```\ncode\n```'
    const arabic = parseArticle(`---\ntitle: عنوان\ndate: 2025-01-20\nlocale: ar\n---\n${body}`)
    expect((await renderArticle(arabic)).body).toBe(
      '<p><code dir="auto">npm i</code> <code dir="auto">سلام</code></p>\n<pre dir="ltr"><code>code\n</code></pre>',
    )
    expect(bodyOf(body)).toBe('<p><code>npm i</code> <code dir="auto">سلام</code></p>\n<pre><code>code\n</code></pre>')
  })

  test('readings stay out of contents, text, excerpt and word count', () => {
    const { toc, text, excerpt, readingTime } = render('## {東京|とうきょう}の空\n\n{漢字|かんじ}です。', {
      locale: 'ja',
    })
    expect(toc).toMatchObject([{ id: '東京の空', text: '東京の空' }])
    expect([text, excerpt]).toEqual(['東京の空\n漢字です。', '漢字です。'])
    expect((readingTime as { count: number }).count).toBe(9)
  })

  test('a plugin cannot break it: remark-gfm, listed as one, brings nothing back', () => {
    const plugins = [{ name: 'gfm', remark: [remarkGfm] }] as readonly Plugin[]
    const newsroom = createNewsroom({ locales: [ja], plugins })
    const meta = { title: '見出し', date: '2025-01-20', locale: 'ja' }
    for (const { name, markdown, html } of [
      ...casesOf('scripts.txt').filter(({ name }) => /^(?:emphasis|address)/.test(name)),
      { name: 'range', markdown: '気温は10~15度、明日は12~17度です', html: '<p>気温は10~15度、明日は12~17度です</p>' },
    ]) {
      const { body } = newsroom.renderSync(newsroom.create({ meta, body: markdown }))
      expect(body.replaceAll(' rel="external noopener"', '').trimEnd(), name).toBe(
        html.replaceAll(' rel="external noopener"', ''),
      )
    }
  })
})

test('where an address ends', () => {
  expect(addressEnd('https://a.example/b')).toBeUndefined()
  expect(addressEnd('https://a.example/b，c')).toBe(19)
  expect(addressEnd('https://a.example/ｂ＝c')).toBe(19)
  expect(addressEnd('https://a.example/b**c')).toBe(19)
  expect(addressEnd('https://a.example/*')).toBeUndefined()
})

// Nothing that a reader sees is lost or added, whatever stands in the text.
test('joining lines takes out line breaks and nothing else', () => {
  const character = fc.constantFrom(...'あ漢、。「」AI 1한ไ😀*`[]\n\n\n“”—')
  fc.assert(
    fc.property(fc.array(character, { maxLength: 30 }), (characters) => {
      const body = characters.join('')
      expect(render(body, { locale: 'ja' }).text.replaceAll(/\s/g, '')).toBe(inKorean(body).text.replaceAll(/\s/g, ''))
    }),
  )
})

test('ruby loses no character of its text, and adds brackets and readings alone', () => {
  const part = fc.stringMatching(/^[あ漢a-c葛]{1,4}$/)
  fc.assert(
    fc.property(part, fc.array(part, { minLength: 1, maxLength: 4 }), (base, readings) => {
      const html = bodyOf(`{${[base, ...readings].join('|')}}`)
      expect(html.replaceAll(/<rp>.<\/rp>|<rt>[^<]*<\/rt>|<[^>]*>/g, '')).toBe(base)
      expect([...html.matchAll(/<rt>([^<]*)/g)].map(([, reading]) => reading).join('')).toBe(readings.join(''))
    }),
  )
})
