import { pageNames } from './page-names.js'

const fallback = 'section'

/**
 * A slug for a heading: NFC, lower-cased by the rules of the locale, letters, marks, digits and connectors kept, blanks
 * made hyphens. Never empty, and never the name of a property that a page's scripts rely on.
 */
export function slugOf(text: string, locale: string): string {
  const slug = text
    .normalize('NFC')
    .toLocaleLowerCase(locale)
    .normalize('NFC')
    .trim()
    // Without the marks that make an emoji of what is before them.
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]|[\uFE0E\uFE0F\u20E3]/gu, '')
    .replace(/\s/gu, '-')
  return /[\p{L}\p{N}]/u.test(slug) ? harmlessId(slug) : fallback
}

/** An id as an author wrote it, unless it is the name of a property that a page's scripts rely on. */
export function harmlessId(id: string): string {
  return pageNames.has(id) ? `${fallback}-${id}` : id
}

/** Numbers slugs that come again: `a`, `a-1`, `a-2`. */
export function createSlugger(locale: string, taken: Iterable<string> = []): (text: string) => string {
  const used = new Set(taken)
  const repeats = new Map<string, number>()
  return (text) => {
    const base = slugOf(text, locale)
    let slug = base
    for (let n = repeats.get(base) ?? 0; used.has(slug); slug = `${base}-${n}`) repeats.set(base, ++n)
    used.add(slug)
    return slug
  }
}
