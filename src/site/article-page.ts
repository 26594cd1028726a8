import type { Entry } from '../collection/types.js'
import type { LeadImage } from '../collection/published.js'
import { directionOf } from '../locale/tag.js'
import type { Rendered } from '../render/article.js'
import type { TocEntry } from '../render/headings.js'
import type { ThemeContext } from './context.js'
import { html, raw, type Html } from './html.js'
import { languageOf, linkTo } from './parts.js'

/**
 * An entry's page. What an author wrote, and the notices that it is not translated or was withdrawn, come rendered; the reading
 * time and the contents stand between its header and its body. Our ids have a colon in them, which those of headings never have.
 */
export async function articlePage(
  entry: Entry,
  { parts, toc, readingTime, text }: Rendered,
  context: ThemeContext,
): Promise<Html> {
  const { article, locale, isWithdrawn, collection } = entry
  const { t, dir } = collection.localize(locale)
  const edition = collection.edition(locale)
  const related = isWithdrawn ? [] : edition.related(entry)
  // A plugin may have drawn the lead picture already; in a text, "<" is none.
  const hasLead = Object.values(parts).some((part) => /<[^>]*\bclass="[^"]*\bkb-lead\b/.test(part))
  const contents =
    toc.length > 0 &&
    html`<nav class="contents" aria-label="${t('article.contents')}">
      ${contentsList(toc, languageOf(article.locale, locale))}
    </nav>`
  return html`<main id="page:text" class="page">
    <article class="kb-article" lang="${article.locale}" dir="${directionOf(article.locale)}">
      ${raw(parts.header)}
      ${
        text !== '' &&
        html`<div class="guide" lang="${locale}" dir="${dir}">
          <p class="reading-time">${readingTime.label}</p>
          ${
            contents &&
            html`<details>
                <summary>${t('article.contents')}</summary>
                ${contents}
              </details>
              <div class="beside">
                <p class="kb-label">${t('article.contents')}</p>
                ${contents}
              </div>`
          }
        </div>`
      }
      ${hasLead ? undefined : lead(await entry.image(), context)} ${raw(parts.beforeBody)}
      <div class="kb-body">${raw(parts.body)}</div>
      ${raw(parts.afterBody)}${raw(parts.footer)}
    </article>
    ${!isWithdrawn && neighbours(entry, context)}
    ${
      related.length > 0 &&
      html`<aside class="more" aria-labelledby="page:more">
        <h2 id="page:more">${context.word(locale, 'related')}</h2>
        ${context.theme.headlines(related, context)}
      </aside>`
    }
  </main>`
}

function lead(image: LeadImage | undefined, { link }: ThemeContext): Html | undefined {
  if (!image) return undefined
  const { url, alt, caption, credit, width, height } = image
  const words = [caption, credit].filter((part) => part !== undefined)
  return html`<figure class="kb-figure kb-lead">
    <img
      src="${link(url)}"
      alt="${alt}"
      ${width !== undefined && html` width="${width}" height="${height}"`}
      fetchpriority="high"
    />
    ${words.length > 0 && html`<figcaption>${words.join(' · ')}</figcaption>`}
  </figure>`
}

/** The entries before and after one. */
function neighbours(entry: Entry, context: ThemeContext): Html | false {
  const { locale, collection } = entry
  const edition = collection.edition(locale)
  const ways = (
    [
      { rel: 'prev', key: 'previous', to: edition.previous(entry) },
      { rel: 'next', key: 'next', to: edition.next(entry) },
    ] as const
  ).flatMap(({ rel, key, to }) => (to ? [{ rel, to, label: context.word(locale, key) }] : []))
  return (
    ways.length > 0 &&
    html`<nav class="neighbours" aria-label="${collection.localize(locale).formatList(ways.map(({ label }) => label))}">
      ${ways.map(({ rel, to, label }) => html`<p><span>${label}</span> ${linkTo(to, context, rel)}</p>`)}
    </nav>`
  )
}

function contentsList(entries: readonly TocEntry[], language: Html | false = false): Html {
  return html`<ol${language}>
    ${entries.map(
      ({ id, text, children }) =>
        html`<li><a href="#${id}">${text}</a>${children.length > 0 && contentsList(children)}</li>`,
    )}
  </ol>`
}
