import type { Redirect } from '../collection/types.js'
import { directionOf, nameOfLanguage } from '../locale/tag.js'
import { siteOf } from '../outputs/publication.js'
import type { ThemeContext } from './context.js'
import { html, type Html } from './html.js'
import { linkTo } from './parts.js'

/** The door: each language says its own name, and what is new. */
export function welcomePage(context: ThemeContext): Html {
  const { editions, link, collection } = context
  const site = siteOf(collection)
  return html`<main id="page:text" class="page editions">
    ${editions.map(({ locale, url, entries }) => {
      const motto = site.description(locale)
      const own = entries.filter(({ isFallback }) => !isFallback).slice(0, 3)
      return html`<section lang="${locale}" dir="${directionOf(locale)}">
        <h2><a href="${link(url)}" hreflang="${locale}">${nameOfLanguage(locale, locale) ?? locale}</a></h2>
        ${motto !== undefined && html`<p>${motto}</p>`}
        <ul class="headlines">
          ${own.map((entry) => html`<li>${linkTo(entry, context)}</li>`)}
        </ul>
      </section>`
    })}
  </main>`
}

/** What is shown for an address that leads nowhere, in every language that has a page to go on from. */
export function missingPage({ editions, link, word }: ThemeContext): Html {
  return html`<main id="page:text" class="page editions">
    <h1>404</h1>
    ${editions.map(
      ({ locale, url }) =>
        html`<section lang="${locale}" dir="${directionOf(locale)}">
          <h2>${word(locale, 'missing')}</h2>
          <p>${word(locale, 'missingText')}</p>
          <p><a href="${link(url)}">${word(locale, 'home')}</a></p>
        </section>`,
    )}
  </main>`
}

/** What stands at a former address, for readers whose browser does not go on by itself. */
export function movedPage({ to, locale }: Redirect, { link, word }: ThemeContext): Html {
  return html`<main id="page:text" class="page editions">
    <h1>${word(locale, 'moved')}</h1>
    <p><a href="${link(to)}">${to}</a></p>
  </main>`
}
