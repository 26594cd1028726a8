import type { ElementContent } from 'hast'
import type { SlotContext } from '../plugin.js'
import type { ArticleMeta } from '../schema/article-schema.js'
import { slugOf } from '../locale/slug.js'
import { languageOf } from './footnotes.js'
import { h } from './nodes.js'

/** What the page furniture reads of the metadata; a site's own schema need not have any of it. */
export type KnownMeta = Partial<ArticleMeta>

/** Category and impact, headline, standfirst, dateline. */
export function headerOf(meta: KnownMeta, context: SlotContext, more: readonly ElementContent[]): ElementContent {
  const { title, description } = meta
  return h(
    'header',
    { className: ['kb-header'] },
    labels(meta, context),
    title === undefined ? undefined : h('h1', { className: ['kb-title'] }, title),
    description === undefined ? undefined : h('p', { className: ['kb-description'] }, description),
    dateline(meta, context),
    ...more,
  )
}

/** Tags and companies, and what plugins add. Nothing where there is none of them. */
export function footerOf(
  meta: KnownMeta,
  context: SlotContext,
  more: readonly ElementContent[],
): ElementContent | undefined {
  const lists = [
    termList('kb-tags', 'article.tags', meta.tags, context),
    termList('kb-companies', 'article.companies', meta.relatedCompanies, context),
  ].filter((list) => list !== undefined)
  if (lists.length === 0 && more.length === 0) return undefined
  return h('footer', { className: ['kb-footer'] }, ...lists, ...more)
}

function labels({ category, impactLevel }: KnownMeta, context: SlotContext): ElementContent | undefined {
  if (category === undefined && impactLevel === undefined) return undefined
  return h(
    'p',
    { className: ['kb-labels'] },
    category === undefined ? undefined : h('span', { className: ['kb-category'] }, categoryLabel(category, context)),
    category !== undefined && impactLevel !== undefined ? ' ' : undefined,
    impactLevel === undefined
      ? undefined
      : h('span', { className: ['kb-impact'], dataImpact: impactLevel }, context.ours(`article.impact.${impactLevel}`)),
  )
}

/** The newsroom's word for a category that it knows, else the author's. */
function categoryLabel(category: string, context: SlotContext): ElementContent {
  const key = `article.category.${slugOf(category, 'en')}`
  return context.has(key) ? context.ours(key) : h('bdi', {}, category)
}

function dateline({ date, updated, authors }: KnownMeta, context: SlotContext): ElementContent | undefined {
  const parts = [
    date === undefined ? undefined : timeOf(date, context.formatDate(date), context.locale, context),
    updated === undefined ? undefined : updatedOf(updated, context),
    authors === undefined || authors.length === 0 ? undefined : byline(authors, context),
  ].filter((part) => part !== undefined)
  if (parts.length === 0) return undefined
  return h('p', { className: ['kb-dateline'] }, ...parts.flatMap((part, index) => (index === 0 ? part : [' ', part])))
}

function timeOf(date: string, text: string, lang: string, { articleLocale }: SlotContext): ElementContent {
  return h('time', { dateTime: date, ...languageOf(lang, articleLocale) }, text)
}

function updatedOf(updated: string, context: SlotContext): ElementContent {
  const { text, lang } = context.word('article.updated', { date: context.formatDate(updated) })
  return h('span', { className: ['kb-updated'] }, timeOf(updated, text, lang, context))
}

function byline(authors: NonNullable<KnownMeta['authors']>, context: SlotContext): ElementContent {
  const names = authors.map(({ name, url }) => {
    const label = h('bdi', {}, name)
    return url === undefined ? label : h('a', { href: url, rel: ['author'] }, label)
  })
  return h(
    'span',
    { className: ['kb-authors'] },
    context.ours('article.authors'),
    ...names.flatMap((name) => [' ', name]),
  )
}

function termList(
  name: string,
  label: string,
  terms: readonly string[] | undefined,
  context: SlotContext,
): ElementContent | undefined {
  if (terms === undefined || terms.length === 0) return undefined
  return h(
    'div',
    { className: [name] },
    h('p', { className: ['kb-label'] }, context.ours(label)),
    h('ul', {}, ...terms.map((term) => h('li', {}, h('bdi', {}, term)))),
  )
}
