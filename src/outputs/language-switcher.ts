import { pathnameOf } from '../collection/address.js'
import type { Edition, Entry } from '../collection/types.js'
import { directionOf, nameOfLanguage } from '../locale/tag.js'
import { editionsOf } from './publication.js'

/**
 * A language that a page can be read in, and where that page stands.
 *
 * @example
 * const link = ({ name, url, locale, isCurrent }: LanguageLink) =>
 *   isCurrent ? `<b>${name}</b>` : `<a href="${url}" lang="${locale}" hreflang="${locale}">${name}</a>`
 * languageSwitcher(entry).map(link)
 */
export interface LanguageLink {
  readonly locale: string
  readonly dir: 'ltr' | 'rtl'
  /** What the language calls itself. */
  readonly name: string
  readonly url: string
  /** The path of that, for links on the site itself, wherever it is being served. */
  readonly pathname: string
  readonly isCurrent: boolean
}

/**
 * The languages that an entry, or the front page of an edition, can be read in, in the newsroom's order. Each leads to a page
 * that exists: of a story, to its own articles; of front pages, to those that have any. In a fallback the current page is among
 * them only where its edition has the article itself.
 *
 * @example
 * const links = languageSwitcher(entry)
 * links.map(({ name, url }) => [name, url])
 * // [['日本語', 'https://news.example/ja/fox/'], ['English', 'https://news.example/en/fox/']]
 */
export function languageSwitcher(of: Entry | Edition): LanguageLink[] {
  const pages = 'story' in of ? of.alternates : editionsOf(of.collection)
  return pages.map(({ locale, url }) => ({
    locale,
    dir: directionOf(locale),
    name: nameOfLanguage(locale, locale) ?? locale,
    url,
    pathname: pathnameOf(url),
    isCurrent: locale === of.locale,
  }))
}
