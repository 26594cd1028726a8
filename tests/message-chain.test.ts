import { articleSchema, createNewsroom, defineLocale } from 'kawaraban'
import { en, ja, ko, zhHans, zhHant, type PartialMessages } from 'kawaraban/locales'
import { defineTaxonomy } from 'kawaraban/schema'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { messageChain } from '../src/locale/message-chain.js'
import { file } from './helpers/article.js'

const wordless = <const Code extends string>(code: Code) => defineLocale({ code, messages: {} })

describe('the locales in which a word is looked up', () => {
  test.each([
    ['a locale, English and the first', 'ko', ['ja', 'ko', 'en'], ['ko', 'en', 'ja']],
    ['without English', 'ko', ['ja', 'ko'], ['ko', 'ja']],
    ['the parent', 'de-AT', ['en', 'de', 'de-AT'], ['de-AT', 'de', 'en']],
    ['the parent of Traditional by region', 'zh-TW', ['zh-Hans', 'zh-Hant', 'zh-TW'], ['zh-TW', 'zh-Hant', 'zh-Hans']],
    ['Macao by way of Hong Kong', 'zh-MO', ['zh-Hant', 'zh-MO', 'zh-HK'], ['zh-MO', 'zh-HK', 'zh-Hant']],
    ['never the other script', 'zh-Hant', ['en', 'zh', 'zh-Hans', 'zh-Hant'], ['zh-Hant', 'en']],
    ['never the other script by region', 'pa-PK', ['en', 'pa', 'pa-PK'], ['pa-PK', 'en']],
    ['Latin America', 'es-MX', ['en', 'es', 'es-419', 'es-MX'], ['es-MX', 'es-419', 'es', 'en']],
    ['Africa in Portuguese', 'pt-AO', ['pt', 'pt-PT', 'pt-AO'], ['pt-AO', 'pt-PT', 'pt']],
    [
      'English of Europe and the world',
      'en-DE',
      ['en', 'en-001', 'en-150', 'en-DE'],
      ['en-DE', 'en-150', 'en-001', 'en'],
    ],
    ['English that is called American', 'en-GB', ['ja', 'en-US', 'en-GB'], ['en-GB', 'en-US', 'ja']],
    ['Norwegian', 'nn', ['en', 'nb', 'nn'], ['nn', 'nb', 'en']],
    ['extensions and variants', 'ca-valencia-u-ca-gregory', ['es', 'ca'], ['ca', 'es']],
  ])('%s: %s of %j', (_, locale, available, chain) => {
    expect(messageChain(locale, available)).toEqual(chain)
  })
})

describe('words that a locale lacks', () => {
  const galician = defineLocale({ code: 'gl', messages: {} })
  const messages: PartialMessages = { article: { tags: 'Temas' } }
  const es = defineLocale({ code: 'es', messages })

  test('come from where the newsroom says, then from English, and say so', () => {
    const newsroom = createNewsroom({ locales: [ja, en, es, galician], messageFallback: { gl: ['es'] } })
    const { word } = newsroom.localize('gl')
    expect(word('article.tags')).toEqual({ text: 'Temas', lang: 'es' })
    expect(word('article.contents')).toEqual({ text: 'Contents', lang: 'en' })
    const { html } = newsroom.renderSync(newsroom.parse(file('x', 'tags: [a]')), { locale: 'gl' })
    expect(html).toContain('<span lang="es">Temas</span>')
  })

  test('come from no parent where the newsroom says otherwise', () => {
    const locales = [en, ko, zhHant, wordless('zh-TW')] as const
    const word = (options = {}) =>
      createNewsroom({ locales, ...options })
        .localize('zh-TW')
        .word('article.tags')
    expect(word()).toEqual({ text: '標籤', lang: 'zh-Hant' })
    expect(word({ messageFallback: { 'zh-TW': [] } })).toEqual({ text: 'Tags', lang: 'en' })
    expect(word({ messageFallback: { 'zh-TW': ['ko'] } })).toEqual({ text: '태그', lang: 'ko' })
  })

  test('are never Simplified for readers of Traditional', () => {
    const newsroom = createNewsroom({ locales: [zhHans, en, wordless('zh-Hant')] })
    for (const tag of ['zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant'])
      expect(newsroom.localize(tag).word('article.contents')).toEqual({ text: 'Contents', lang: 'en' })
  })

  test('of zod come from the same locales', () => {
    const schema = articleSchema.extend({ mail: z.email() })
    const newsroom = createNewsroom({ locales: [en, ja, wordless('ja-JP')], schema })
    const [problem] = newsroom.safeParse(file('', 'mail: x'), { language: 'ja-JP' }).diagnostics
    expect(problem?.message).toBe('`mail` が正しくありません。無効なメールアドレス。')
  })

  test('of a taxonomy too', () => {
    const subjects = defineTaxonomy({
      name: 'subjects',
      terms: { network: { en: 'Networks', zh: '网络', 'zh-Hant': '網路', 'pt-PT': 'Redes' } },
    })
    const labels = ['zh-TW', 'zh-HK', 'zh-CN', 'pt-AO', 'fr'].map((locale) => subjects.labelIn('network', locale))
    expect(labels).toEqual([
      { text: '網路', lang: 'zh-Hant' },
      { text: '網路', lang: 'zh-Hant' },
      { text: '网络', lang: 'zh' },
      { text: 'Redes', lang: 'pt-PT' },
      { text: 'Networks', lang: 'en' },
    ])
    const simplified = defineTaxonomy({ name: 'subjects', terms: { network: { zh: '网络', en: 'Networks' } } })
    expect(simplified.labelIn('network', 'zh-Hant')).toEqual({ text: 'Networks', lang: 'en' })
  })
})

test.each([
  [{ messageFallback: { ko: ['fr'] } }, /messageFallback names "fr", which is none of the locales; it can name en, ko/],
  [{ messageFallback: { fr: ['ko'] } }, /messageFallback names "fr"/],
  [{ readers: { uk: 'ru' } }, /readers names "ru", which is none of the locales; it can name en, ko/],
  [{ site: { url: 'https://news.example/', timeZone: 'JST+9' } }, /site\.timeZone must be an IANA time zone/],
  [{ readers: { 'uk_UA!': 'en' } }, /readers names "uk_UA!", which is no BCP 47 tag/],
])('%j is refused', (options, message) => {
  expect(() => createNewsroom({ locales: [en, ko], ...(options as object) })).toThrow(message)
})
