import { readdirSync, readFileSync } from 'node:fs'
import { createNewsroom, definePlugin, formatDiagnostic, parseArticle, renderArticle, technyan } from 'kawaraban'
import { ar, defineLocale, en, fa, fr, he } from 'kawaraban/locales'
import { articleSchema } from 'kawaraban/schema'
import { missingMessages } from 'kawaraban/testing'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { bundled } from './helpers/locales.js'

/** Words that are the same as in English, as `key` or `code.key`, by the reason. */
const borrowed: Record<string, readonly string[]> = {
  'a name of JavaScript': ['type.date', 'type.undefined'],
}

/** Examples in backticks whose words may be translated. */
const examples = new Set(['name: value', 'name = "value"', 'name:', 'title: The headline'])

/** The key under which English has what a locale has under `key`. */
const baseOf = (key: string) => key.replace(/_(?:zero|one|two|few|many)$/, '_other')
const english = new Map(wordsOf(en.messages))
const others = bundled.filter((locale) => locale !== en)

describe.each(others)('the words of $code', ({ code, messages }) => {
  const words = new Map(wordsOf(messages))
  const pairs = [...words].map(([key, text]) => ({ key, text, english: english.get(baseOf(key)) ?? '' }))

  test('are those of English, in exactly the plural forms of the language', () => {
    const plugin = definePlugin({ name: 'english', messages: { en: en.messages } })
    const expected = missingMessages(plugin, [code]).map(({ key }) => key)
    expect(expected.length).toBeGreaterThan(190)
    expect([...words.keys()].toSorted()).toEqual(expected.toSorted())
  })

  test('have the same placeholders', () => {
    const placeholders = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].toSorted()
    for (const { key, text, english } of pairs) {
      // A form that stands for one number alone may say it in a word.
      const isInWords = isOneNumber(code, key) && !text.includes('{{count}}')
      const expected = placeholders(english).filter((name) => !isInWords || name !== '{{count}}')
      expect(placeholders(text), key).toEqual(expected)
    }
  })

  test('keep what English has in backticks', () => {
    const spans = (text: string) => new Set(text.match(/`[^`]*`/g)?.map((span) => span.slice(1, -1)))
    const lost = pairs.filter(({ text, english }) => {
      const own = spans(text)
      return [...spans(english)].some((span) => !examples.has(span) && !own.has(span))
    })
    expect(lost).toEqual([])
    expect(pairs.filter(({ text }) => text.split('`').length % 2 === 0)).toEqual([])
  })

  test('are words of the language: none is empty, and none is English but what is borrowed', () => {
    const isBorrowed = (key: string) =>
      Object.values(borrowed).some((keys) => keys.includes(key) || keys.includes(`${code}.${key}`))
    expect(pairs.filter(({ text }) => text.trim() !== text || text === '')).toEqual([])
    expect(pairs.filter(({ key, text, english }) => text === english && !isBorrowed(key))).toEqual([])
  })

  test('have the quotation marks and apostrophes of the language, and no invisible direction marks', () => {
    const plain = pairs.map(({ key, text }) => [key, text.replaceAll(/`[^`]*`/g, '')] as const)
    expect(plain.filter(([, text]) => /["']\p{L}|\p{L}["']/u.test(text))).toEqual([])
    expect(plain.filter(([, text]) => /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(text))).toEqual([])
  })
})

test('French has no-break spaces inside its quotation marks and before high punctuation', () => {
  const words = wordsOf(fr.messages)
  expect(words.filter(([, text]) => /[\u00A0\u202F][:;?!]/.test(text)).length).toBeGreaterThan(10)
  expect(words.filter(([, text]) => / [:;?!»]|« /.test(text))).toEqual([])
})

test('silent reading is faster than reading aloud by what English readers show', () => {
  // 138 words a minute aloud (IReST), times 238 and divided by 183 (Brysbaert 2019).
  expect(ar.reading).toEqual({ unit: 'word', perMinute: 179 })
})

describe('counts', () => {
  const newsroom = createNewsroom({ locales: [en, fa, defineLocale({ ...ar, code: 'ar-EG' })] })
  const minutes = (locale: string) => newsroom.localize(locale).t('article.readingTime', { count: 12 })

  test('are in the digits of the reader, as dates are', () => {
    expect(minutes('fa')).toBe('زمان مطالعه: ۱۲ دقیقه')
    expect(minutes('ar-EG')).toBe('مدة القراءة: ١٢ دقيقة')
    expect(newsroom.localize('en').t('article.readingTime', { count: 1200 })).toBe('1,200-minute read')
  })

  test('are in English digits where the words are English', async () => {
    const article = parseArticle('---\ntitle: A\ndate: 2025-01-20\nlocale: en\n---\nText')
    expect((await renderArticle(article, { locale: 'fa' })).readingTime.label).toBe('1-minute read')
  })

  test('are in the digits that YAML takes where they are about a file', () => {
    const strict = createNewsroom({ locales: [fa], schema: articleSchema.extend({ kicker: z.string().max(5) }) })
    const { diagnostics } = strict.safeParse('---\ntitle: A\ndate: 2025-01-20\nlocale: fa\nkicker: Too long\n---\n')
    expect(diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining('حداکثر 5 نویسه')])
  })
})

test('no locale falls back to English, whatever is wrong with a file', () => {
  const folder = new URL('fixtures/frontmatter/broken/', import.meta.url)
  const newsroom = createNewsroom({ locales: [en, ...others], plugins: [technyan] })
  const codes = new Set<string>()
  const sources = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    // One file for each kind of problem is enough: the words of all others are counted above.
    .filter((source) => newsroom.safeParse(source).diagnostics.some(({ code }) => codes.size < codes.add(code).size))
  const said = (language: string) =>
    sources.flatMap((source) =>
      newsroom.safeParse(source, { language }).diagnostics.flatMap(({ message, hint = '' }) => [message, hint]),
    )
  const inEnglish = said('en')
  expect(codes.size).toBeGreaterThan(25)
  for (const { code } of others) {
    const same = said(code).filter((text, index) => text !== '' && text === inEnglish[index])
    expect(same, code).toEqual([])
  }
})

test('the mascot has its words in every locale', () => {
  const codes = bundled.map(({ code }) => code)
  expect(codes.length).toBeGreaterThan(1)
  expect(missingMessages(technyan, codes)).toEqual([])
})

describe('messages from right to left', () => {
  const newsroom = createNewsroom({ locales: [en, ar, fa, he] })
  const source = '---\ntitle: A\ndate: 20/1/2025\nlocale: xx\n---\n'
  const said = (language: string) =>
    newsroom
      .safeParse(source, { language })
      .diagnostics.map((diagnostic) => ({ diagnostic, printed: formatDiagnostic(diagnostic) }))

  test.each(['ar', 'fa', 'he'])('have each piece of code isolated, also when printed: %s', (language) => {
    expect(said(language)).toHaveLength(2)
    for (const { diagnostic, printed } of said(language)) {
      const { message, hint = '' } = diagnostic
      expect(message).toMatch(/\u2068`[^`]+`\u2069/)
      expect(`${message} ${hint}`.replaceAll(/\u2068`[^`]*`\u2069/g, '')).not.toMatch(/[`\u200E\u200F\u2066-\u2069]/)
      expect(printed).toContain(message)
      expect(printed).toContain(hint)
    }
  })

  // Where nothing else says the direction, it is that of the first letter, and HTML's dir=auto looks into isolates.
  test.each([ar, fa, he])('begin with a letter of $code', ({ messages }) => {
    const sentences = wordsOf(messages.diagnostic)
    expect(sentences.filter(([, text]) => !/^[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text))).toEqual([])
  })

  test('are the only ones that have isolates', () => {
    for (const { printed } of said('en')) expect(printed).not.toMatch(/[\u2066-\u2069]/)
  })

  test('do not let other direction characters through', () => {
    const [{ diagnostic }] = said('he') as [ReturnType<typeof said>[number]]
    const printed = formatDiagnostic({ ...diagnostic, message: '\u2068`a\u202E\u2068`\u2069 \u2068b \u2069\u202E' })
    expect(printed).toContain('\u2068`a\uFFFD\uFFFD`\u2069 \uFFFDb \uFFFD\uFFFD')
  })
})

/** Whether a plural form of a language is for one number and no other. */
function isOneNumber(locale: string, key: string): boolean {
  const form = /_(\w+)$/.exec(key)?.[1]
  const rules = new Intl.PluralRules(locale)
  return (
    Array.from({ length: 200 }, (_, number) => number).filter((number) => rules.select(number) === form).length === 1
  )
}

function wordsOf(tree: object = {}, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, string | object]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : wordsOf(value, `${prefix}${key}.`),
  )
}
