import type { Edition } from '../collection/types.js'
import type { ThemeContext } from './context.js'
import { html, type Html } from './html.js'

const sections = [
  ['month', 'months'],
  ['category', 'topics'],
  ['tag', 'topics'],
  ['company', 'companies'],
] as const

/** The ways into all that a language has: by month, by category and tag, by company. */
export function archivePage(edition: Edition, context: ThemeContext): Html {
  const { locale, collection } = edition
  const { word, link } = context
  const { formatNumber } = collection.localize(locale)
  const lists = context.lists(edition)
  const keys = [...new Set(sections.map(([, key]) => key))]
  return html`<main id="page:text" class="page archive">
    <h1>${word(locale, 'archive')}</h1>
    ${keys.map((key) => {
      const own = lists.filter(({ kind }) => sections.some(([of, to]) => of === kind && to === key))
      return (
        own.length > 0 &&
        html`<section>
          <h2>${word(locale, key)}</h2>
          <ul>
            ${own.map(
              ({ url, title, entries }) =>
                html`<li>
                  <a href="${link(url)}"><bdi>${title}</bdi></a> <span>${formatNumber(entries.length)}</span>
                </li>`,
            )}
          </ul>
        </section>`
      )
    })}
  </main>`
}
