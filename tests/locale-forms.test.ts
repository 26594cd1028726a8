import { readFileSync } from 'node:fs'
import { createNewsroom, defineLocale, parseArticle, renderArticle } from 'kawaraban'
import { en, ja, zhHant } from 'kawaraban/locales'
import { describe, expect, test } from 'vitest'
import { file } from './helpers/article.js'
import { bodyOf } from './helpers/body.js'

const fixture = <T>(name: string) =>
  Object.entries(
    JSON.parse(readFileSync(new URL(`fixtures/locale/${name}.json`, import.meta.url), 'utf8')) as Record<string, T>,
  )
const wordless = <const Code extends string>(code: Code) => defineLocale({ code, messages: {} })
const articleIn = (locale: string) => parseArticle(file('x').replace('locale: en', `locale: ${locale}`))
/** What stands in the dates of a page. */
const datesOf = (html: string) =>
  [...html.matchAll(/<time datetime="(.*?)".*?>(.*?)<\/time>/g)].map(([, ...date]) => date)

describe('direction comes from the script', () => {
  test.each(fixture<string>('direction'))('%s: %s', async (locale, dir) => {
    const { html, dir: ofPage } = await renderArticle(articleIn(locale))
    expect(ofPage).toBe(dir)
    expect(html).toContain(`lang="${locale}" dir="${dir}"`)
  })
})

describe('a date is in the calendar that the locale asks for, and stays ISO for machines', () => {
  test.each(fixture<string>('dates'))('%s: %s', async (locale, text) => {
    expect(datesOf((await renderArticle(articleIn(locale))).html)).toEqual([['2025-01-20', text]])
  })

  test.each(fixture<string>('dates'))(
    '%s, asked for by a reader of a newsroom that has the language',
    (locale, text) => {
      const tag = locale.replace(/-u-.*/, '').replace('-JP', '')
      const newsroom = createNewsroom({ locales: [en, wordless(tag)] })
      const page = newsroom.renderSync(newsroom.parse(file('x')), { locale: `xx, ${locale};q=0.9, en;q=0.5` })
      expect(datesOf(page.html)).toEqual([['2025-01-20', text]])
      expect([page.locale, newsroom.localize(locale).locale]).toEqual([tag, tag])
      expect(newsroom.localize(locale).formatDate('2025-01-20')).toBe(text)
    },
  )

  test('where the reader gets another language, it has its own', () => {
    const newsroom = createNewsroom({ locales: [en, ja] })
    const { formatDate, locale } = newsroom.localize('th-u-ca-buddhist-nu-thai')
    expect([locale, formatDate('2025-01-20')]).toEqual(['en', 'January 20, 2025'])
  })

  test('a locale of the newsroom can ask for it too', () => {
    const newsroom = createNewsroom({ locales: [{ ...ja, code: 'ja-u-ca-japanese' }, zhHant] })
    const { t, formatDate } = newsroom.localize('ja')
    expect([t('article.contents'), formatDate('2025-01-20')]).toEqual(['目次', '令和7年1月20日'])
  })
})

describe('a compact amount of money has no stray zero', () => {
  test.each(fixture<Record<string, string>>('compact-currency'))('%s', (locale, amounts) => {
    const { formatNumber } = createNewsroom({ locales: [wordless(locale)] }).localize(locale)
    const shown = (options?: Intl.NumberFormatOptions) =>
      Object.keys(amounts).map((amount) =>
        formatNumber(Number(amount), { style: 'currency', currency: 'USD', notation: 'compact', ...options }),
      )
    expect(shown()).toEqual(Object.values(amounts))
    expect(shown({ maximumFractionDigits: 1 })).toEqual(Object.values(amounts))
  })

  test('unless it is asked for, and other numbers are as they were', () => {
    const { formatNumber } = createNewsroom({ locales: [en] }).localize('en')
    expect(formatNumber(5e6, { notation: 'compact', minimumFractionDigits: 2 })).toBe('5.00M')
    expect(formatNumber(5, { style: 'currency', currency: 'USD' })).toBe('$5.00')
    expect(formatNumber(1234.5678)).toBe('1,234.568')
  })

  test('and an amount that the author wrote is left alone', () => {
    const body = bodyOf('学習費は$5.5M、`$5.0M`です', { locale: 'ja' })
    expect(body.replace(/<[^>]*>/g, '')).toBe('学習費は$5.5M、$5.0Mです')
  })
})

