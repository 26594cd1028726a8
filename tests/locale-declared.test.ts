import { createNewsroom, defineLocale, safeParseArticle, technyan } from 'kawaraban'
import { en, ja } from 'kawaraban/locales'
import { describe, expect, test } from 'vitest'

const withoutLocale = '---\ntitle: A\ndate: 2025-01-20\n---\n'
const declaring = (locale: string) => withoutLocale.replace('date', `locale: ${locale}\ndate`)
const locale = (code: string) => defineLocale({ code, messages: {} })

/** The locale of an article in a newsroom that has these, or the codes of what is wrong. */
function resolved(codes: string[], source: string, options = {}): string | string[] {
  const [first = '', ...others] = codes
  const newsroom = createNewsroom({ locales: [locale(first), ...others.map(locale)] })
  const result = newsroom.safeParse(source, options)
  return result.ok ? result.value.locale : result.diagnostics.map(({ code }) => code)
}

describe('a declared locale in a newsroom', () => {
  test.each([
    ['the same', 'ja', ['en', 'ja'], 'ja'],
    ['in other letters', 'ZH-hANT', ['zh-Hant'], 'zh-Hant'],
    ['with a region', 'ja-JP', ['en', 'ja'], 'ja'],
    ['by the script of its region', 'zh-TW', ['en', 'zh-Hant'], 'zh-Hant'],
    ['by a script that is likely', 'zh', ['zh-Hant', 'zh-Hans'], 'zh-Hans'],
    ['Norwegian, which is not false', 'no', ['en', 'nb'], 'nb'],
    ['an old tag', 'iw', ['he'], 'he'],
    ['by alias', 'cmn', ['zh'], 'zh'],
    ['the one of its region before the one of none', 'en-GB', ['en', 'en-GB', 'en-US'], 'en-GB'],
    ['one of another region, where there is one of none', 'en-AU', ['en-GB', 'en'], 'en'],
    ['by a likely region', 'en', ['en-GB', 'en-US'], 'en-US'],
    ['with a variant', 'ca-valencia', ['ca'], 'ca'],
    ['with an extension', 'ja-u-ca-japanese', ['ja'], 'ja'],
  ])('%s: %s in %j is %s', (_, tag, codes, expected) => {
    expect(resolved(codes, declaring(tag))).toBe(expected)
  })

  test.each([
    ['another language', 'fr', ['ja', 'en']],
    ['another script', 'zh-CN', ['zh-Hant']],
    ['a script that the language is seldom written in', 'ja-Latn', ['ja']],
    ['another region, where all have one', 'en-AU', ['en-GB', 'en-US']],
    ['a language of the same family', 'nn', ['nb']],
    ['no language', 'und', ['en']],
    ['a tag of the message engine', 'dev', ['en']],
  ])('is refused for %s: %s in %j', (_, tag, codes) => {
    expect(resolved(codes, declaring(tag))).toEqual(['unknown-locale'])
  })

  test.each([
    'cimode',
    'CIMODE',
    '../../ja',
    '__proto__',
    'constructor',
    'en_US!',
    '日本語',
    '"ja, en"',
    '5',
    'true',
    '[ja]',
  ])('is refused where it is no tag: %s', (tag) => {
    expect(resolved(['ja', 'en'], declaring(tag))).toEqual(['invalid-locale'])
  })

  test('and what the newsroom has is listed', () => {
    const newsroom = createNewsroom({ locales: [ja, en] })
    const hints = ['fr', 'cimode', 'ja_JP', 'jp', 'English', '英語', '""'].map(
      (tag) => newsroom.safeParse(declaring(tag)).diagnostics[0]?.hint,
    )
    expect(hints).toEqual([
      'Write one of `ja`, `en`.',
      'Write one of `ja`, `en`.',
      'Did you mean `ja`? This newsroom has `ja`, `en`.',
      'Did you mean `ja`? This newsroom has `ja`, `en`.',
      'Did you mean `en`? This newsroom has `ja`, `en`.',
      'Did you mean `en`? This newsroom has `ja`, `en`.',
      'Write one of `ja`, `en`.',
    ])
  })

  test('and one that is missing is shown by an example of its own', () => {
    const newsroom = createNewsroom({ locales: [ja, en] })
    expect(newsroom.safeParse(withoutLocale).diagnostics).toMatchObject([
      { code: 'missing-field', keyPath: ['locale'], hint: 'Add a line such as `locale: ja`' },
    ])
  })
})

