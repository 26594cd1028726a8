import { instantOrDay } from './dates.js'
import type { ReadingSpeed } from './locale.js'
import { memo } from './memo.js'
import type { MessageKey, MessageStore, MessageValues, Word } from './messages.js'
import { relativeTo, type Clock } from './relative.js'
import { directionOf } from './tag.js'

/**
 * Everything that depends on the reader's language, bound to one locale: words, dates, numbers, lists.
 *
 * @example
 * const { t, formatDate } = newsroom.localize('ja')
 * t('article.contents') // '目次'
 * formatDate('2025-01-20') // '2025年1月20日', in every time zone
 */
export interface LocaleContext<Key extends string = MessageKey> {
  readonly locale: string
  readonly dir: 'ltr' | 'rtl'
  /** A word, such as `article.contents`. */
  t(key: Key, values?: MessageValues): string
  /** The same, with the locale that it came from, for a `lang` attribute where a fallback spoke. */
  word(key: Key, values?: MessageValues): Word
  /** Whether there is such a word in this locale or one that it falls back to. */
  has(key: string): boolean
  /** A civil date or an instant as a day. A civil date is that day everywhere; an instant is shown in its own offset. */
  formatDate(date: string, options?: Intl.DateTimeFormatOptions): string
  /** A date as its distance from now, which is the newsroom's unless given: `yesterday`, `3 hours ago`, `in 2 weeks`. */
  formatRelative(date: string, now?: Date): string
  /** A number; a compact one has at most one digit after the point unless `options` say otherwise: `$5.5M`, `$5M`. */
  formatNumber(value: number, options?: Intl.NumberFormatOptions): string
  formatList(items: readonly string[], options?: Intl.ListFormatOptions): string
  /** How fast texts in a language are read. */
  readingOf(locale: string): ReadingSpeed
}

/** Binds words and formatters to a locale. */
export function createLocaleContext(options: {
  locale: string
  /** The locale with the calendar and the digits that the reader asks for. */
  formats: string
  chain: readonly string[]
  messages: MessageStore
  readingOf: (locale: string) => ReadingSpeed
  clock: Clock
}): LocaleContext<string> {
  const { locale, formats, chain, messages, readingOf, clock } = options
  const dates = memo(
    (key: string) => new Intl.DateTimeFormat(formats, { ...(JSON.parse(key) as object), timeZone: 'UTC' }),
  )
  const numbers = memo((key: string) => new Intl.NumberFormat(formats, JSON.parse(key) as object))
  const lists = memo((key: string) => new Intl.ListFormat(formats, JSON.parse(key) as object))
  const relative = memo((numeric: 'auto' | 'always') => new Intl.RelativeTimeFormat(formats, { numeric }))
  // Words without values are asked for at every rendering, and are always the same.
  const fixed = memo((key: string) => messages.word(key, chain))
  // A word that fell back to English has English digits.
  const counts = memo((tag: string) => new Intl.NumberFormat(tag))
  const write = (count: number, lang: string) =>
    counts(languageOf(lang) === languageOf(locale) ? formats : lang).format(count)
  const word = (key: string, values?: MessageValues) =>
    values === undefined ? fixed(key) : messages.word(key, chain, values, write)
  return {
    locale,
    dir: directionOf(locale),
    readingOf,
    t: (key, values) => word(key, values).text,
    word,
    has: memo((key: string) => messages.has(key, chain)),
    formatDate: (date, format = { dateStyle: 'long' }) => dates(JSON.stringify(format)).format(instantOrDay(date)),
    formatRelative(date, now = clock.now()) {
      const { value, unit, numeric } = relativeTo(date, now, clock.timeZone)
      return relative(numeric).format(value, unit)
    },
    formatNumber: (value, format = {}) => numbers(JSON.stringify(withoutStrayZero(format))).format(value),
    formatList: (items, format = {}) => lists(JSON.stringify(format)).format(items),
  }
}

function languageOf(tag: string): string {
  return new Intl.Locale(tag).language
}

/** Compact numbers without the `.0` that engines put where the digits after the point are limited. */
function withoutStrayZero(format: Intl.NumberFormatOptions): Intl.NumberFormatOptions {
  if (format.notation !== 'compact') return format
  const { minimumFractionDigits = 0, maximumFractionDigits = Math.max(1, minimumFractionDigits) } = format
  return { ...format, minimumFractionDigits, maximumFractionDigits }
}
