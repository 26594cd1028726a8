import type { LocaleContext } from '../locale/context.js'
import { slugOf } from '../locale/slug.js'
import { knownMeta } from './furniture.js'
import type { Taxonomies } from './slots.js'

/**
 * A term of an article's category, tags or companies, in the words of a locale.
 *
 * @example
 * const { tags }: ArticleTerms = entry.terms()
 * const term: ArticleTerm | undefined = tags[0]
 * term?.label // 'Research', where meta has 'research'
 */
export interface ArticleTerm {
  /** As it stands in `meta`. */
  readonly id: string
  /** The label of its taxonomy, else the library's word for it, else the id. */
  readonly label: string
  /** Its part of an address: that of its taxonomy, else made of the label. */
  readonly slug: string
  /** Addresses that say what it is, by its taxonomy. */
  readonly sameAs: readonly string[]
}

/**
 * What an article is about, in the words of a locale.
 *
 * @example
 * const { category, tags, companies }: ArticleTerms = entry.terms()
 * category?.label // 'Model Release'
 * companies.map(({ label, sameAs }) => [label, sameAs])
 */
export interface ArticleTerms {
  readonly category?: ArticleTerm
  readonly tags: readonly ArticleTerm[]
  readonly companies: readonly ArticleTerm[]
}

/** The terms of an article for readers of a locale. */
export function termsOf(meta: object, context: LocaleContext<string>, taxonomies: Taxonomies): ArticleTerms {
  const { category, tags = [], relatedCompanies = [] } = knownMeta(meta)
  const term = (field: string, id: string): ArticleTerm => {
    const taxonomy = taxonomies.get(field)
    const known = taxonomy?.labelIn(id, context.locale)?.text
    const key = `article.${field}.${slugOf(id, 'en')}`
    const label = known ?? (field === 'category' && context.has(key) ? context.t(key) : id)
    const given = taxonomy?.slug(id, context.locale)
    // A taxonomy says the id where it has no slug for the locale.
    const slug = given === undefined || given === id ? slugOf(label, context.locale) : given
    return { id, label, slug, sameAs: taxonomy?.sameAs(id) ?? [] }
  }
  return {
    ...(category !== undefined && { category: term('category', category) }),
    tags: tags.map((id) => term('tags', id)),
    companies: relatedCompanies.map((id) => term('relatedCompanies', id)),
  }
}
