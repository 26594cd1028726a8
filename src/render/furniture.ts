import type { ElementContent } from 'hast'
import type { SlotContext } from '../plugin-parts.js'
import type { ArticleMeta } from '../schema/article-schema.js'
import { instantOrDay } from '../locale/dates.js'
import { slugOf } from '../locale/slug.js'
import { disclosureOf } from './disclosure.js'
import { languageOf } from './footnotes.js'
import { h } from './nodes.js'

/** What the page furniture reads of the metadata. */
type KnownMeta = Pick<
  Partial<ArticleMeta>,
  | 'title'
  | 'description'
  | 'date'
  | 'updated'
  | 'category'
  | 'impactLevel'
  | 'tags'
  | 'relatedCompanies'
  | 'authors'
  | 'corrections'
  | 'disclosure'
>

const isText = (value: unknown): value is string => typeof value === 'string'
const isDate = (value: unknown) =>
  isText(value) && /^\d{4}-\d\d-\d\d(?:T|$)/.test(value) && !Number.isNaN(instantOrDay(value).getTime())
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText)
const isAuthor = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  isText(value.name) &&
  (!('url' in value) || value.url === undefined || isText(value.url))
const isAuthors = (value: unknown) => Array.isArray(value) && value.every(isAuthor)
const isCorrection = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  'date' in value &&
  isDate(value.date) &&
  'text' in value &&
  isText(value.text)
const isCorrections = (value: unknown) => Array.isArray(value) && value.every(isCorrection)
const isDisclosure = (value: unknown) => {
  if (typeof value !== 'object' || value === null) return false
  const { reviewedBy = '', sponsor = '' } = value as Record<string, unknown>
  return isText(reviewedBy) && isText(sponsor)
}
const isLevel = (value: unknown) => value === 'high' || value === 'medium' || value === 'low'

const kinds: Readonly<Record<keyof KnownMeta, (value: unknown) => boolean>> = {
  title: isText,
  description: isText,
  date: isDate,
  updated: isDate,
  category: isText,
  impactLevel: isLevel,
  tags: isTexts,
  relatedCompanies: isTexts,
  authors: isAuthors,
  corrections: isCorrections,
  disclosure: isDisclosure,
}

/** What of the metadata is of the built-in kind: a site's own schema may have other things under these names. */
export function knownMeta(meta: object, fields = Object.keys(kinds) as (keyof KnownMeta)[]): KnownMeta {
  const known = Object.entries(meta).filter(([name, value]) => {
    const field = fields.find((field) => field === name)
    return field !== undefined && kinds[field](value)
  })
  return Object.fromEntries(known)
}

/** Category and impact, headline, standfirst, dateline, what is to be disclosed. */
export function headerOf(
  meta: KnownMeta,
  context: SlotContext<string>,
  more: readonly ElementContent[],
): ElementContent {
  const { title, description } = meta
  return h(
    'header',
    { className: ['kb-header'] },
    labels(meta, context),
    title === undefined ? undefined : h('h1', { className: ['kb-title'] }, title),
    description === undefined ? undefined : h('p', { className: ['kb-description'] }, description),
    dateline(meta, context),
    disclosureOf(meta.disclosure, context),
    ...more,
  )
}

/** Corrections, tags and companies, and what plugins add. Nothing where there is none of them. */
export function footerOf(
  meta: KnownMeta,
  context: SlotContext<string>,
  more: readonly ElementContent[],
): ElementContent | undefined {
  const lists = [
    correctionList(meta.corrections, context),
    termList('tags', 'kb-tags', 'article.tags', meta.tags, context),
    termList('relatedCompanies', 'kb-companies', 'article.companies', meta.relatedCompanies, context),
  ].filter((list) => list !== undefined)
  if (lists.length === 0 && more.length === 0) return undefined
  return h('footer', { className: ['kb-footer'] }, ...lists, ...more)
}