describe('a date as its distance from now', () => {
  const relative = (locale: string, now: string, timeZone = 'UTC') =>
    createNewsroom({
      locales: [wordless(locale)],
      now: () => new Date(now),
      site: { url: 'https://news.example/', timeZone },
    }).localize(locale).formatRelative

  test.each([
    ['2025-01-20', 'today'],
    ['2025-01-19', 'yesterday'],
    ['2025-01-21', 'tomorrow'],
    ['2025-01-14', '6 days ago'],
    ['2025-01-13', '1 week ago'],
    ['2024-12-21', '4 weeks ago'],
    ['2024-12-20', '1 month ago'],
    ['2024-01-21', '11 months ago'],
    ['2024-01-20', '1 year ago'],
    ['2023-01-21', '1 year ago'],
    ['2025-02-20', 'in 1 month'],
    ['2027-01-20', 'in 2 years'],
    ['2025-01-20T12:00:30Z', 'now'],
    ['2025-01-20T11:59:01Z', 'now'],
    ['2025-01-20T20:01+09:00', '59 minutes ago'],
    ['2025-01-20T20:00+09:00', '1 hour ago'],
    ['2025-01-19T12:01Z', '23 hours ago'],
    ['2025-01-19T12:00Z', 'yesterday'],
    ['2025-01-18T23:00Z', '2 days ago'],
    ['2025-01-20T18:30Z', 'in 6 hours'],
  ])('%s at noon of 20 January 2025 is %s', (date, text) => {
    expect(relative('en', '2025-01-20T12:00:00Z')(date)).toBe(text)
  })

  test('a day begins when it begins in the time zone of the newsroom', () => {
    const now = '2025-01-20T16:00:00Z'
    expect(relative('en', now, 'Asia/Tokyo')('2025-01-21')).toBe('today')
    expect(relative('en', now, 'America/Los_Angeles')('2025-01-21')).toBe('tomorrow')
    expect(relative('en', now, 'Asia/Tokyo')('2025-01-18T16:00Z')).toBe('2 days ago')
    // Half past eleven in the evening of the 19th in Tokyo, half past six in the morning of it in Los Angeles.
    expect(relative('en', now, 'Asia/Tokyo')('2025-01-19T14:30Z')).toBe('2 days ago')
    expect(relative('en', now, 'America/Los_Angeles')('2025-01-19T14:30Z')).toBe('yesterday')
  })

  test('in the words of the language, from a time of its own where one is given', () => {
    const now = '2025-01-20T12:00:00Z'
    expect(relative('ja', now)('2025-01-18')).toBe('一昨日')
    expect(relative('ko', now)('2025-01-19')).toBe('어제')
    expect(relative('ru', now)('2025-01-15')).toBe('5 дней назад')
    expect(relative('fa', now)('2024-12-20')).toBe('۱ ماه پیش')
    expect(relative('en', now)('2025-01-20', new Date('2025-01-22T00:00Z'))).toBe('2 days ago')
  })
})

test('a list is put together as the language does', () => {
  const list = (locale: string) =>
    createNewsroom({ locales: [wordless(locale)] })
      .localize(locale)
      .formatList(['A', 'B', 'C'])
  expect(['en', 'ja', 'ko', 'zh-Hant', 'vi', 'pt'].map(list)).toEqual([
    'A, B, and C',
    'A、B、C',
    'A, B 및 C',
    'A、B和C',
    'A, B và C',
    'A, B e C',
  ])
})

test('a count is written in the digits of the language that speaks', () => {
  const fa = defineLocale({ code: 'fa', messages: { article: { readingTime_other: '{{count}} دقیقه' } } })
  const minutes = (locale: string) =>
    createNewsroom({ locales: [fa, en] })
      .localize(locale)
      .t('article.readingTime', { count: 1234 })
  expect([minutes('fa'), minutes('en')]).toEqual(['۱٬۲۳۴ دقیقه', '1,234-minute read'])
  const silent = createNewsroom({ locales: [wordless('fa'), en] }).localize('fa')
  expect(silent.word('article.readingTime', { count: 4 })).toEqual({ text: '4-minute read', lang: 'en' })
})
