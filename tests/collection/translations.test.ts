import * as fc from 'fast-check'
import { createNewsroom, memory, recordSource } from 'kawaraban'
import { en, ja, ko } from 'kawaraban/locales'
import { describe, expect, test } from 'vitest'
import { changesOf } from '../../src/collection/translations.js'
import { article, load } from './helpers.js'

const source = article(
  'title: 狐\ntags: [動物]\nlocale: ja',
  `導入。

## 一

*強調* [リンク][r]。段落。

| a | b |
|---|--:|
| 1 | 2 |

## 二

- 項目[^n]

[r]: https://a.example/
[^n]: 注
`,
)

/** The state of an English translation that was made of one source, beside another. */
async function stateAfter(before: string, after: string, options = {}) {
  const bare = article('title: Fox')
  const [made] = await (await load({ 'f.ja.md': before, 'f.en.md': bare }, options)).translations()
  const translation = recordSource(bare, made?.sourceHash ?? '')
  const states = await (await load({ 'f.ja.md': after, 'f.en.md': translation }, options)).translations()
  return states.find(({ locale }) => locale === 'en')
}

describe('a translation stays current where its source says the same', () => {
  test.each([
    ['as it is', source],
    ['lines wrapped', source.replace('段落。', '段\n落。')],
    ['another mark of emphasis', source.replace('*強調*', '_強調_')],
    ['another mark of items', source.replace('- 項目', '* 項目')],
    ['the link written out', source.replace('[リンク][r]', '[リンク](https://a.example/)').replace(/\[r\]: .*\n/, '')],
    ['another name for the note', source.replaceAll('[^n]', '[^note]')],
    ['a table with other blanks', source.replace('| a | b |\n|---|--:|\n| 1 | 2 |', 'a|b\n-|-:\n 1 |  2')],
    ['headings underlined', source.replace('## 一', '一\n---')],
    ['CRLF', source.replaceAll('\n', '\r\n')],
    ['the note at another place', source.replace('[^n]: 注\n', '').replace('## 一', '[^n]: 注\n\n## 一')],
    ['a comment in the text', source.replace('## 一', '<!-- to do -->\n\n## 一')],
    ['another alignment', source.replace('--:', ':--')],
    ['a comment and other quotes', source.replace('title: 狐', '# Note\ntitle: "狐"')],
    ['dates, status and companies', source.replace('locale: ja', 'locale: ja\nupdated: 2025-03-01\nrelatedCompanies: [A]\nexpires: 2026-01-01')],
  ])('%s', async (_, after) => {
    expect((await stateAfter(source, after))?.state).toBe('current')
  }) // prettier-ignore

  test('the words of a picture and of a link wrapped', async () => {
    const picture = article('locale: ja', '![一 二](a.svg) [三](https://a.example/ "四 五")')
    expect((await stateAfter(picture, picture.replace('一 二', '一\n二').replace('四 五', '四\n五')))?.state).toBe(
      'current',
    )
  })

  test('code on Windows, and letters composed in another way', async () => {
    const text = article('locale: ja', '```js\na\nb\n```\n\nがぎぐ\n')
    expect((await stateAfter(text, text.replaceAll('\n', '\r\n')))?.state).toBe('current')
    expect((await stateAfter(text, text.normalize('NFD')))?.state).toBe('current')
    const spaced = article('locale: ja', '`a  b`')
    expect((await stateAfter(spaced, spaced.replace('a  b', 'a b')))?.state).toBe('outdated')
  })

  test('wrapped lines in a language that sets blanks', async () => {
    const korean = article('locale: ko', '한 줄 두 줄')
    const states = { before: korean, after: korean.replace('한 줄 두', '한 줄\n두') }
    const bare = article('locale: en\ntranslationOf: ko')
    const [, made] = await (await load({ 'f.ko.md': states.before, 'f.en.md': bare })).translations()
    const translation = recordSource(bare, made?.sourceHash ?? '')
    const rows = await (await load({ 'f.ko.md': states.after, 'f.en.md': translation })).translations()
    expect(rows.find(({ locale }) => locale === 'en')?.state).toBe('current')
  })
})

