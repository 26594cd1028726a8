import type { Collection, Entry } from '../collection/types.js'
import { startOf } from '../locale/dates.js'
import { likelySubtags } from '../locale/tag.js'
import { w3cDate } from './instant.js'
import { editionsOf, isListed, metaOf, siteOf } from './publication.js'
import { x, xmlDocument, type XmlElement } from './xml.js'

const days = 2
const maxUrls = 1000

/**
 * The sitemap for Google News, by the path of its file: the articles of the last two days by the newsroom's clock, at most a
 * thousand, newest first, each with its title, its language and the date at which it was first published. Where there are
 * none there is no file, since one without addresses is not valid.
 *
 * @throws Error where the newsroom has no site.
 * @example
 * for (const [path, text] of newsSitemap(collection)) await writeFile(`dist/${path}`, text)
 * // dist/news-sitemap.xml
 * // build again at least every two days: what is older has to leave it
 */
export function newsSitemap(collection: Collection): Map<string, string> {
  const { timeZone, name } = siteOf(collection)
  const time = (entry: Entry) => startOf(metaOf(entry).date ?? '1970-01-01', timeZone)
  const since = collection.now.getTime() - days * 24 * 3_600_000
  const recent = editionsOf(collection)
    .flatMap(({ entries }) => entries.filter((entry) => time(entry) > since && isListed(entry)))
    .toSorted((a, b) => time(b) - time(a))
    .slice(0, maxUrls)
  if (recent.length === 0) return new Map()
  const urlset = x(
    'urlset',
    {
      xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
      'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
    },
    recent.map((entry) => urlOf(entry, name(entry.locale))),
  )
  return new Map([['news-sitemap.xml', xmlDocument(urlset)]])
}

function urlOf(entry: Entry, name: string): XmlElement {
  const { title = '', date = '' } = metaOf(entry)
  return x(
    'url',
    {},
    x('loc', {}, entry.url),
    x(
      'news:news',
      {},
      x('news:publication', {}, x('news:name', {}, name), x('news:language', {}, languageOf(entry.article.locale))),
      x('news:publication_date', {}, w3cDate(date)),
      x('news:title', {}, title),
    ),
  )
}

/** A language as Google News has it: of two or three letters, and for Chinese one of two of its own. */
function languageOf(locale: string): string {
  const { language, script } = likelySubtags(locale)
  if (language === 'zh') return script === 'Hant' ? 'zh-tw' : 'zh-cn'
  return language
}
