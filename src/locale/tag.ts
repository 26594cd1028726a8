import { memo } from './memo.js'

/**
 * Language tags: BCP 47 (RFC 5646) as UTS 35 canonicalises it. `Intl` does the work; what is added here is what `Intl`
 * gets wrong or throws on.
 */

/** Scripts that are written from right to left (Unicode 17, `Bidi_Class` R and AL of their letters). */
const rightToLeft = new Set(
  'Adlm Arab Aran Armi Avst Chrs Cprt Elym Gara Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero Narb Nbat Nkoo Orkh Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sidt Sogd Sogo Syrc Syre Syrj Syrn Thaa Todr Yezi'.split(
    ' ',
  ),
)

/** The canonical form of a well-formed tag, or nothing for a malformed one. i18next's pseudo locale is none. */
export function canonicalTag(tag: string): string | undefined {
  return canonical(tag) || undefined
}

// Asked for every part of every path.
const canonical = memo((tag: string): string => {
  if (/^cimode$/i.test(tag)) return ''
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? ''
  } catch {
    return ''
  }
})

/** Language, script and region with the likely ones filled in (UTS 35, Likely Subtags), extensions left out. */
export const likelySubtags = memo((tag: string): { language: string; script: string; region: string } => {
  const { language, script = '', region = '' } = new Intl.Locale(tag).maximize()
  // "no" covers Bokmål and Nynorsk; what is written under it is Bokmål (CLDR, language aliases).
  return { language: language === 'no' ? 'nb' : language, script, region }
})

/** The name of the language of a tag, in the words of another; nothing where `Intl` has no name for it. */
export function nameOfLanguage(tag: string, into: string): string | undefined {
  return new Intl.DisplayNames(into, { type: 'language', fallback: 'none' }).of(tag)
}

/** Whether the language of a well-formed tag is one that CLDR has a name for: `ai` is none. */
export function isKnownLanguage(tag: string): boolean {
  return nameOfLanguage(new Intl.Locale(tag).language, 'en') !== undefined
}

/** Text direction, from the script of the maximised tag: CLDR's own answer is missing for many languages. */
export const directionOf = memo((tag: string): 'ltr' | 'rtl' => {
  const canonical = canonicalTag(tag)
  return canonical !== undefined && rightToLeft.has(likelySubtags(canonical).script) ? 'rtl' : 'ltr'
})

/** The tag without Unicode extensions: what two articles must share to be in the same language. */
export function withoutExtensions(tag: string): string {
  return new Intl.Locale(tag).baseName
}

/** The locale of `available` that a declared tag means, by alias and subtags alone: no guess, no distance. */
export function resolveDeclared<L extends string>(tag: string, available: readonly L[]): L | undefined {
  const canonical = canonicalTag(tag)
  if (canonical === undefined) return undefined
  const exact = available.find((locale) => canonicalTag(locale) === canonical)
  if (exact !== undefined) return exact
  // The likely language of "und" is English, which nobody declared.
  if (/^und\b/.test(canonical)) return undefined
  const wanted = likelySubtags(canonical)
  const fits = available.filter((locale) => {
    const { language, script } = likelySubtags(locale)
    const { region } = new Intl.Locale(locale)
    return (
      language === wanted.language && script === wanted.script && (region === undefined || region === wanted.region)
    )
  })
  return fits.find((locale) => new Intl.Locale(locale).region !== undefined) ?? fits[0]
}
