import { match } from '@formatjs/intl-localematcher'
import { requestedTags } from './requested.js'
import { resolveDeclared, withoutExtensions } from './tag.js'

/** For readers of a language, by its tag, the locale that they get where the newsroom does not have it. */
export type ReaderLocales<L extends string = string> = Readonly<Partial<Record<string, L>>>

/**
 * The locale for a reader who asks for these, best first: by alias and subtags, then by what the newsroom says in
 * `readers`, then by CLDR's distance between languages (UTS 35, Language Matching), then the first of the newsroom.
 * Whatever is asked for, it never throws.
 */
export function matchReader<L extends string>(
  requested: string | readonly string[],
  available: readonly [L, ...L[]],
  readers: ReaderLocales<L> = {},
): L {
  const tags = requestedTags(requested).map((tag) => {
    const wanted = withoutExtensions(tag)
    const known = resolveDeclared(wanted, Object.keys(readers))
    return known === undefined || resolveDeclared(wanted, available) !== undefined ? wanted : (readers[known] ?? wanted)
  })
  const [first] = tags
  if (first === undefined) return available[0]
  const declared = resolveDeclared(first, available)
  if (declared !== undefined) return declared
  const found = match(tags, available, available[0])
  return available.find((locale) => locale === found) ?? available[0]
}

/**
 * The locale whose forms dates and numbers have for a reader who got `locale`: with the calendar and the digits of what
 * was asked for, where that is the same language (UTS 35, `ca` and `nu`).
 */
export function formatsFor(locale: string, requested: string): string {
  const bare = [withoutExtensions(locale)]
  const heard = requestedTags(requested).find((tag) => resolveDeclared(withoutExtensions(tag), bare) !== undefined)
  if (heard === undefined) return locale
  const { calendar, numberingSystem } = new Intl.Locale(heard)
  const asked = { ...(calendar && { calendar }), ...(numberingSystem && { numberingSystem }) }
  return new Intl.Locale(locale, asked).toString()
}
