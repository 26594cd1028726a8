import type { LeadImage } from '../collection/published.js'
import type { Entry } from '../collection/types.js'
import type { Json } from '../plugin-parts.js'
import type { ArticleTerms } from '../render/terms.js'
import { defined } from './defined.js'
import { disclosure } from './disclosure.js'
import { rfc3339 } from './instant.js'
import { alternatesOf, canonicalOf, idOf, metaOf, siteOf } from './publication.js'

/**
 * A news object of ninjs 3.1, as plain data that is ready for JSON.
 *
 * @example
 * const item: NinjsItem = await ninjs(entry)
 * item.uri // 'https://news.example/ja/#2025/fox'
 * item['headlines'] // [{ role: 'main', value: … }]
 */
export interface NinjsItem {
  readonly uri: string
  readonly [property: string]: Json | undefined
}

/**
 * An article as news agencies exchange it (IPTC, ninjs 3.1): headline, text as HTML and plain, dates as instants, people,
 * organisations, subjects, and as associated objects the lead picture and the translations. Of one that was withdrawn there
 * is only that it was.
 *
 * @throws Error where the newsroom has no site.
 * @example
 * const item = await ninjs(entry)
 * await fetch(wire, { method: 'POST', body: JSON.stringify(item) })
 * item['pubStatus'] // 'usable', or 'canceled'
 */
export async function ninjs(entry: Entry): Promise<NinjsItem> {
  const { article, collection, updated, isWithdrawn } = entry
  const { timeZone, name } = siteOf(collection)
  const { locale } = article
  const { title = '', date, description, embargoUntil, expires, corrections = [] } = metaOf(entry)
  const { authors = [] } = isWithdrawn ? {} : metaOf(entry)
  const instant = (value: string | undefined) => (value ? rfc3339(value, timeZone) : undefined)
  const { html, text, excerpt } = await entry.syndicate()
  const { category, tags, companies }: ArticleTerms = isWithdrawn ? { tags: [], companies: [] } : entry.terms()
  const image = await entry.image()
  const { formatList } = collection.localize(locale)
  const item = {
    standard: { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#' },
    uri: idOf(entry, locale),
    type: 'text',
    representationType: 'full',
    pubStatus: isWithdrawn ? 'canceled' : 'usable',
    language: locale,
    firstCreated: instant(date),
    versionCreated: instant(updated),
    embargoedUntil: instant(embargoUntil),
    expires: instant(expires),
    copyrightHolder: name(locale),
    title,
    by: authors.length === 0 ? undefined : formatList(authors.map((author) => author.name)),
    headlines: [{ role: 'main', value: title }],
    descriptions: isWithdrawn ? [] : [{ role: 'summary', contentType: 'text/plain', value: description ?? excerpt }],
    bodies: [
      { role: 'richtext', contentType: 'text/html', value: html },
      ...(isWithdrawn ? [] : [{ role: 'main', contentType: 'text/plain', value: text }]),
    ],
    people: authors.map((author) => ({ name: author.name, rel: 'creator', uri: author.url })),
    organisations: companies.map(({ label, sameAs: [uri] }) => ({ name: label, rel: 'mentions', uri })),
    subjects: [
      ...(category ? [{ name: category.label, rel: 'category' }] : []),
      ...tags.map(({ label }) => ({ name: label, rel: 'about' })),
    ],
    edNote: corrections.map((correction) => `${correction.date} ${correction.text}`).join('\n') || undefined,
    digitalSourceType: sourceTypeOf(disclosure(entry)?.digitalSourceType),
    altIds: [{ role: 'canonical', value: canonicalOf(entry) }],
    associations: [...(image ? [pictureOf(image)] : []), ...translationsOf(entry)],
  }
  return defined(item as NinjsItem)
}

function pictureOf({ url, alt, caption, credit, width, height }: LeadImage) {
  return {
    name: 'main picture',
    rel: 'mainpic',
    uri: url,
    type: 'picture',
    by: credit,
    descriptions: [
      ...(alt === '' ? [] : [{ role: 'alt', value: alt }]),
      ...(caption === undefined ? [] : [{ role: 'caption', value: caption }]),
    ],
    renditions: [{ name: 'main', href: url, width, height }],
  }
}

function translationsOf(entry: Entry) {
  return alternatesOf(entry)
    .filter(({ hreflang }) => hreflang !== entry.article.locale && hreflang !== 'x-default')
    .map(({ hreflang, href }) => ({
      name: `translation ${hreflang}`,
      rel: 'translation',
      uri: idOf(entry, hreflang),
      type: 'text',
      language: hreflang,
      altIds: [{ role: 'canonical', value: href }],
    }))
}

/** A digital source by its address in IPTC's vocabulary, which writes its names in camel case. */
function sourceTypeOf(schemaOrg: string | undefined) {
  const name = schemaOrg?.replace('https://schema.org/', '').replace(/DigitalSource$/, '')
  if (name === undefined) return undefined
  return { uri: `http://cv.iptc.org/newscodes/digitalsourcetype/${name.charAt(0).toLowerCase()}${name.slice(1)}` }
}
