import type { Article } from '../article.js'
import { suggest } from '../parse/suggest.js'
import { tidy, type Model } from './model.js'

/** What a link in an article to another file means. */
export type Link<Meta, L extends string> =
  | { readonly kind: 'article'; readonly article: Article<Meta, L>; readonly story: string; readonly fragment: string }
  /** It names the story and no file: `fox.md`, where there are `fox.ja.md` and `fox.en.md`. */
  | { readonly kind: 'story'; readonly story: string; readonly fragment: string }
  | { readonly kind: 'broken'; readonly path: string; readonly suggestion: () => string | undefined }
  /** There is such a file, but no article came of it, of which other diagnostics tell. */
  | { readonly kind: 'unread'; readonly path: string }

/**
 * Reads links from one file to another: relative to the file that they stand in, or from the root of all files where they
 * begin with `/`. What does not end as a file of Markdown does is no such link.
 */
export function createLinks<Meta, L extends string>(
  { byPath, paths, whole, storyOf }: Model<Meta, L>,
  files: readonly string[],
) {
  const known = new Set([...paths.keys(), ...files.map(tidy)])
  return {
    read(from: Article<Meta, L>, href: string): Link<Meta, L> | undefined {
      const [, written = '', hash = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/s.exec(href) ?? []
      if (!/\.(?:md|markdown|mdx)$/i.test(written) || /^(?:[a-z][a-z\d+.-]*:|[\\/]{2})/i.test(written)) return undefined
      const folder = written.startsWith('/') ? '' : (from.path ?? '').replace(/[^\\/]*$/, '')
      const path = tidy(folder + decode(written))
      const fragment = decode(hash.slice(1))
      const article = byPath.get(path)
      if (article) return { kind: 'article', article, story: storyOf(article), fragment }
      const story = path.replace(/\.[^.]*$/, '').replace(/\/index$/, '')
      if (whole.has(story)) return { kind: 'story', story, fragment }
      if (known.has(path)) return { kind: 'unread', path }
      return { kind: 'broken', path, suggestion: () => suggestionFor(path, [...known], from.path) }
    },
  }
}

/** Reads links for one collection. */
export type Links<Meta, L extends string> = ReturnType<typeof createLinks<Meta, L>>

/** A file of nearly the same name, or of the same name elsewhere; the file that asks is none. */
function suggestionFor(path: string, known: readonly string[], from = ''): string | undefined {
  const name = (of: string) => of.slice(of.lastIndexOf('/') + 1)
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const others = known.filter((other) => other !== tidy(from))
  const beside = others.filter((other) => other.startsWith(folder) && !other.includes('/', folder.length))
  const near = suggest(name(path), beside.map(name))
  return near === undefined ? others.find((other) => name(other) === name(path)) : folder + near
}

/** An address in characters; one that is wrongly encoded is taken as it is written. */
function decode(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
