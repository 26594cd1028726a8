import type { Entry, EntryPage } from '../collection/types.js'
import { directionOf } from '../locale/tag.js'
import { metaOf, pageAddress } from '../outputs/publication.js'
import type { ThemeContext } from './context.js'
import { html, type Html } from './html.js'

/** The language of what stands in a page of another, as attributes. */
export function languageOf(own: string, page: string): Html | false {
  return own !== page && html` lang="${own}" dir="${directionOf(own)}"`
}

/** A date, as the reader's language has it. */
export function timeOf(entry: Entry, { collection }: ThemeContext): Html | false {
  const { date } = metaOf(entry)
  return (
    date !== undefined && html`<time datetime="${date}">${collection.localize(entry.locale).formatDate(date)}</time>`
  )
}

/** A headline that leads to its page. */
export function linkTo(entry: Entry, { link }: ThemeContext, rel?: string): Html {
  const { article, locale, url } = entry
  const { title = entry.slug } = metaOf(entry)
  return html`<a href="${link(url)}"${rel !== undefined && html` rel="${rel}"`}${languageOf(article.locale, locale)}>${title}</a>` // prettier-ignore
}

/** The ways to the pages before and after one. */
export function pageLinks(
  url: string,
  locale: string,
  { number, count }: EntryPage,
  context: ThemeContext,
): Html | false {
  const { word, link, collection } = context
  const { formatNumber } = collection.localize(locale)
  const way = (to: number, rel: string, key: 'newer' | 'older') =>
    to >= 1 && to <= count && html`<a href="${link(pageAddress(url, to))}" rel="${rel}">${word(locale, key)}</a>`
  const label = word(locale, 'pages', { number: formatNumber(number), count: formatNumber(count) })
  return (
    count > 1 &&
    html`<nav class="pages" aria-label="${label}">
      ${way(number - 1, 'prev', 'newer')}
      <span>${label}</span> ${way(number + 1, 'next', 'older')}
    </nav>`
  )
}
