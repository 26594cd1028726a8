import type { Entry } from '../collection/types.js'
import { nameOfLanguage } from '../locale/tag.js'
import { metaOf } from '../outputs/publication.js'
import type { ThemeContext } from './context.js'
import { html, type Html } from './html.js'
import { languageOf, linkTo, timeOf } from './parts.js'

/** An entry on a front page: picture, category and impact, headline, summary, date. */
export async function card(entry: Entry, context: ThemeContext, isLead: boolean): Promise<Html> {
  const { article, locale, isFallback } = entry
  const { impactLevel, description } = metaOf(entry)
  const { t } = context.collection.localize(locale)
  const { category } = entry.terms()
  const image = await entry.image()
  const { excerpt, readingTime } = await context.summary(entry)
  const size = image?.width !== undefined && html` width="${image.width}" height="${image.height}"`
  return html`<article class="card">
    ${image && html`<img src="${context.link(image.url)}" alt="${image.alt}" ${languageOf(article.locale, locale)} ${size}${!isLead && html` loading="lazy"`} />`}
    <div>
      ${
        (category !== undefined || impactLevel !== undefined) &&
        html`<p class="kb-labels">
          ${category && html`<span class="kb-category"><bdi>${category.label}</bdi></span>`}
          ${impactLevel !== undefined && html`<span class="kb-impact" data-impact="${impactLevel}">${t(`article.impact.${impactLevel}`)}</span>`}
        </p>`
      }
      <h2${languageOf(article.locale, locale)}>${linkTo(entry, context)}</h2>
      <p class="summary" ${languageOf(article.locale, locale)}>${description ?? excerpt}</p>
      <p class="when">
        ${timeOf(entry, context)}
        ${isFallback ? html`<span class="foreign" lang="${article.locale}">${nameOfLanguage(article.locale, article.locale) ?? article.locale}</span>` : html`<span>${readingTime}</span>`}
      </p>
    </div>
  </article>`
}

/** Headlines with their dates. */
export function headlines(entries: readonly Entry[], context: ThemeContext): Html {
  return html`<ul class="headlines">
    ${entries.map((entry) => html`<li>${linkTo(entry, context)} ${timeOf(entry, context)}</li>`)}
  </ul>`
}
