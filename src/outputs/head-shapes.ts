import type { Head } from './head.js'
import { jsonLdText } from './news-article.js'
import { escapeXml, xmlText } from './xml.js'

type Attributes = Readonly<Record<string, string>>

/**
 * A head in the shape that unhead's `useHead` takes (unhead 2; Nuxt, and what else is built on it).
 *
 * @example
 * const input: UnheadInput = headForUnhead(await head(entry))
 * useHead(input)
 * input.link // [{ rel: 'canonical', href: … }, …]
 */
export interface UnheadInput {
  title: string
  htmlAttrs: { lang: string; dir: 'ltr' | 'rtl' }
  meta: Attributes[]
  link: Attributes[]
  script: { type: 'application/ld+json'; innerHTML: string }[]
}

/**
 * A head for unhead and Nuxt: `useHead(headForUnhead(await head(entry)))`. The structured data stands in it as a script that
 * no text in it can end.
 *
 * @example
 * const input = headForUnhead(await head(entry))
 * useHead(input)
 * // <html lang="ja" dir="ltr"> … <link rel="canonical" …>
 */
export function headForUnhead(head: Head): UnheadInput {
  return {
    title: xmlText(head.title),
    htmlAttrs: { lang: head.lang, dir: head.dir },
    meta: metaTags(head),
    link: linkTags(head),
    script: head.jsonLd ? [{ type: 'application/ld+json', innerHTML: jsonLdText(head.jsonLd) }] : [],
  }
}

/**
 * A head as HTML: everything between `<head>` and `</head>` but the character set, the viewport and what your pages load.
 *
 * @example
 * const html = `<head><meta charset="utf-8">${headHtml(await head(entry))}</head>`
 * html.includes('<link rel="canonical" href="https://news.example/ja/fox/">') // true
 * html.includes('<script type="application/ld+json">') // true
 */
export function headHtml(head: Head): string {
  const { title, meta, link, script } = headForUnhead(head)
  const tag = (name: string, attributes: Attributes) =>
    `<${name}${Object.entries(attributes)
      .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
      .join('')}>`
  return [
    `<title>${escapeXml(title)}</title>`,
    ...meta.map((attributes) => tag('meta', attributes)),
    ...link.map((attributes) => tag('link', attributes)),
    ...script.map(({ type, innerHTML }) => `<script type="${type}">${innerHTML}</script>`),
  ].join('\n')
}

/**
 * A head in the shape of Next's `Metadata` (Next 16, app router). It has no place for structured data: put
 * `jsonLdScript` of {@link newsArticle} into the page.
 *
 * @example
 * export async function generateMetadata({ params }: Props): Promise<Metadata> {
 *   return headForNext(await head(await entryOf(params)))
 * }
 */
export function headForNext(head: Head) {
  const { title, headline, description, canonical, alternates, feeds, robots, siteName, image, article } = head
  const types: Record<string, { url: string; title: string }[]> = {}
  for (const feed of feeds) types[feed.type] = [...(types[feed.type] ?? []), { url: feed.href, title: feed.title }]
  const images = image && [
    { url: image.url, alt: image.alt, ...(image.width !== undefined && { width: image.width, height: image.height }) },
  ]
  const shared = { title: headline, ...(description !== undefined && { description }), ...(images && { images }) }
  return {
    // Written out, so that a template of the layout adds no second name.
    title: { absolute: title },
    ...(description !== undefined && { description }),
    ...(article &&
      article.authors.length > 0 && {
        authors: article.authors.map(({ name, url }) => ({ name, ...(url !== undefined && { url }) })),
      }),
    alternates: {
      canonical,
      languages: Object.fromEntries(alternates.map(({ hreflang, href }) => [hreflang, href])),
      types,
    },
    ...(robots && { robots: { index: false } }),
    openGraph: {
      ...shared,
      url: canonical,
      siteName,
      locale: head.ogLocale,
      alternateLocale: [...head.ogLocaleAlternates],
      ...(article
        ? {
            type: 'article' as const,
            ...(article.published !== undefined && { publishedTime: article.published }),
            ...(article.modified !== undefined && { modifiedTime: article.modified }),
            authors: article.authors.flatMap(({ url }) => (url === undefined ? [] : [url])),
            ...(article.section !== undefined && { section: article.section }),
            tags: [...article.tags],
          }
        : { type: 'website' as const }),
    },
    twitter: { card: image ? ('summary_large_image' as const) : ('summary' as const), ...shared },
  }
}

function metaTags(head: Head): Attributes[] {
  const { headline, description, canonical, robots, siteName, image, article } = head
  const named = (name: string, content: string | undefined): Attributes[] =>
    content ? [{ name, content: xmlText(content) }] : []
  // Open Graph's own attribute is "property" (ogp.me).
  const og = (property: string, content: string | undefined): Attributes[] =>
    content ? [{ property, content: xmlText(content) }] : []
  return [
    ...named('description', description),
    ...named('robots', robots),
    ...(article?.authors ?? []).flatMap(({ name }) => named('author', name)),
    ...og('og:type', article ? 'article' : 'website'),
    ...og('og:title', headline),
    ...og('og:description', description),
    ...og('og:url', canonical),
    ...og('og:site_name', siteName),
    ...og('og:locale', head.ogLocale),
    ...head.ogLocaleAlternates.flatMap((locale) => og('og:locale:alternate', locale)),
    ...(image
      ? [
          ...og('og:image', image.url),
          ...og('og:image:width', image.width?.toString()),
          ...og('og:image:height', image.height?.toString()),
          ...og('og:image:alt', image.alt),
        ]
      : []),
    ...(article
      ? [
          ...og('article:published_time', article.published),
          ...og('article:modified_time', article.modified),
          // A profile, and never a name (ogp.me, article).
          ...article.authors.flatMap(({ url }) => og('article:author', url)),
          ...og('article:section', article.section),
          ...article.tags.flatMap((tag) => og('article:tag', tag)),
        ]
      : []),
    ...named('twitter:card', image ? 'summary_large_image' : 'summary'),
    ...named('twitter:title', headline),
    ...named('twitter:description', description),
    ...(image ? [...named('twitter:image', image.url), ...named('twitter:image:alt', image.alt)] : []),
  ]
}

function linkTags({ canonical, alternates, feeds }: Head): Attributes[] {
  return [
    { rel: 'canonical', href: canonical },
    ...alternates.map(({ hreflang, href }) => ({ rel: 'alternate', hreflang, href })),
    ...feeds.map(({ type, title, href }) => ({ rel: 'alternate', type, title: xmlText(title), href })),
  ]
}
