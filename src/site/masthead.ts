import { feedAddresses, siteOf } from '../outputs/publication.js'
import type { ThemeContext } from './context.js'
import { html, type Html } from './html.js'
import type { SitePage } from './theme.js'

/** What the site is called in a language. */
export function nameplate(locale: string, { collection }: ThemeContext): Html {
  return html`<span>${siteOf(collection).name(locale)}</span>`
}

/** The name of the site, which leads to the front page, and the languages. On front pages it is the headline. */
export function masthead(page: SitePage, context: ThemeContext): Html {
  const { locale, kind } = page
  const { collection, link } = context
  const site = siteOf(collection)
  const isFront = kind === 'front' || kind === 'welcome'
  const name = context.theme.nameplate(locale, context)
  const motto = site.description(locale)
  return html`<header class="masthead${isFront && ' front'}">
    ${
      isFront
        ? html`<h1 class="nameplate">${name}</h1>
            ${motto !== undefined && html`<p class="motto">${motto}</p>`}`
        : html`<p class="nameplate">
            <a href="${link(kind === 'missing' ? site.url : collection.edition(locale).url)}">${name}</a>
          </p>`
    }
    ${page.languages.some(({ isCurrent }) => !isCurrent) && languages(page, context)}
  </header>`
}

function languages({ locale, languages: links }: SitePage, { word, link }: ThemeContext): Html {
  return html`<nav class="languages" aria-label="${word(locale, 'languages')}">
    <ul>
      ${links.map(({ locale: other, name, url, isCurrent }) =>
        isCurrent
          ? html`<li><span aria-current="page">${name}</span></li>`
          : html`<li><a href="${link(url)}" lang="${other}" hreflang="${other}">${name}</a></li>`,
      )}
    </ul>
  </nav>`
}

/** The ways that every page has: the front page, the archive, the feed. */
export function footer({ locale, kind }: SitePage, { collection, word, link }: ThemeContext): Html {
  const edition = collection.edition(locale)
  const [feed] = siteOf(collection).feeds
  const hasWays = kind !== 'welcome' && kind !== 'missing'
  return html`<footer class="colophon">
    ${
      hasWays &&
      html`<ul>
        <li><a href="${link(edition.url)}">${word(locale, 'home')}</a></li>
        <li><a href="${link(new URL('archive/', edition.url).href)}">${word(locale, 'archive')}</a></li>
        ${feed && html`<li><a href="${link(feedAddresses(edition)[feed])}">${word(locale, 'feed')}</a></li>`}
      </ul>`
    }
  </footer>`
}
