import { canonicalTag, likelySubtags, withoutExtensions } from './tag.js'

/** Locales whose parent is not their tag cut short (CLDR 48, parentLocales), by the parent, as regions of its language. */
const childrenOf: Readonly<Record<string, string>> = {
  'en-001':
    '150 AG AI AU BB BM BS BW BZ CC CK CM CX CY DG DM ER FJ FK FM GB GD GG GH GI GM GS GY HK ID IE IL IM IN IO JE JM KE KI KN KY LC LR LS MG MO MS MT MU MV MW MY NA NF NG NR NU NZ PG PK PN PW RW SB SC SD SG SH SL SS SX SZ TC TK TO TT TV TZ UG VC VG VU WS ZA ZM ZW',
  'en-150': 'AT BE CH CZ DE DK EE ES FI FR GE HU IT LT LV NL NO PL PT RO SE SI SK UA',
  'es-419': 'AR BO BR BZ CL CO CR CU DO EC GT HN JP MX NI PA PE PR PY SV US UY VE',
  'pt-PT': 'AO CH CV FR GQ GW LU MO MZ ST TL',
}

const parents = new Map([
  ['hi-Latn', 'en-IN'],
  ['ht', 'fr-HT'],
  ['nn', 'no'],
  ['zh-MO', 'zh-HK'],
  ['zh-Hant-MO', 'zh-HK'],
  ...Object.entries(childrenOf).flatMap(([parent, regions]) =>
    regions.split(' ').map((region) => [`${parent.slice(0, 2)}-${region}`, parent] as const),
  ),
])

/** The parent of a locale (UTS 35, Parent Locales), or nothing where that is the root: another script is another root. */
function parentOf(tag: string): string | undefined {
  const known = parents.get(tag)
  if (known !== undefined) return known
  if (!tag.includes('-')) return undefined
  const { language, script } = likelySubtags(tag)
  const shorter = tag.slice(0, tag.lastIndexOf('-'))
  if (likelySubtags(shorter).script === script) return shorter
  // zh-TW means zh-Hant-TW.
  return new Intl.Locale(tag).script === undefined ? `${language}-${script}` : undefined
}

/**
 * The locales of `available` in which a word is looked up for a reader of `locale`, best first: itself, then those of
 * `fallback` or else its parents, then English, then the first. What is none of them is never read: i18next's own chain
 * would give readers of Traditional Chinese the Simplified of `zh`.
 */
export function messageChain(locale: string, available: readonly string[], fallback?: readonly string[]): string[] {
  const meanings = available.map(meaningOf)
  const allOf = (tag: string) => {
    const meaning = meaningOf(tag)
    return [tag, ...available.filter((_, index) => meanings[index] === meaning)]
  }
  const near = fallback ?? [locale, ...parentsOf(withoutExtensions(locale))].flatMap(allOf)
  const chain = [locale, ...near, ...allOf('en'), ...available.slice(0, 1)]
  return [...new Set(chain)].filter((tag) => available.includes(tag))
}

/** The locales of `available` that are parents of a locale, nearest first: of the same language and script. */
export function parentLocales<L extends string>(locale: L, available: readonly L[]): L[] {
  const meanings = available.map(meaningOf)
  const wanted = [locale, ...parentsOf(withoutExtensions(locale))].map(meaningOf)
  const found = wanted.flatMap((meaning) => available.filter((_, index) => meanings[index] === meaning))
  return [...new Set(found)].filter((tag) => tag !== locale)
}

function parentsOf(tag: string): string[] {
  const parent = parentOf(tag)
  return parent === undefined ? [] : [parent, ...parentsOf(parent)]
}

/** The same for tags of one language, script and region: `zh-Hant` and `zh-TW`, `no` and `nb-NO`. */
function meaningOf(tag: string): string {
  const canonical = canonicalTag(tag)
  return canonical === undefined ? tag : Object.values(likelySubtags(canonical)).join('-')
}
