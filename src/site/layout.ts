import type { ThemeContext } from './context.js'
import { html, type Html } from './html.js'
import type { SitePage } from './theme.js'

/** The document around a page. */
export function layout(page: SitePage, context: ThemeContext): Html {
  const { locale, head, main } = page
  const { theme, word, link, icon, stylesheets, collection } = context
  return html`<!doctype html>
    <html lang="${locale}" dir="${collection.localize(locale).dir}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        ${head}
        ${icon !== undefined && html`<link rel="icon" href="${link(icon)}" /> `}${stylesheets.map((url) => html`<link rel="stylesheet" href="${link(url)}" /> `)}
      </head>
      <body>
        <a class="skip" href="#page:text">${word(locale, 'skip')}</a>
        ${theme.masthead(page, context)} ${main} ${theme.footer(page, context)}
      </body>
    </html> `
}
