import type { i18n as I18n } from 'i18next'
import type * as z from 'zod'
import { createLocaleContext, type LocaleContext } from './context.js'
import type { Locale } from './locale.js'
import { defaultReadingSpeed } from './measure.js'
import { createMessages, messageChain, type MessageLayer } from './messages.js'
import { canonicalTag, resolveDeclared } from './tag.js'

/** The language in which an author is spoken to. */
export interface MessageLanguage {
  readonly context: LocaleContext<string>
  /** What zod's own pack says, where the locale has one. */
  readonly zod: z.core.$ZodErrorMap | undefined
}

/** The locales of a newsroom, with their words and formatters. */
export interface LocaleSet {
  /** Everything that depends on a reader's locale; made once per locale. A tag that is none of the set speaks English. */
  context(locale: string): LocaleContext<string>
  language(tag: string): MessageLanguage
}

/** Makes the locales of a newsroom one set, with the words that plugins add in `layers`. */
export function createLocaleSet(options: {
  locales: readonly Locale[]
  layers?: readonly MessageLayer[]
  i18n?: I18n | undefined
}): LocaleSet {
  const { locales } = options
  const codes = locales.map(({ code }) => code)
  const messages = createMessages(locales, options.layers, options.i18n)
  const contexts = new Map<string, LocaleContext<string>>()
  const packOf = (code: string) => locales.find((locale) => locale.code === code)

  const readingOf = (locale: string) =>
    packOf(locale)?.reading ?? packOf(new Intl.Locale(locale).language)?.reading ?? defaultReadingSpeed(locale)
  const context = (locale: string): LocaleContext<string> => {
    let known = contexts.get(locale)
    if (known === undefined) {
      // Where any tag will do, readers could ask for ever new ones.
      if (contexts.size >= 200) contexts.clear()
      const chain = messageChain(locale, codes)
      contexts.set(locale, (known = createLocaleContext({ locale, chain, messages, readingOf })))
    }
    return known
  }
  return {
    context,
    language(tag) {
      const canonical = canonicalTag(tag.replaceAll('_', '-'))
      const code =
        (canonical && resolveDeclared(canonical, codes)) ?? (codes.includes('en') ? 'en' : (codes[0] ?? 'en'))
      return { context: context(code), zod: packOf(code)?.zod?.().localeError as z.core.$ZodErrorMap | undefined }
    },
  }
}
