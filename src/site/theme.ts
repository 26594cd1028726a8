import type { Edition, Entry, EntryPage, Redirect } from '../collection/types.js'
import type { ArchivePage } from '../outputs/archive-pages.js'
import type { LanguageLink } from '../outputs/language-switcher.js'
import type { Rendered } from '../render/article.js'
import { archivePage } from './archive-page.js'
import { articlePage } from './article-page.js'
import { card, headlines } from './card.js'
import type { ThemeContext } from './context.js'
import { frontPage } from './front-page.js'
import type { Html } from './html.js'
import { layout } from './layout.js'
import { listPage } from './list-page.js'
import { footer, masthead, nameplate } from './masthead.js'
import { missingPage, movedPage, welcomePage } from './other-pages.js'

/**
 * A page before the theme has drawn it: what its head says, what stands in it, and in which languages there is the same.
 *
 * @example
 * const masthead: Theme['masthead'] = ({ locale, languages }, { link }) =>
 *   html`<header lang="${locale}">${languages.map(({ url, name }) => html`<a href="${link(url)}">${name}</a>`)}</header>`
 * siteFiles(collection, { theme: { masthead } })
 */
export interface SitePage {
  readonly kind: 'article' | 'front' | 'list' | 'archive' | 'welcome' | 'missing' | 'moved'
  readonly locale: string
  /** What stands between `<head>` and `</head>`, besides what all pages load. */
  readonly head: Html
  /** The `main` element. */
  readonly main: Html
  readonly languages: readonly LanguageLink[]
}

type Drawn = Html | Promise<Html>

/**
 * The functions that draw a site, from the whole document to a card. Each is pure; replace one, and the others use it.
 *
 * @example
 * const card: Theme['card'] = ({ article, url }, { link }) =>
 *   html`<p><a href="${link(url)}">${article.locale}</a></p>`
 * for (const { path, render } of siteFiles(collection, { theme: { card } })) await write(path, await render())
 */
export interface Theme {
  /** The whole document. */
  layout(page: SitePage, context: ThemeContext): Html
  /** The name of the site, as it stands above every page. */
  nameplate(locale: string, context: ThemeContext): Html
  /** What stands above and below `main` on every page. */
  masthead(page: SitePage, context: ThemeContext): Html
  footer(page: SitePage, context: ThemeContext): Html
  /** The `main` of an entry's page, of a front page, of a list, and of the way into all lists. */
  article(entry: Entry, rendered: Rendered, context: ThemeContext): Drawn
  front(edition: Edition, page: EntryPage, context: ThemeContext): Drawn
  list(edition: Edition, list: ArchivePage, page: EntryPage, context: ThemeContext): Drawn
  archive(edition: Edition, context: ThemeContext): Drawn
  /** An entry on a front page, which one leads; and several as a list of headlines. */
  card(entry: Entry, context: ThemeContext, isLead: boolean): Drawn
  headlines(entries: readonly Entry[], context: ThemeContext): Html
  /** The `main` of the door, of what is shown where there is no page, and of a former address. */
  welcome(context: ThemeContext): Drawn
  missing(context: ThemeContext): Drawn
  moved(redirect: Redirect, context: ThemeContext): Drawn
}

/**
 * The theme that `kawaraban build` uses: a news sheet under a row of roof tiles. `kawaraban/site.css` dresses it.
 *
 * @example
 * const { card } = defaultTheme
 * const theme = { card: async (...args) => html`<div class="mine">${await card(...args)}</div>` }
 * siteFiles(collection, { theme })
 */
export const defaultTheme: Theme = {
  layout,
  nameplate,
  masthead,
  footer,
  article: articlePage,
  front: frontPage,
  list: listPage,
  archive: archivePage,
  card,
  headlines,
  welcome: welcomePage,
  missing: missingPage,
  moved: movedPage,
}
