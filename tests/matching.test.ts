import { createNewsroom, defineLocale, parseArticle, renderArticle } from 'kawaraban'
import { en, ja, zhHans, zhHant } from 'kawaraban/locales'
import { describe, expect, test } from 'vitest'
import { file } from './helpers/article.js'

const nb = defineLocale({ code: 'nb', messages: {} })
const de = defineLocale({ code: 'de', messages: {} })
const he = defineLocale({ code: 'he', messages: {} })
const newsroom = createNewsroom({ locales: [ja, en, zhHans, zhHant, nb, de, he] })

test.each([
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-MO', 'zh-Hant'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-Hant-HK', 'zh-Hant'],
  ['zh-Hans-TW', 'zh-Hans'],
  ['yue', 'zh-Hant'],
  ['ZH_hant_tw', 'zh-Hant'],
  ['no', 'nb'],
  ['iw', 'he'],
  ['ja-JP-u-ca-japanese', 'ja'],
  ['ja_JP', 'ja'],
  ['en-GB', 'en'],
  ['xx', 'ja'],
  ['gsw', 'de'],
  ['*', 'ja'],
  ['', 'ja'],
  ['cimode', 'ja'],
  ['__proto__', 'ja'],
  ['../../ja', 'ja'],
  ['fr-CA, de;q=0.7, en;q=0.8', 'en'],
  ['de;q=0, en;q=0.1', 'en'],
  [['xx', 'de-AT'], 'de'],
  [['xx', 'zh_HK'], 'zh-Hant'],
  [['xx', 'no'], 'nb'],
  [['*', '!', 'iw'], 'he'],
] as const)('a reader who asks for %s gets %s', (requested, locale) => {
  expect(newsroom.match(requested)).toBe(locale)
})

describe('whom a newsroom gives another locale than CLDR would', () => {
  const readers = { gsw: 'en', 'en-IE': 'nb', be: 'de' } as const
  const own = createNewsroom({ locales: [ja, en, nb, de], readers })

  test.each([
    ['gsw', 'en'],
    ['gsw-CH', 'en'],
    ['xx, be;q=0.5', 'de'],
    // A language that the newsroom has is never another.
    ['en-IE', 'en'],
    ['lb', 'de'],
  ] as const)('%s gets %s', (requested, locale) => {
    expect(own.match(requested)).toBe(locale)
    expect(own.localize(requested).locale).toBe(locale)
  })

  test('is for readers: what an article declares is never guessed', () => {
    for (const tag of ['gsw', 'lb']) {
      const { diagnostics } = own.safeParse(file('x').replace('locale: en', `locale: ${tag}`))
      expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-locale'])
    }
  })
})

test('isLocale knows the codes of the newsroom and nothing else', () => {
  expect(['ja', 'zh-Hant'].every((tag) => newsroom.isLocale(tag))).toBe(true)
  expect(['zh-TW', 'JA', 'fr', ''].some((tag) => newsroom.isLocale(tag))).toBe(false)
})

test('without a newsroom, any language has its own dates and direction, and English words', async () => {
  const article = parseArticle(file('نص', 'impactLevel: high').replace('locale: en', 'locale: fa'))
  const { html, locale, dir } = await renderArticle(article)
  expect({ locale, dir }).toEqual({ locale: 'fa', dir: 'rtl' })
  expect(html).toContain('<article class="kb-article" lang="fa" dir="rtl">')
  expect(html).toContain('<span lang="en" dir="ltr">High impact</span>')
  expect(html).toContain('<time datetime="2025-01-20">۱ بهمن ۱۴۰۳</time>')
  expect((await renderArticle(article, { locale: 'nonsense!' })).locale).toBe('fa')
  expect((await renderArticle(article, { locale: 'ja-JP-u-ca-japanese' })).html).toContain('令和7年1月20日')
})

test('an article whose locale was damaged on the way is an error that says so', async () => {
  const stored = { ...parseArticle(file('x')), locale: 'en\n', path: 'cache/a.json' }
  await expect(renderArticle(stored)).rejects.toThrow(/cache\/a\.json is in "en\\n", which is no language tag/)
})