describe('the locale of a path', () => {
  test.each([
    ['news/r1.ja.md', 'ja'],
    ['news/r1.zh-TW.md', 'zh-Hant'],
    ['news/r1/ja.md', 'ja'],
    ['ja/news/r1.md', 'ja'],
    ['content\\ja\\r1.mdx', 'ja'],
    ['ja/r1.en.md', 'en'],
    ['en/news/ja/r1.markdown', 'ja'],
    ['r1.ja.draft.md', 'ja'],
    // Words that are tags by chance do not count before a locale to the letter.
    ['ja/no-go.md', 'ja'],
    ['ja/en-route.md', 'ja'],
    ['ja/en-us.md', 'ja'],
    ['no/r1.md', 'nb'],
  ])('%s is %s', (path, expected) => {
    expect(resolved(['en', 'ja', 'zh-Hant', 'nb'], withoutLocale, { path })).toBe(expected)
  })

  test.each(['news/r1.md', 'docs/en-route/r1.md', '', '.md', '../../..', '__proto__/cimode.md'])(
    '%j names none',
    (path) => {
      expect(resolved(['en', 'ja'], withoutLocale, { path })).toEqual(['missing-field'])
    },
  )

  test.each(['r1.fr.md', 'fr/r1.md'])('%j names one that the newsroom lacks', (path) => {
    expect(resolved(['en', 'ja'], withoutLocale, { path })).toEqual(['unknown-locale'])
    const newsroom = createNewsroom({ locales: [en, locale('ja')] })
    const result = newsroom.safeParse(withoutLocale, { path })
    expect(result.diagnostics).toMatchObject([{ message: 'This newsroom has no locale `fr`.', start: { line: 1 } }])
  })

  test('counts less than the option, and both less than the file', () => {
    const codes = ['en', 'ja', 'nb']
    expect(resolved(codes, withoutLocale, { path: 'ja/a.md', locale: 'no' })).toBe('nb')
    expect(resolved(codes, declaring('en'), { path: 'ja/a.md', locale: 'no' })).toBe('en')
    expect(resolved(codes, withoutLocale, { path: 'ja/a.md', locale: 'fr' })).toEqual(['unknown-locale'])
    expect(resolved(codes, declaring('fr'), { path: 'ja/a.md', locale: 'ja' })).toEqual(['unknown-locale'])
  })

  test('stands in the metadata, in the form that the newsroom has for it', () => {
    const newsroom = createNewsroom({ locales: [en, locale('zh-Hant')], plugins: [technyan] })
    expect(newsroom.parse(declaring('zh-TW')).meta.locale).toBe('zh-Hant')
    expect(newsroom.parse(withoutLocale, { path: 'zh-TW/a.md' }).meta.locale).toBe('zh-Hant')
  })
})

describe('without a newsroom', () => {
  test.each([
    ['fr', 'fr'],
    ['pt-br', 'pt-BR'],
    ['no', 'no'],
    ['zh-tw', 'zh-TW'],
    ['sr-latn-rs', 'sr-Latn-RS'],
    ['x-none', undefined],
    ['en_US', undefined],
    ['cimode', undefined],
    ['../../ja', undefined],
  ])('any well-formed tag will do: %s', (tag, expected) => {
    const result = safeParseArticle(declaring(tag))
    expect(result.ok ? result.value.locale : undefined).toBe(expected)
    expect(result.diagnostics.map(({ code }) => code)).toEqual(expected === undefined ? ['invalid-locale'] : [])
  })

  test('a tag that is nearly one is corrected, and any other explained', () => {
    const hints = ['en_US', 'ｊａ', '../../ja'].map((tag) => safeParseArticle(declaring(tag)).diagnostics[0]?.hint)
    expect(hints).toEqual(['Write `en-US`', 'Write `ja`', 'Write a tag such as `ja`, `pt-BR` or `zh-Hant`.'])
  })

  test.each([
    ['r1.fr.md', 'fr'],
    ['pt-BR/r1.md', 'pt-BR'],
    ['r1/zh-Hant.md', 'zh-Hant'],
    ['posts/ai/r1.md', undefined],
    ['docs/api/new.md', undefined],
    ['ja/my-story.md', 'ja'],
  ])('a path names a known language of two letters: %s', (path, expected) => {
    const result = safeParseArticle(withoutLocale, { path })
    expect(result.ok ? result.value.locale : undefined).toBe(expected)
  })

  test('an example of a locale is in the language of the message', () => {
    const hint = (language: string) => safeParseArticle(withoutLocale, { language }).diagnostics[0]?.hint
    expect([hint('en'), hint('ja')]).toEqual([
      'Add a line such as `locale: en`',
      '`locale: ja` のような行を加えてください。',
    ])
  })
})
