import type { i18n as I18n } from 'i18next'
import type * as z from 'zod'
import { createLocaleContext, type LocaleContext } from './context.js'
import type { Locale } from './locale.js'
import { defaultReadingSpeed } from './measure.js'
import { memo } from './memo.js'
import { messageChain } from './message-chain.js'
import { createMessages, type MessageLayer } from './messages.js'
import type { Clock } from './relative.js'
import { canonicalTag, resolveDeclared } from './tag.js'

/** The language in which an author is spoken to. */
export interface MessageLanguage {
  readonly context: LocaleContext<string>
  /** What zod's own pack says, where the locale has one. */
  readonly zod: z.core.$ZodErrorMap | undefined
}

/** For a locale, those that it takes the words from that it lacks, best first. */
export type MessageFallback = Readonly<Partial<Record<string, readonly string[]>>>

/** The locales of a newsroom, with their words and formatters. */
export interface LocaleSet {
  /**
   * Everything that depends on a reader's locale; made once per locale. A tag that is none of the set speaks English.
   * `formats` is the locale with the calendar and the digits that the reader asks for.
   */
  context(locale: string, formats?: string): LocaleContext<string>
  language(tag: string): MessageLanguage
}

/** Makes the locales of a newsroom one set, with the words that plugins add in `layers`. */
export function createLocaleSet(options: {
  locales: readonly Locale[]
  layers?: readonly MessageLayer[]
  i18n?: I18n | undefined
  /** Where the words come from that a locale lacks, in place of its parents. */
  fallback?: MessageFallback | undefined
  clock: Clock
}): LocaleSet {
  const { locales, fallback = {}, clock } = options
  const codes = locales.map(({ code }) => code)
  const messages = createMessages(locales, options.layers, options.i18n)
  const contexts = new Map<string, LocaleContext<string>>()
  const packOf = (code: string) => locales.find((locale) => locale.code === code)

  const readingOf = (locale: string) =>
    packOf(locale)?.reading ?? packOf(new Intl.Locale(locale).language)?.reading ?? defaultReadingSpeed(locale)
  const chainOf = (locale: string) =>
    messageChain(locale, codes, Object.hasOwn(fallback, locale) ? fallback[locale] : undefined)
  const context = (locale: string, formats = locale): LocaleContext<string> => {
    const key = `${locale} ${formats}`
    let known = contexts.get(key)
    if (known === undefined) {
      // Readers could ask for ever new tags and calendars.
      if (contexts.size >= 200) contexts.clear()
      const chain = chainOf(locale)
      contexts.set(key, (known = createLocaleContext({ locale, formats, chain, messages, readingOf, clock })))
    }
    return known
  }
  const languages = memo((tag: string): MessageLanguage => {
    const canonical = canonicalTag(tag.replaceAll('_', '-'))
    const code = (canonical && resolveDeclared(canonical, codes)) ?? (codes.includes('en') ? 'en' : (codes[0] ?? 'en'))
    const zod = chainOf(code).flatMap((lang) => packOf(lang)?.zod ?? [])[0]
    return { context: context(code), zod: zod?.().localeError as z.core.$ZodErrorMap | undefined }
  })
  return { context, language: languages }
}
