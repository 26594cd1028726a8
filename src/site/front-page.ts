import type { Edition, EntryPage } from '../collection/types.js'
import type { ThemeContext } from './context.js'
import { html, type Html } from './html.js'
import { pageLinks } from './parts.js'

/** What readers of a language get, newest first: cards, and the way into the archive. */
export async function frontPage({ locale, url }: Edition, page: EntryPage, context: ThemeContext): Promise<Html> {
  const { theme, word, link } = context
  const cards = await Promise.all(
    page.entries.map((entry, at) => theme.card(entry, context, page.number === 1 && at === 0)),
  )
  return html`<main id="page:text" class="page">
    <div class="stories">${cards}</div>
    ${pageLinks(url, locale, page, context)}
    <p class="all"><a href="${link(new URL('archive/', url).href)}">${word(locale, 'archive')}</a></p>
  </main>`
}
