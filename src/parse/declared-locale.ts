import { canonicalTag, nameOfLanguage, resolveDeclared } from '../locale/tag.js'
import type { Fault } from './fault.js'
import { shorten } from './quoting.js'
import { suggest } from './suggest.js'

/** Decides what a declared language means: a locale of the newsroom, or any well-formed tag where `open` is set. */
export type DeclaredLocales<L extends string> = {
  readonly locales: readonly L[]
  readonly open: boolean
  /** How paths are laid out, where that is not in one of the usual ways. */
  readonly pattern?: RegExp | undefined
}

/** The locale that a value declares, or what is wrong with it. */
export function declaredLocale<L extends string>(value: unknown, { locales, open }: DeclaredLocales<L>): L | Fault {
  const tag = typeof value === 'string' ? value.trim() : JSON.stringify(value)
  const canonical = typeof value === 'string' ? canonicalTag(tag) : undefined
  // An open newsroom takes any tag for what it is; its type says string.
  if (open && canonical !== undefined) return canonical as L
  const locale = canonical === undefined ? undefined : resolveDeclared(canonical, locales)
  if (locale !== undefined) return locale
  const suggestion = meant(tag, open ? undefined : locales)
  return {
    code: canonical === undefined ? 'invalid-locale' : 'unknown-locale',
    path: ['locale'],
    hint: (suggestion === undefined ? 'hint' : 'hintSuggest') + (open ? '' : 'List'),
    values: { value: shorten(tag), list: locales, suggestion: suggestion ?? '' },
  }
}

/** What a text was probably meant to be: a tag written another way, the name of a language, or a slip of the pen. */
function meant(text: string, locales: readonly string[] | undefined): string | undefined {
  const tag = canonicalTag(text.normalize('NFKC').trim().replaceAll('_', '-'))
  if (locales === undefined) return tag
  const resolved = tag === undefined ? undefined : resolveDeclared(tag, locales)
  const named = locales.find((locale) => [...locales, 'en'].some((into) => isSame(nameOfLanguage(locale, into), text)))
  return resolved ?? named ?? suggest(text, locales)
}

function isSame(name: string | undefined, text: string): boolean {
  return name?.toLowerCase() === text.trim().toLowerCase()
}
