import { canonicalTag, isKnownLanguage, resolveDeclared } from '../locale/tag.js'
import { declaredLocale, type DeclaredLocales } from './declared-locale.js'

/** What a path says of the file: its locale, if it names one, and the rest of it, without that and without the ending. */
export interface ReadPath<L extends string> {
  readonly locale?: L
  /** `2025/fox` for `2025/fox.ja.md`, `2025/fox/ja.md`, `ja/2025/fox.md` and `2025/fox/index.ja.md`. */
  readonly rest: string
}

/**
 * Reads the usual layouts: `story.ja.md`, `story/ja.md`, `ja/story.md`. What is a locale to the letter counts before
 * what comes to one by its subtags (`ja/no-go.md` is Japanese), and then the nearest to the end. Where any tag will do,
 * only those of known languages of two letters are taken for one: `docs` is none.
 */
export function readPath<L extends string>(path: string, declared: DeclaredLocales<L>): ReadPath<L> {
  const fitting = declared.pattern?.exec(path.replaceAll('\\', '/').replace(/^(?:\.{0,2}\/)+/, ''))
  if (fitting) {
    const { story = '', locale: tag = '' } = fitting.groups ?? {}
    const locale = declaredLocale(tag, declared)
    return { ...(typeof locale === 'string' && { locale }), rest: story }
  }
  const folders = path.split(/[\\/]/).filter((segment) => !/^\.{0,2}$/.test(segment))
  const [stem = '', ...suffixes] = (folders.pop() ?? '').replace(/\.(?:md|markdown|mdx)$/i, '').split('.')
  const join = (folders: readonly string[], names: readonly string[]) =>
    [...folders, names.join('.')]
      .filter((part) => part !== '')
      .join('/')
      .replace(/(^|\/)index$/, '')
  const whole = join(folders, [stem, ...suffixes])
  const candidates = [
    ...backwards(suffixes).map((at) => ({
      text: suffixes[at] ?? '',
      rest: join(folders, [stem, ...without(suffixes, at)]),
    })),
    { text: stem, rest: join(folders, suffixes) },
    ...backwards(folders).map((at) => ({
      text: folders[at] ?? '',
      rest: join(without(folders, at), [stem, ...suffixes]),
    })),
  ]
  const { locales, open } = declared
  const exact = candidates.find(({ text }) => locales.some((locale) => canonicalTag(text) === locale))
  if (exact !== undefined && !open) {
    const locale = resolveDeclared(exact.text, locales)
    return { ...(locale !== undefined && { locale }), rest: exact.rest || whole }
  }
  for (const { text, rest } of candidates) {
    if (!/^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i.test(text)) continue
    if (open && !(/^..(?:-|$)/.test(text) && isKnownLanguage(text))) continue
    const locale = declaredLocale(text, declared)
    // A path that is nothing but a locale has no other name for its story.
    if (typeof locale === 'string') return { locale, rest: rest || whole }
  }
  return { rest: whole }
}

function backwards(parts: readonly string[]): number[] {
  return [...parts.keys()].toReversed()
}

function without(parts: readonly string[], at: number): string[] {
  return parts.filter((_, index) => index !== at)
}

/**
 * Makes what reads paths of a layout of one's own: `{locale}/posts/{story}` for `ja/posts/2025/fox.md`. Where a pattern has
 * no ending, those of Markdown may follow; `*` stands for a part of a name, `**` for anything.
 *
 * @throws Error for a pattern without `{story}`.
 */
export function compilePathPattern(pattern: string): RegExp {
  if (pattern.split('{story}').length !== 2 || pattern.split('{locale}').length > 2)
    throw new Error(`pathPattern needs {story} once and {locale} at most once; it is "${pattern}".`)
  const source = pattern
    .replace(/^(?:\.{0,2}\/)+/, '')
    .replace(/\{story\}|\{locale\}|\*\*|\*|[\\^$.|?+()[\]{}/]/g, (part) => {
      if (part === '{story}') return '(?<story>.+?)'
      if (part === '{locale}') return '(?<locale>[^/.]+)'
      if (part === '**') return '.*'
      return part === '*' ? '[^/]*?' : `\\${part}`
    })
  const ending = /\.\w+$/.test(pattern) ? '' : '(?:\\.(?:md|markdown|mdx))?'
  return new RegExp(`^${source}${ending}$`, 'iu')
}
