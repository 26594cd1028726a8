import { readFileSync } from 'node:fs'
import { createNewsroom, defineLocale, definePlugin, parseArticle, renderArticle } from 'kawaraban'
import { en } from 'kawaraban/locales'
import { describe, expect, test } from 'vitest'
import { countUnits, excerptOf } from '../src/locale/measure.js'
import { bodyOf, render } from './helpers/body.js'

const emphasis = JSON.parse(
  readFileSync(new URL('fixtures/render/emphasis.json', import.meta.url), 'utf8'),
) as readonly { markdown: string; html: string }[]

describe('emphasis and deletions, as a reader of the script expects them', () => {
  test.each(emphasis)('$markdown', ({ markdown, html }) => {
    expect(bodyOf(markdown, { locale: 'ja' })).toBe(html)
  })
})

describe('the id of a heading is its slug', () => {
  test.each([
    ['## ベンチマーク結果\n\n## ベンチマーク結果', ['ベンチマーク結果', 'ベンチマーク結果-1']],
    ['## a\n\n## a\n\n## a', ['a', 'a-1', 'a-2']],
    // A number that a heading has by itself is not given to another.
    ['## a\n\n## a-1\n\n## a', ['a', 'a-1', 'a-2']],
    ['## a-1\n\n## a\n\n## a', ['a-1', 'a', 'a-2']],
    ['## ！！！\n\n## 👨‍👩‍👧\n\n## 🇯🇵\n\n## ---', ['section', 'section-1', 'section-2', 'section-3']],
    ['## が', ['が']],
    ['## か\u3099', ['が']],
    ['## が\n\n## か\u3099', ['が', 'が-1']],
    ['## Ünïcode Straße', ['ünïcode-straße']],
    ['## u\u0308', ['ü']],
    ['## DeepSeek-R1：コスト革命（前編）', ['deepseek-r1コスト革命前編']],
    ['## 全角　空白', ['全角-空白']],
    ['## snake_case `code` & *more*', ['snake_case-code--more']],
    ['## ❤️ love', ['-love']],
    ['## 1️⃣ first', ['1-first']],
    ['## مقدّمة', ['مقدّمة']],
    ['## हिन्दी में', ['हिन्दी-में']],
    ['## ภาษาไทย', ['ภาษาไทย']],
    ['## 葛\u{E0100}城', ['葛\u{E0100}城']],
    ['## 𠮷野家', ['𠮷野家']],
    ['## {漢字}', ['漢字']],
  ])('%j', (body, ids) => {
    expect(render(body).toc.map(({ id }) => id)).toEqual(ids)
  })

  test('and is lower-cased by the rules of the language', async () => {
    const article = parseArticle(
      '---\ntitle: Başlık\ndate: 2025-01-20\nlocale: tr\n---\n## ISPARTA İZMİR\n\n## Ì\n\n## I\u0300\n',
    )
    const { toc } = await renderArticle(article)
    expect(toc.map(({ id }) => id)).toEqual(['ısparta-izmir', 'ì', 'ì-1'])
  })
})

test('a full stop or colon between letters does not part a word, and between others it does', () => {
  expect(countUnits('www.example.com a:b done.Next', 'en', 'word')).toBe(3)
  expect(countUnits('a.1 3.14 09:30 日本.東京 a. b', 'en', 'word')).toBe(9)
})

