import type { LeadImage } from '../collection/published.js'
import type { Collection, Edition, Entry } from '../collection/types.js'
import { likelySubtags } from '../locale/tag.js'
import { newsArticle, type JsonLd } from './news-article.js'
import {
  alternatesOf,
  alternatesOfHome,
  canonicalOf,
  feedAddresses,
  metaOf,
  siteOf,
  type Alternate,
} from './publication.js'

/**
 * What the head of a page says of it, as data: put it into HTML with {@link headHtml}, or into the shape that a framework
 * takes.
 *
 * @example
 * const { title, canonical, alternates }: Head = await head(entry)
 * alternates // [{ hreflang: 'ja', href: 'https://news.example/ja/fox/' }, …, { hreflang: 'x-default', href: … }]
 * canonical // 'https://news.example/ja/fox/'
 */
export interface Head {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** With the name of the site. */
  readonly title: string
  readonly headline: string
  readonly description?: string
  readonly canonical: string
  /** The pages of the story in all its languages, and `x-default`: the same on each of them. */
  readonly alternates: readonly Alternate[]
  readonly feeds: readonly { readonly type: string; readonly title: string; readonly href: string }[]
  /** What the page is not to be listed for: a withdrawn article keeps its page, and search engines drop it. */
  readonly robots?: 'noindex'
  readonly siteName: string
  /** As Open Graph has locales: `ja_JP`. */
  readonly ogLocale: string
  readonly ogLocaleAlternates: readonly string[]
  readonly image?: LeadImage
  /** Where the page is an article. */
  readonly article?: HeadArticle
  readonly jsonLd?: JsonLd
}

/**
 * What the head of an article's page says besides what all pages say.
 *
 * @example
 * const about: HeadArticle | undefined = (await head(entry)).article
 * about?.published // '2025-01-20', as it stands in the file
 * about?.tags // ['DeepSeek', 'R1']
 */
export interface HeadArticle {
  readonly published?: string
  readonly modified?: string
  readonly authors: readonly { readonly name: string; readonly url?: string | undefined }[]
  readonly section?: string
  readonly tags: readonly string[]
}

/**
 * What stands in the head of an entry's page: title, description, canonical address, languages, feeds, Open Graph, card, and
 * the structured data of {@link newsArticle}.
 *
 * @throws Error where the newsroom has no site.
 * @example
 * const data = await head(entry)
 * const page = `<head>${headHtml(data)}</head>`
 * export const generateMetadata = async () => headForNext(await head(entry)) // in Next's app router
 */
export async function head(entry: Entry): Promise<Head> {
  const { article, collection, locale, isWithdrawn, updated } = entry
  const { title = '', description, date, authors = [] } = metaOf(entry)
  const alternates = alternatesOf(entry)
  const summary = isWithdrawn ? undefined : (description ?? (await entry.outline()).excerpt)
  const image = await entry.image()
  const { category, tags } = entry.terms()
  return {
    ...frame(collection, locale, title, alternates),
    ...(summary !== undefined && summary !== '' && { description: summary }),
    canonical: canonicalOf(entry),
    ...(isWithdrawn && { robots: 'noindex' as const }),
    // What previews show is the article, in the language that it is in.
    ogLocale: ogLocaleOf(article.locale),
    ogLocaleAlternates: ogLocalesOf(alternates, article.locale),
    ...(image && { image }),
    article: {
      ...(date !== undefined && { published: date }),
      ...(updated !== date && updated !== '' && { modified: updated }),
      authors: isWithdrawn ? [] : authors,
      ...(category && !isWithdrawn && { section: category.label }),
      tags: isWithdrawn ? [] : tags.map(({ label }) => label),
    },
    jsonLd: await newsArticle(entry),
  }
}

/**
 * What stands in the head of an edition's front page, or of another page of it that you name.
 *
 * @param page A title and an address, for a page that is not the front page; its versions in other languages, if it has any.
 * @throws Error where the newsroom has no site.
 * @example
 * const front = editionHead(collection.edition('ja'))
 * const about = editionHead(collection.edition('ja'), { title: '編集部について', url: 'https://news.example/ja/about/' })
 * headHtml(about)
 */
export function editionHead(
  { collection, locale, url }: Edition,
  page?: { readonly title: string; readonly url: string; readonly alternates?: readonly Alternate[] },
): Head {
  const site = siteOf(collection)
  const alternates = page ? (page.alternates ?? []) : alternatesOfHome(collection)
  const description = site.description(locale)
  return {
    ...frame(collection, locale, page?.title ?? '', alternates),
    ...(description !== undefined && !page && { description }),
    canonical: page?.url ?? url,
    ogLocale: ogLocaleOf(locale),
    ogLocaleAlternates: ogLocalesOf(alternates, locale),
  }
}

const feedTypes = { rss: 'application/rss+xml', atom: 'application/atom+xml', json: 'application/feed+json' }
const feedNames = { rss: 'RSS', atom: 'Atom', json: 'JSON' }

/** What all pages of an edition say alike. */
function frame(collection: Collection, locale: string, headline: string, alternates: readonly Alternate[]) {
  const { name, feeds } = siteOf(collection)
  const siteName = name(locale)
  const addresses = feedAddresses(collection.edition(locale))
  return {
    lang: locale,
    dir: collection.localize(locale).dir,
    title: headline === '' ? siteName : `${headline} – ${siteName}`,
    headline: headline === '' ? siteName : headline,
    alternates,
    feeds: feeds.map((format) => ({
      type: feedTypes[format],
      title: `${siteName} (${feedNames[format]})`,
      href: addresses[format],
    })),
    siteName,
  }
}

/** A locale as Open Graph has it: a language and a region, the likely one where the tag has none. */
function ogLocaleOf(locale: string): string {
  const { language, region } = likelySubtags(locale)
  return region === '' ? language : `${language}_${region}`
}

function ogLocalesOf(alternates: readonly Alternate[], own: string): string[] {
  const others = alternates.filter(({ hreflang }) => hreflang !== own && hreflang !== 'x-default')
  return [...new Set(others.map(({ hreflang }) => ogLocaleOf(hreflang)))].filter((locale) => locale !== ogLocaleOf(own))
}
