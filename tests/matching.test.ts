import { createNewsroom, defineLocale, parseArticle, renderArticle } from 'kawaraban'
import { en, ja } from 'kawaraban/locales'
import { expect, test } from 'vitest'
import { file } from './helpers/article.js'

const zhHans = defineLocale({ code: 'zh-Hans', messages: {} })
const zhHant = defineLocale({ code: 'zh-Hant', messages: {} })
const nb = defineLocale({ code: 'nb', messages: {} })
const de = defineLocale({ code: 'de', messages: {} })
const newsroom = createNewsroom({ locales: [ja, en, zhHans, zhHant, nb, de] })

test.each([
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-MO', 'zh-Hant'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['no', 'nb'],
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
] as const)('a reader who asks for %s gets %s', (requested, locale) => {
  expect(newsroom.match(requested)).toBe(locale)
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
