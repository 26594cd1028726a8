import type { Entry } from '../collection/types.js'
import type { LeadImage } from '../collection/published.js'
import { directionOf } from '../locale/tag.js'
import { head } from '../outputs/head.js'
import { headHtml } from '../outputs/head-shapes.js'
import { languageSwitcher, type LanguageLink } from '../outputs/language-switcher.js'
import type { Rendered } from '../render/article.js'
import type { TocEntry } from '../render/headings.js'
import type { ArticleTerms } from '../render/terms.js'

/**
 * What a page of Astro has of an entry besides its frontmatter: `entry.data.page`.
 *
 * @example
 * const { page, title } = entry.data
 * const card = `<a href="${page.pathname}" lang="${page.language}">${title}</a> ${page.readingTime}`
 * const layout = { lang: page.lang, dir: page.dir, head: page.head }
 */
export interface AstroPage<L extends string = string> {
  /** The locale of the edition that the page stands in, and its direction: for `<html lang dir>`. */
  readonly lang: L
  readonly dir: 'ltr' | 'rtl'
  /** The locale that the article is written in, another where it is a fallback, and its direction. */
  readonly language: L
  readonly languageDir: 'ltr' | 'rtl'
  readonly slug: string
  /** What ties translations together. */
  readonly story: string
  /** The address as `site.path` makes it, and the path of it: for links on the site itself. */
  readonly url: string
  readonly pathname: string
  readonly isFallback: boolean
  /** Its page says so in place of the text; leave it out of lists. */
  readonly isWithdrawn: boolean
  /** When it last changed in substance, as written there. */
  readonly updated: string
  readonly excerpt: string
  /** In the words of the edition: `約4分で読めます`. */
  readonly readingTime: string
  readonly terms: ArticleTerms
  /** The languages that it can be read in, with their names. */
  readonly languages: readonly LanguageLink[]
  readonly image?: LeadImage
  /**
   * What stands in `<head>`, as HTML: title, description, canonical address, hreflang, feeds, Open Graph, structured data. Empty
   * where the newsroom has no `site`.
   */
  readonly head: string
}

/**
 * What `entry.data` is: the frontmatter as the newsroom's schema has it, and what a page needs besides.
 *
 * @example
 * const byDate = (one: AstroArticle, other: AstroArticle) => other.page.updated.localeCompare(one.page.updated)
 * const entries = await getCollection('articles', ({ data }) => data.page.lang === 'ja')
 * entries.sort((one, other) => byDate(one.data, other.data))
 */
export type AstroArticle<Meta = object, L extends string = string> = Omit<Meta, 'page'> & {
  readonly page: AstroPage<L>
}

/** What a page needs of an entry. */
export async function pageOf<Meta, L extends string>(
  entry: Entry<Meta, L>,
  { readingTime, excerpt }: Rendered,
): Promise<AstroPage<L>> {
  const { article, collection, isFallback, isWithdrawn, locale, slug, story, updated, url, pathname } = entry
  const image = await entry.image()
  return {
    lang: locale,
    dir: directionOf(locale),
    language: article.locale,
    languageDir: directionOf(article.locale),
    slug,
    story: story.id,
    url,
    pathname,
    isFallback,
    isWithdrawn,
    updated,
    excerpt,
    readingTime: readingTime.label,
    terms: entry.terms(),
    languages: languageSwitcher(entry as unknown as Entry),
    ...(image && { image }),
    head: collection.site ? headHtml(await head(entry as unknown as Entry)) : '',
  }
}

/** The contents as Astro has headings: in a row. */
export function headingsOf(toc: readonly TocEntry[]): { depth: number; slug: string; text: string }[] {
  return toc.flatMap(({ depth, id, text, children }) => [{ depth, slug: id, text }, ...headingsOf(children)])
}
