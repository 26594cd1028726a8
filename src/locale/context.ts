import { instantOrDay } from './dates.js'
import type { ReadingSpeed } from './locale.js'
import type { MessageKey, MessageStore, MessageValues, Word } from './messages.js'
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
  formatNumber(value: number, options?: Intl.NumberFormatOptions): string
  formatList(items: readonly string[], options?: Intl.ListFormatOptions): string
  /** How fast texts in a language are read. */
  readingOf(locale: string): ReadingSpeed
}

/** Binds words and formatters to a locale. */
export function createLocaleContext(options: {
  locale: string
  chain: readonly string[]
  messages: MessageStore
  readingOf: (locale: string) => ReadingSpeed
}): LocaleContext<string> {
  const { locale, chain, messages, readingOf } = options
  const dates = memo(
    (key: string) => new Intl.DateTimeFormat(locale, { ...(JSON.parse(key) as object), timeZone: 'UTC' }),
  )
  const numbers = memo((key: string) => new Intl.NumberFormat(locale, JSON.parse(key) as object))
  const lists = memo((key: string) => new Intl.ListFormat(locale, JSON.parse(key) as object))
  // Words without values are asked for at every rendering, and are always the same.
  const fixed = memo((key: string) => messages.word(key, chain))
  // A reader for whom there are no words reads English digits in English words.
  const [spoken = locale] = chain
  const counts = memo((tag: string) => new Intl.NumberFormat(tag))
  const write = (count: number) => counts(languageOf(spoken) === languageOf(locale) ? locale : spoken).format(count)
  const word = (key: string, values?: MessageValues) =>
    values === undefined ? fixed(key) : messages.word(key, chain, values, write)
  return {
    locale,
    dir: directionOf(locale),
    readingOf,
    t: (key, values) => word(key, values).text,
    word,
    has: (key) => messages.has(key, chain),
    formatDate: (date, format = { dateStyle: 'long' }) => dates(JSON.stringify(format)).format(instantOrDay(date)),
    formatNumber: (value, format = {}) => numbers(JSON.stringify(format)).format(value),
    formatList: (items, format = {}) => lists(JSON.stringify(format)).format(items),
  }
}

function languageOf(tag: string): string {
  return new Intl.Locale(tag).language
}

/** Formatters are dear to make: one for each set of options. */
function memo<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}