describe('and is outdated where it says something else', () => {
  const parts = (state?: { parts: readonly { part: string; heading?: string; state: string }[] }) =>
    state?.parts.map(({ part, heading, state: own }) => [heading ?? part, own].join(' '))
  test.each<[string, string, string[]]>([
    ['a number in a table', source.replace('| 1 | 2 |', '| 1 | 3 |'), ['fields current', 'lead current', '一 changed', '二 current']],
    ['the headline', source.replace('狐', '狸'), ['fields changed', 'lead current', '一 current', '二 current']],
    ['a tag', source.replace('動物', '動物, 山'), ['fields changed', 'lead current', '一 current', '二 current']],
    ['an address', source.replace('a.example', 'b.example'), ['fields current', 'lead current', '一 changed', '二 current']],
    ['a word that is no longer stressed', source.replace('*強調*', '強調'), ['fields current', 'lead current', '一 changed', '二 current']],
    ['the depth of a heading', source.replace('## 二', '### 二'), ['fields current', 'lead current', '一 current', '二 changed']],
    ['a section more', source.replace('## 二', '## 新\n\n新。\n\n## 二'), ['fields current', 'lead current', '一 current', '新 added', '二 current']],
    ['a section less', source.replace(/## 一[\s\S]*?(?=## 二)/, ''), ['fields current', 'lead current', 'section removed', '二 current']],
    ['the lead', source.replace('導入。', ''), ['fields current', 'lead changed', '一 current', '二 current']],
    ['a correction', source.replace('locale: ja', 'locale: ja\ncorrections: [{ date: 2025-02-01, text: 訂正 }]'), ['fields changed', 'lead current', '一 current', '二 current']],
  ])('%s', async (_, after, expected) => {
    const state = await stateAfter(source, after)
    expect(state?.state).toBe('outdated')
    expect(parts(state)).toEqual(expected)
  }) // prettier-ignore

  test('sections that changed places, and many at once, are told apart', () => {
    const part = (hash: string) => ({ part: 'section' as const, heading: hash, hash })
    const states = (before: string, now: string) =>
      changesOf(['f', 'l', ...before], [part('f'), part('l'), ...Array.from(now, part)])
        .slice(2)
        .map(({ heading = '', state }) => `${heading}${state}`)
    expect(states('abcd', 'abcd')).toEqual(['acurrent', 'bcurrent', 'ccurrent', 'dcurrent'])
    expect(states('abcd', 'axyd')).toEqual(['acurrent', 'xchanged', 'ychanged', 'dcurrent'])
    expect(states('abc', 'cab')).toEqual(['cadded', 'acurrent', 'bcurrent', 'removed'])
    expect(states('', 'ab')).toEqual(['aadded', 'badded'])
    expect(states('ab', '')).toEqual(['removed', 'removed'])
  })
})

describe('the table', () => {
  const rows = async (files: Record<string, string>, options = {}) =>
    (await (await load(files, options)).translations()).map(({ story, locale, state, source: from }) =>
      [story, locale, state, from ?? '-'].join(' '),
    )

  test('has every translation that there is or should be, by story and locale', async () => {
    expect(
      await rows({
        'a.ja.md': article(''),
        'a.en.md': article(''),
        'a.ko.md': article('translationOf: en'),
        'b.en.md': article('translationOf: fr'),
        'b.ja.md': article('translationOf: en'),
      }),
    ).toEqual([
      'a en unrecorded ja',
      'a ko unrecorded en',
      'a zh-Hant missing ja',
      'a ar missing ja',
      'b ja unrecorded en',
      'b en orphan fr',
    ])
  })

  test('asks for no translation of what readers do not get; what is under embargo is worked on', async () => {
    expect(
      await rows({
        'draft.ja.md': article('status: draft'),
        'gone.ja.md': article('status: withdrawn'),
        'over.ja.md': article('expires: 2025-02-01'),
        'soon.ja.md': article('embargoUntil: 2026-01-01T00:00+09:00'),
        'later.ja.md': article('date: 2026-01-01'),
      }),
    ).toEqual([
      ...['en', 'ko', 'zh-Hant', 'ar'].map((locale) => `later ${locale} missing ja`),
      ...['en', 'ko', 'zh-Hant', 'ar'].map((locale) => `soon ${locale} missing ja`),
    ])
  })

  test('a source that is nowhere is told of', async () => {
    const { diagnostics } = await load({
      'a.ja.md': article('translationOf: fr'),
      'b.en.md': article('translationOf: en'),
    })
    expect(diagnostics.map(({ code, path, message, start }) => [code, path, message, start.line])).toEqual([
      ['missing-source', 'a.ja.md', 'This is said to be a translation from `fr`, but the story has no article in that language.', 4],
      ['missing-source', 'b.en.md', 'This is said to be a translation from `en`, but the story has no article in that language.', 4],
    ]) // prettier-ignore
  })

  test('what is wrong with a source is said of it alone', async () => {
    const { diagnostics } = await load({
      'a.ja.md': article('translationOf: en'),
      'a.en.md': article('impactLevel: hihg'),
    })
    expect(diagnostics.map(({ code, path }) => [code, path])).toEqual([['invalid-value', 'a.en.md']])
  })

  test('a hash that is none counts as not recorded', async () => {
    expect(await rows({ 'a.ja.md': article(''), 'a.en.md': article('sourceHash: soon') })).toContain(
      'a en unrecorded ja',
    )
  })
})

describe('recording', () => {
  const hash = '0a1b2c-3d4e5f'
  test.each([
    ['a field more', '---\ntitle: A # not B\ndate: "2025-01-20"\n---\nText', '---\ntitle: A # not B\ndate: "2025-01-20"\nsourceHash: 0a1b2c-3d4e5f\n---\nText'],
    ['another value', '---\nsourceHash: ffffff-ffffff # by hand\ntitle: A\n---\n', '---\nsourceHash: 0a1b2c-3d4e5f # by hand\ntitle: A\n---\n'],
    ['in quotes', "---\nsourceHash: 'ffffff-ffffff'\n---\n", "---\nsourceHash: '0a1b2c-3d4e5f'\n---\n"],
    ['nothing in words', '---\nsourceHash: ~\n---\n', '---\nsourceHash: 0a1b2c-3d4e5f\n---\n'],
    ['no value yet', '---\nsourceHash:\ntitle: A\n---\n', '---\nsourceHash: 0a1b2c-3d4e5f\ntitle: A\n---\n'],
    ['CRLF and a byte order mark', '\uFEFF---\r\ntitle: A\r\n---\r\nText', '\uFEFF---\r\ntitle: A\r\nsourceHash: 0a1b2c-3d4e5f\r\n---\r\nText'],
    ['CR alone', '---\rtitle: A\r---\rText', '---\rtitle: A\rsourceHash: 0a1b2c-3d4e5f\r---\rText'],
    ['fields that are indented', '---\n  title: A\n  tags:\n    - a\n---\n', '---\n  title: A\n  tags:\n    - a\n  sourceHash: 0a1b2c-3d4e5f\n---\n'],
    ['a text of several lines before it', '---\ntitle: >\n  A\n  B\n---\n', '---\ntitle: >\n  A\n  B\nsourceHash: 0a1b2c-3d4e5f\n---\n'],
    ['a field of that name elsewhere', '---\nmore:\n  sourceHash: a\n---\n', '---\nmore:\n  sourceHash: a\nsourceHash: 0a1b2c-3d4e5f\n---\n'],
  ])('%s', (_, before, after) => {
    expect(recordSource(before, hash)).toBe(after)
    expect(recordSource(after, hash)).toBe(after)
  }) // prettier-ignore

  test('under the name that a site has for it', () => {
    expect(recordSource('---\ntitle: A\n---\n', hash, 'madeFrom')).toBe('---\ntitle: A\nmadeFrom: 0a1b2c-3d4e5f\n---\n')
  })

  test.each([
    ['no frontmatter', 'Text'],
    ['fields in brackets', '---\n{ title: A }\n---\n'],
    ['YAML that is broken', '---\ntitle: "A\n---\n'],
  ])('%s is an error, with a way out', (_, text) => {
    expect(() => recordSource(text, hash)).toThrow(/no frontmatter|sourceHash: 0a1b2c-3d4e5f/)
  })

  test('the hash does not depend on the newsroom that makes it', async () => {
    const hashes = [createNewsroom({ locales: [ja, en] }), createNewsroom({ locales: [ko, en, ja] })].map(
      async (room) => {
        const states = await room.load(memory({ 'f.ja.md': source, 'f.en.md': article('translationOf: ja') }))
        return (await states.translations()).find(({ locale }) => locale === 'en')?.sourceHash
      },
    )
    const [first, second] = await Promise.all(hashes)
    expect(first).toMatch(/^[\da-f]{6}(-[\da-f]{6}){3}$/)
    expect(second).toBe(first)
  })
})

test('records a hash that YAML would read as a number as a text', () => {
  const hash = '94833e-785967'
  const recorded = '---\ntitle: A\nsourceHash: "94833e-785967"\n---\n'
  expect(recordSource('---\ntitle: A\n---\n', hash)).toBe(recorded)
  expect(recordSource('---\ntitle: A\nsourceHash:\n---\n', hash)).toBe(recorded)
  expect(recordSource('---\ntitle: A\nsourceHash: 0a1b2c-3d4e5f\n---\n', hash)).toBe(recorded)
  expect(recordSource(recorded, hash)).toBe(recorded)
})

test('recording a hash and reading it again is a fixed point, whatever the article is', async () => {
  const markdown = fc.array(
    fc.constantFrom('# 見出し', '## Two', 'Text *with* **marks**.', '- item\n- item', '> quote', '| a |\n|---|\n| 1 |', '```\ncode\n```', '[^n]\n\n[^n]: note', ':lang[x]{en}', '{漢|かん}', '<b>raw</b>', '---', '\\', '1. 2. 3.'),
  ) // prettier-ignore
  const field = fc.constantFrom(
    'tags: [a, "b: c"]',
    'description: >\n  folded\n  text',
    '# a comment',
    'category: "x"',
    "slug: 'y'",
  )
  await fc.assert(
    fc.asyncProperty(markdown, fc.uniqueArray(field), async (blocks, fields) => {
      const files = {
        'f.ja.md': article(fields.join('\n'), blocks.join('\n\n')),
        'f.en.md': article(fields.join('\n')),
      }
      const stateOf = async (given: Record<string, string>) =>
        (await (await load(given)).translations()).find(({ locale }) => locale === 'en')
      const before = await stateOf(files)
      const recorded = recordSource(files['f.en.md'], before?.sourceHash ?? '')
      expect(recordSource(recorded, before?.sourceHash ?? '')).toBe(recorded)
      const after = await stateOf({ ...files, 'f.en.md': recorded })
      expect(after).toMatchObject({ state: 'current', sourceHash: before?.sourceHash })
      expect(after?.parts.every(({ state }) => state === 'current')).toBe(true)
    }),
    { numRuns: 60 },
  )
})