function labels({ category, impactLevel }: KnownMeta, context: SlotContext<string>): ElementContent | undefined {
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

/** The label of its taxonomy, the library's word for a category that it knows, else the author's. */
function categoryLabel(category: string, context: SlotContext<string>): ElementContent {
  const term = context.term('category', category)
  if (term !== undefined) return term
  const key = `article.category.${slugOf(category, 'en')}`
  return context.has(key) ? context.ours(key) : h('bdi', {}, category)
}

function dateline({ date, updated, authors }: KnownMeta, context: SlotContext<string>): ElementContent | undefined {
  const parts = [
    date === undefined ? undefined : timeOf(date, context.formatDate(date), context.locale, context),
    updated === undefined ? undefined : updatedOf(updated, context),
    authors === undefined || authors.length === 0 ? undefined : byline(authors, context),
  ].filter((part) => part !== undefined)
  if (parts.length === 0) return undefined
  return h('p', { className: ['kb-dateline'] }, ...parts.flatMap((part, index) => (index === 0 ? part : [' ', part])))
}

function timeOf(date: string, text: string, lang: string, { articleLocale }: SlotContext<string>): ElementContent {
  return h('time', { dateTime: date, ...languageOf(lang, articleLocale) }, text)
}

function updatedOf(updated: string, context: SlotContext<string>): ElementContent {
  const { text, lang } = context.word('article.updated', { date: context.formatDate(updated) })
  return h('span', { className: ['kb-updated'] }, timeOf(updated, text, lang, context))
}

function byline(authors: NonNullable<KnownMeta['authors']>, context: SlotContext<string>): ElementContent {
  const names = authors.map(({ name, url }) => {
    const label = h('bdi', {}, name)
    // Metadata from elsewhere than a file may not have been through the schema.
    return url === undefined || !/^https?:/i.test(url) ? label : h('a', { href: url, rel: ['author'] }, label)
  })
  return h('span', { className: ['kb-authors'] }, context.ours('article.authors'), ' ', ...listOf(names, context))
}

/** What was wrong and has been put right, as the article has it: newest last. */
function correctionList(
  corrections: KnownMeta['corrections'] = [],
  context: SlotContext<string>,
): ElementContent | undefined {
  if (corrections.length === 0) return undefined
  const entries = corrections.map(({ date, text }) =>
    h('li', {}, timeOf(date, context.formatDate(date), context.locale, context), ' ', h('span', {}, text)),
  )
  return h(
    'section',
    { className: ['kb-corrections'] },
    h('h2', { className: ['kb-label'] }, context.ours('article.corrections')),
    h('ul', {}, ...entries),
  )
}

/** Nodes in a row as the reader's language lists them: with commas, and "and" before the last. */
function listOf(
  nodes: readonly ElementContent[],
  { formatList, locale, articleLocale }: SlotContext<string>,
): (ElementContent | string)[] {
  // Private-use characters stand for the nodes while `Intl` puts its words between them.
  const places = nodes.map((_, index) => String.fromCodePoint(0xf0000 + index))
  const parts = formatList(places).match(/[\u{F0000}-\u{FFFFD}]|[^\u{F0000}-\u{FFFFD}]+/gu) ?? []
  const isForeign = locale !== articleLocale
  return parts.map((part) => {
    const node = nodes[(part.codePointAt(0) ?? 0) - 0xf0000]
    if (node !== undefined || !isForeign || !/\p{L}/u.test(part)) return node ?? part
    return h('span', languageOf(locale, articleLocale), part)
  })
}

function termList(
  field: string,
  name: string,
  label: string,
  terms: readonly string[] | undefined,
  context: SlotContext<string>,
): ElementContent | undefined {
  if (terms === undefined || terms.length === 0) return undefined
  return h(
    'div',
    { className: [name] },
    h('p', { className: ['kb-label'] }, context.ours(label)),
    h('ul', {}, ...terms.map((term) => h('li', {}, context.term(field, term) ?? h('bdi', {}, term)))),
  )
}
