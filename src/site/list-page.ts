import type { Edition, EntryPage } from '../collection/types.js'
import type { ArchivePage } from '../outputs/archive-pages.js'
import type { ThemeContext } from './context.js'
import { html, type Html } from './html.js'
import { pageLinks } from './parts.js'

/** What an edition has of one month, or on one subject. */
export function listPage({ locale, url }: Edition, list: ArchivePage, page: EntryPage, context: ThemeContext): Html {
  const { theme, word, link } = context
  return html`<main id="page:text" class="page archive">
    <h1><bdi>${list.title}</bdi></h1>
    ${theme.headlines(page.entries, context)} ${pageLinks(list.url, locale, page, context)}
    <p class="all"><a href="${link(new URL('archive/', url).href)}">${word(locale, 'archive')}</a></p>
  </main>`
}
