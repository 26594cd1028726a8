import type { LeadImage } from '../collection/published.js'
import { pairsOf } from '../collection/translations.js'
import type { Entry } from '../collection/types.js'
import type { Json } from '../plugin-parts.js'
import { defined } from './defined.js'
import { disclosure } from './disclosure.js'
import { alternatesOf, canonicalOf, metaOf, siteOf } from './publication.js'

/**
 * Structured data in the terms of schema.org, as JSON-LD 1.1.
 *
 * @example
 * const data: JsonLd = await newsArticle(entry)
 * data['@type'] // 'NewsArticle'
 * data.headline
 */
export interface JsonLd {
  readonly '@context': 'https://schema.org'
  readonly [property: string]: Json | undefined
}

/**
 * An article as schema.org's NewsArticle: headline, dates as they stand in the file, authors, image, what it is about, its
 * translations, corrections, what was disclosed, and what plugins add, the mascot's comment among it. A plugin's value for a
 * list of ours is added to it, and takes the place of anything else but addresses, languages and the lead picture. Of a
 * withdrawn article there is only that it was, and what was wrong.
 *
 * @throws Error where the newsroom has no site.
 * @example
 * const data = await newsArticle(entry)
 * const script = jsonLdScript(data)
 * // '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",…}</script>'
 */
export async function newsArticle(entry: Entry): Promise<JsonLd> {
  const { article, updated, isWithdrawn } = entry
  const site = siteOf(entry.collection)
  const { title, date } = metaOf(entry)
  const url = canonicalOf(entry)
  const told = disclosure(entry)
  const base = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': idOf(url),
    url,
    mainEntityOfPage: {
      '@type': 'WebPage',
      '@id': url,
      ...(told?.reviewedBy !== undefined && { reviewedBy: { '@type': 'Person', name: told.reviewedBy } }),
    },
    headline: title,
    datePublished: date,
    dateModified: updated === '' ? undefined : updated,
    inLanguage: article.locale,
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: site.name(article.locale),
      url: site.url,
      logo: site.logo,
    },
  } as const
  const { jsonLd } = entry.additions()
  if (isWithdrawn)
    return defined({ ...base, creativeWorkStatus: 'Withdrawn', correction: jsonLd['correction'] }) as JsonLd
  const { description, authors = [] } = metaOf(entry)
  const { category, tags, companies } = entry.terms()
  const image = await entry.image()
  const own = {
    ...base,
    description: description ?? (await entry.outline()).excerpt,
    author: authors.map(({ name, url: page }) => ({ '@type': 'Person', name, url: page })),
    image: image && imageObject(image),
    articleSection: category?.label,
    keywords: tags.map(({ label }) => label),
    mentions: companies.map(({ label: name, sameAs }) => ({ '@type': 'Organization', name, sameAs })),
    ...translationsOf(entry),
    creditText: told?.text,
    digitalSourceType: told?.digitalSourceType,
    sponsor: told?.sponsor === undefined ? undefined : { '@type': 'Organization', name: told.sponsor },
  }
  return defined(join(own, jsonLd, entry.url)) as JsonLd
}

/**
 * Structured data as a script element, for a page's head. No text in it can end it, or open a comment in it.
 *
 * @example
 * const script = jsonLdScript(await newsArticle(entry))
 * script.startsWith('<script type="application/ld+json">') // true
 * script.indexOf('</script>') === script.length - 9 // true
 */
export function jsonLdScript(data: JsonLd): string {
  return `<script type="application/ld+json">${jsonLdText(data)}</script>`
}

/**
 * The text of such a script, for frameworks that make the element: JSON in which nothing means anything to an HTML parser
 * (HTML Standard, 4.12.1.3).
 *
 * @example
 * const text = jsonLdText(await newsArticle(entry))
 * const script = <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />
 * text.includes('<') // false
 */
export function jsonLdText(data: JsonLd): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** What an article is called in structured data: something other than its page. */
function idOf(url: string): string {
  return `${url}#article`
}

function imageObject({ url, alt, caption, credit, width, height }: LeadImage) {
  return { '@type': 'ImageObject', url, caption: caption ?? (alt || undefined), creditText: credit, width, height }
}

/** What an article is translated from, and into what: each of the two says so of the other. */
function translationsOf(entry: Entry): { translationOfWork?: Json; workTranslation?: Json } {
  const { article, story, collection } = entry
  const shown = new Map(alternatesOf(entry).map(({ hreflang, href }) => [hreflang, href]))
  const articles = new Map([...story.articles].filter(([locale]) => shown.has(locale)))
  const { pairs } = pairsOf(story.id, articles, collection.locales)
  const work = (locale: string): Json => ({
    '@type': 'NewsArticle',
    '@id': idOf(shown.get(locale) ?? ''),
    inLanguage: locale,
  })
  const source = pairs.find(({ translation }) => translation.locale === article.locale)?.source
  const into = pairs.filter((pair) => pair.source?.locale === article.locale)
  return {
    ...(source && { translationOfWork: work(source.locale) }),
    ...(into.length > 0 && { workTranslation: into.map(({ translation }) => work(translation.locale)) }),
  }
}

/** What all outputs say alike is no plugin's to change. */
const identity = new Set([
  '@context',
  '@id',
  'url',
  'mainEntityOfPage',
  'inLanguage',
  'translationOfWork',
  'workTranslation',
])

/** Properties of ours with those that plugins give, whose images count from the page as those of the article do. */
function join(own: Readonly<Record<string, unknown>>, added: Readonly<Record<string, Json>>, base: string) {
  const joined: Record<string, unknown> = { ...own }
  for (const [name, value] of Object.entries(added)) {
    if (identity.has(name)) continue
    const known = joined[name]
    // Ours is where it is published, and has its size.
    if (name === 'image' && known !== undefined) continue
    if (Array.isArray(known)) joined[name] = [...(known as unknown[]), ...[value].flat()]
    else joined[name] = name === 'image' ? absolute(value, base) : value
  }
  return joined
}

function absolute(value: Json, base: string): Json {
  if (typeof value === 'string') return URL.canParse(value, base) ? new URL(value, base).href : value
  if (Array.isArray(value)) return value.map((one: Json) => absolute(one, base))
  if (typeof value !== 'object' || value === null) return value
  const { url } = value as { url?: Json }
  return url === undefined ? value : { ...(value as Record<string, Json>), url: absolute(url, base) }
}