describe('an excerpt', () => {
  test.each([
    // An ideograph with its variation selector and a family are one character each.
    ['葛\u{E0100}城市👨‍👩‍👧が来た', 4, '葛\u{E0100}城市👨‍👩‍👧…'],
    ['葛\u{E0100}城市👨‍👩‍👧が来た', 3, '葛\u{E0100}城市…'],
    ['🇯🇵🇫🇷🇩🇪', 2, '🇯🇵🇫🇷…'],
    ['e\u0301e\u0301e\u0301', 2, 'e\u0301e\u0301…'],
    ['नमस्ते दुनिया', 4, 'नमस्ते…'],
    ['short', 5, 'short'],
    ['The quick brown fox', 12, 'The quick…'],
    ['The quick brown fox', 15, 'The quick brown…'],
    ['The quick brown fox', 16, 'The quick brown…'],
    ['Today it doesn’t matter', 13, 'Today it…'],
    // Rather a cut word than hardly any text.
    ['A Donaudampfschifffahrtsgesellschaft', 12, 'A Donaudampf…'],
    // A blank between Latin and Japanese is no reason to give up half of the text.
    ['新しいモデル R1 は推論に強く、費用も低い', 14, '新しいモデル R1 は推論に…'],
    ['推論モデルDeepSeekの衝撃', 9, '推論モデル…'],
    ['生成AIの最新モデルを公開', 9, '生成AIの最新モデ…'],
  ])('%s, cut at %i', (text, length, expected) => {
    expect(excerptOf(text, length)).toBe(expected)
  })

  test('is the running text: no headings, tables, code or marks of footnotes', () => {
    const { excerpt } = render(
      '## Heading\n\nOne *two*[^1]\nthree.\n\n| a |\n|---|\n\n```\ncode\n```\n\n- four\n\n> five\n\n[^1]: Note.\n',
    )
    expect(excerpt).toBe('One two three. four five')
  })

  test('of Japanese has no blanks between its sentences, and is at most 160 characters long', () => {
    expect(render('一文目。\n\n二文目。').excerpt).toBe('一文目。二文目。')
    expect(render('営業時間です\n\n- 平日：9時\n- 土日：10時\n\n新茶もどうぞ。').excerpt).toBe(
      '営業時間です 平日：9時 土日：10時 新茶もどうぞ。',
    )
    const { excerpt } = render('あ'.repeat(500))
    expect(excerpt).toBe(`${'あ'.repeat(160)}…`)
  })
})

describe('the text', () => {
  test('is one block a line, without readings of ruby', () => {
    const { text } = render(
      '## 見出し\n\n<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>を\n読む\n\n- a\n- b\n\n1. c',
    )
    expect(text).toBe('見出し\n漢字を読む\na\nb\nc')
  })

  test('of a section that the author wrote is running text like any other', () => {
    expect(render('<section>\n\nWords.\n\n</section>').excerpt).toBe('Words.')
  })
})

describe('reading time', () => {
  const minutes = (locale: string, body: string) =>
    render(body, { locale }).readingTime as { minutes: number; unit: string; count: number }

  test('counts words in English and characters in Japanese', () => {
    expect(minutes('en', 'one two three, four.')).toMatchObject({ unit: 'word', count: 4, minutes: 1 })
    expect(minutes('ja', '日本語の 文章👨‍👩‍👧\n')).toMatchObject({ unit: 'character', count: 7, minutes: 1 })
    expect(minutes('en', 'word '.repeat(714))).toMatchObject({ count: 714, minutes: 3 })
    expect(minutes('ja', 'あ'.repeat(2000))).toMatchObject({ count: 2000, minutes: 4 })
  })

  test.each([
    ['zh-Hant', '你好世界', 'character', 4],
    ['zh', '你好世界', 'character', 4],
    ['ko', '안녕 세계', 'word', 2],
    ['de', 'Guten Tag, Welt', 'word', 3],
    ['ar', 'مرحبا بالعالم', 'word', 2],
  ])('in %s', async (locale, body, unit, count) => {
    const article = parseArticle(`---\ntitle: T\ndate: 2025-01-20\nlocale: ${locale}\n---\n${body}\n`)
    expect((await renderArticle(article)).readingTime).toMatchObject({ unit, count })
  })
})

test('what is put into a message is escaped once, by the tree', () => {
  const locale = defineLocale({ ...en, messages: { ...en.messages, article: { updated: '<i>{{date}}</i> & more' } } })
  const greeting = definePlugin({
    name: 'greeting',
    messages: { en: { hello: 'Hello {{name}} & co' } },
    slots: { beforeBody: (_, { ours }) => ours('hello', { name: '<A> & "B"' }) },
  })
  const newsroom = createNewsroom({ locales: [locale], plugins: [greeting] })
  const article = newsroom.create({
    meta: { title: 'A', date: '2025-01-20', updated: '2025-01-21', locale: 'en' },
    body: '',
  })
  const { html } = newsroom.renderSync(article)
  expect(html).toContain('Hello &#x3C;A> &#x26; "B" &#x26; co')
  expect(html).toContain('&#x3C;i>January 21, 2025&#x3C;/i> &#x26; more')
})
