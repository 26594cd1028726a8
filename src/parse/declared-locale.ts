import { canonicalTag, resolveDeclared } from '../locale/tag.js'
import type { Fault } from './issues.js'
import { suggest } from './suggest.js'

/** Decides what a declared language means: a locale of the newsroom, or any well-formed tag where `locales` is open. */
export type DeclaredLocales<L extends string> = {
  readonly locales: readonly L[]
  readonly open: boolean
}

/** The locale that a tag declares, or what is wrong with it. */
export function declaredLocale<L extends string>(tag: string, { locales, open }: DeclaredLocales<L>): L | Fault {
  const path = ['locale']
  const canonical = canonicalTag(tag)
  if (canonical === undefined) {
    const suggestion = canonicalTag(tag.trim().replaceAll('_', '-'))
    const hint = suggestion === undefined ? 'hint' : 'hintSuggest'
    return { code: 'invalid-locale', path, hint, values: { value: tag.slice(0, 60), suggestion: suggestion ?? '' } }
  }
  // An open newsroom takes any tag for what it is; its type says string.
  if (open) return canonical as L
  const locale = resolveDeclared(canonical, locales)
  if (locale !== undefined) return locale
  const suggestion = suggest(tag, locales)
  const hint = suggestion === undefined ? 'hint' : 'hintSuggest'
  return { code: 'unknown-locale', path, hint, values: { value: tag, list: locales, suggestion: suggestion ?? '' } }
}

/**
 * The locale that a path names, in one of the usual layouts: `story.ja.md`, `story/ja.md`, `ja/story.md`. The nearest to
 * the end counts. In an open newsroom only tags with a language of two letters are taken for one: `docs` is none.
 */
export function localeOfPath<L extends string>(path: string, declared: DeclaredLocales<L>): L | undefined {
  const segments = path.split(/[\\/]/)
  const [stem = '', ...suffixes] = (segments.pop() ?? '').replace(/\.(?:md|markdown|mdx)$/i, '').split('.')
  const candidates = [...suffixes.toReversed(), stem, ...segments.toReversed()]
  for (const candidate of candidates) {
    if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(candidate)) continue
    if (declared.open && !/^[a-z]{2}(?:-(?:[a-z]{4}|[a-z]{2}|\d{3}))*$/i.test(candidate)) continue
    const locale = declaredLocale(candidate, declared)
    if (typeof locale === 'string') return locale
  }
  return undefined
}
