import type { Article } from '../article.js'
import { suggest } from '../parse/suggest.js'
import { tidy, type Model } from './model.js'

/** What a link in an article to another file means. */
export type Link<Meta, L extends string> =
  | { readonly kind: 'article'; readonly article: Article<Meta, L>; readonly story: string; readonly fragment: string }
  /** It names the story and no file: `fox.md`, where there are `fox.ja.md` and `fox.en.md`. */
  | { readonly kind: 'story'; readonly story: string; readonly fragment: string }
  | { readonly kind: 'broken'; readonly path: string; readonly suggestion?: string }

/**
 * Reads links from one file to another: relative to the file that they stand in, or from the root of all files where they
 * begin with `/`. What does not end as a file of Markdown does is no such link.
 */
export function createLinks<Meta, L extends string>({ byPath, whole, storyOf }: Model<Meta, L>) {
  return {
    read(from: Article<Meta, L>, href: string): Link<Meta, L> | undefined {
      const [, written = '', hash = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/s.exec(href) ?? []
      if (!/\.(?:md|markdown|mdx)$/i.test(written) || /^(?:[a-z][a-z\d+.-]*:|[\\/]{2})/i.test(written)) return undefined
      const folder = written.startsWith('/') ? '' : (from.path ?? '').replace(/[^\\/]*$/, '')
      const path = tidy(folder + decode(written))
      const fragment = decode(hash.slice(1))
      const article = byPath.get(path)
      if (article) return { kind: 'article', article, story: storyOf(article), fragment }
      const story = path.replace(/\.[^.]*$/, '')
      if (whole.has(story)) return { kind: 'story', story, fragment }
      const others = [...byPath].flatMap(([other, own]) => (own === from ? [] : [other]))
      const suggestion = suggestionFor(path, others)
      return { kind: 'broken', path, ...(suggestion !== undefined && { suggestion }) }
    },
  }
}

export type Links<Meta, L extends string> = ReturnType<typeof createLinks<Meta, L>>

/** A file of nearly the same name, or of the same name elsewhere. */
function suggestionFor(path: string, known: readonly string[]): string | undefined {
  const name = (of: string) => of.slice(of.lastIndexOf('/') + 1)
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const beside = known.filter((other) => other.slice(0, other.lastIndexOf('/') + 1) === folder)
  const near = suggest(name(path), beside.map(name))
  return near === undefined ? known.find((other) => name(other) === name(path)) : folder + near
}

/** An address in characters; one that is wrongly encoded is taken as it is written. */
function decode(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
