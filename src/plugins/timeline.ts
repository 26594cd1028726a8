import type { Element } from 'hast'
import { h } from 'hastscript'
import * as z from 'zod'
import { definePlugin, type Article, type LocaleContext } from '../index.js'
import { defineTaxonomy } from '../schema/index.js'

/**
 * The five kinds of news on a {@link timeline}. Authors write the id or a label in any of these languages.
 *
 * @example
 * timelineCategories.ids // ['model-release', 'research', 'business', 'policy', 'product']
 * timelineCategories.label('research', 'ja') // '研究'
 * timelineCategories.field.parse('Model Release') // 'model-release'
 */
export const timelineCategories = defineTaxonomy({
  name: 'timeline-categories',
  terms: {
    'model-release': { en: 'Model Release', ja: 'モデルリリース' },
    research: { en: 'Research', ja: '研究' },
    business: { en: 'Business', ja: 'ビジネス' },
    policy: { en: 'Policy', ja: '政策' },
    product: { en: 'Product', ja: '製品' },
  },
})

/**
 * For sites that tell a history, event by event: `impactLevel` is required, so that a badge of it stands above every
 * headline, and `category` is one of five.
 *
 * @example
 * import { timeline } from 'kawaraban/plugins/timeline'
 * const newsroom = createNewsroom({ locales: [ja, en], plugins: [timeline()] })
 * newsroom.parse(source).meta.impactLevel // 'high' | 'medium' | 'low'
 */
export const timeline = () =>
  definePlugin({
    name: 'timeline',
    // The header of every page shows both; the plugin sees to it that there is something to show, and that it has a label.
    narrow: {
      impactLevel: z.enum(['high', 'medium', 'low']).describe('How much the news matters.'),
      category: timelineCategories.field.optional().describe('The kind of news, such as Model Release.'),
    },
  })

/** What an entry shows of an article; those of a newsroom with {@link timeline} have it all. */
interface Entry {
  readonly title: string
  readonly date: string
  readonly impactLevel: 'high' | 'medium' | 'low'
  readonly category?: (typeof timelineCategories.ids)[number] | undefined
}

/**
 * An entry of a list of news: day, headline, category and impact, in the reader's language. It is an `li`, to stand in
 * an `<ol class="kb-timeline">`, for `kawaraban/styles.css` to set.
 *
 * @example
 * const reader = newsroom.localize('ja')
 * const entries = articles.map((article) => timelineEntry(article, { href: `/${article.meta.slug}/`, reader }))
 * toHtml({ type: 'element', tagName: 'ol', properties: { className: ['kb-timeline'] }, children: entries })
 */
export function timelineEntry(
  { meta, locale }: Article<Entry>,
  { href, reader }: { readonly href: string; readonly reader: LocaleContext },
): Element {
  const { title, date, impactLevel, category } = meta
  const impact = reader.word(`article.impact.${impactLevel}`)
  const kind = category === undefined ? undefined : reader.word(`article.category.${category}`)
  const foreign = ({ lang }: { lang: string }) => (lang === reader.locale ? {} : { lang, dir: 'auto' as const })
  return h('li', [
    h('time', { dateTime: date }, reader.formatDate(date)),
    h('a', { href, ...foreign({ lang: locale }) }, title),
    h('p', { className: ['kb-labels'] }, [
      kind && h('span', { className: ['kb-category'], ...foreign(kind) }, kind.text),
      kind && ' ',
      h('span', { className: ['kb-impact'], dataImpact: impactLevel, ...foreign(impact) }, impact.text),
    ]),
  ])
}
