import * as z from 'zod'
import { messageChain } from '../locale/message-chain.js'
import { text } from './fields.js'

/**
 * A term of a taxonomy: its label in each language, or that with slugs and with addresses that say what it is.
 *
 * @example
 * const research: TermOptions = { ja: '研究', en: 'Research' }
 * const tenshi: TermOptions = { labels: { ja: 'テンシ' }, sameAs: ['https://tenshi.example/'] }
 * defineTaxonomy({ name: 'subjects', terms: { research, tenshi } })
 */
export type TermOptions =
  | Readonly<Record<string, string>>
  | {
      readonly labels: Readonly<Record<string, string>>
      /** Its part of an address, by locale; the id unless given. */
      readonly slugs?: Readonly<Record<string, string>>
      /** Addresses of pages that say unambiguously what it is (schema.org `sameAs`): a website, Wikidata. */
      readonly sameAs?: readonly string[]
    }

/**
 * A vocabulary: ids that stay, and labels in every language. `field` goes into a schema; authors may write the id or
 * any language's label, `meta` holds the id.
 *
 * @example
 * const kinds = defineTaxonomy({ name: 'kinds', terms: { research: { ja: '研究', en: 'Research' } } })
 * const schema = articleSchema.extend({ category: kinds.field.optional() })
 * kinds.label('research', 'ja') // '研究'
 */
export interface Taxonomy<Id extends string = string, Value extends string = string> {
  readonly name: string
  readonly ids: readonly Id[]
  /** A zod schema from an id or a label to the id. */
  readonly field: z.ZodType<Value, string>
  /** The label in a locale, in its language, in English, or the first that there is; the id where there is none. */
  label(id: string, locale: string): string
  /** The label, with the locale that it is in. */
  labelIn(id: string, locale: string): { text: string; lang: string } | undefined
  /** The term's part of an address in a locale. */
  slug(id: string, locale: string): string
  sameAs(id: string): readonly string[]
}

interface Term {
  readonly labels: Readonly<Record<string, string>>
  readonly slugs: Readonly<Record<string, string>>
  readonly sameAs: readonly string[]
}

/**
 * Makes a taxonomy for categories, tags or companies. A closed one refuses other terms, with a suggestion for a near
 * miss; an open one lets them through as they are.
 *
 * @throws Error where one label stands for two terms.
 * @example
 * const companies = defineTaxonomy({
 *   name: 'companies', open: true,
 *   terms: { tenshi: { labels: { ja: 'テンシ', en: 'Tenshi' }, sameAs: ['https://tenshi.example/'] } },
 * })
 */
export function defineTaxonomy<
  const Terms extends Readonly<Record<string, TermOptions>>,
  const Open extends boolean = false,
>(options: {
  readonly name: string
  readonly terms: Terms
  readonly open?: Open
}): Taxonomy<keyof Terms & string, Open extends true ? (keyof Terms & string) | (string & {}) : keyof Terms & string> {
  type Id = keyof Terms & string
  const terms = new Map(Object.entries(options.terms).map(([id, term]) => [id, normalise(term)]))
  const ids = Object.keys(options.terms) as Id[]
  const accepted = acceptedNames(options.name, terms)
  const toId = (name: string) => accepted.get(name) ?? name
  const field = options.open
    ? text().transform(toId)
    : z.enum([...accepted.keys()] as [string, ...string[]]).transform(toId)

  const taxonomy = {
    name: options.name,
    ids,
    field,
    labelIn: (id: string, locale: string) => labelIn(terms.get(id)?.labels ?? {}, locale),
    label: (id: string, locale: string) => labelIn(terms.get(id)?.labels ?? {}, locale)?.text ?? id,
    slug: (id: string, locale: string) => terms.get(id)?.slugs[locale] ?? id,
    sameAs: (id: string) => terms.get(id)?.sameAs ?? [],
  }
  // What renders a field finds its labels on the schema itself: no registry has to know.
  Object.assign(field, { taxonomy })
  return taxonomy as never
}

/** The taxonomy of a field, through its wrappers and lists, if it has one. */
export function taxonomyOf(schema: z.core.$ZodType | undefined): Taxonomy | undefined {
  for (let at = schema; at;) {
    if ('taxonomy' in at) return at.taxonomy as Taxonomy
    const {
      innerType,
      element,
      in: input,
    } = at._zod.def as { innerType?: z.core.$ZodType; element?: z.core.$ZodType; in?: z.core.$ZodType }
    at = innerType ?? element ?? input
  }
  return undefined
}

function normalise(term: TermOptions): Term {
  if (typeof term['labels'] === 'object') {
    const { labels, slugs = {}, sameAs = [] } = term as Extract<TermOptions, { labels: object }>
    return { labels, slugs, sameAs }
  }
  return { labels: term as Readonly<Record<string, string>>, slugs: {}, sameAs: [] }
}

function acceptedNames(name: string, terms: ReadonlyMap<string, Term>): Map<string, string> {
  const accepted = new Map([...terms.keys()].map((id) => [id, id]))
  for (const [id, { labels }] of terms) {
    for (const label of Object.values(labels)) {
      const other = accepted.get(label)
      if (other !== undefined && other !== id) {
        throw new Error(
          `In the taxonomy "${name}", "${label}" stands for both "${other}" and "${id}"; change one of the two.`,
        )
      }
      accepted.set(label, id)
    }
  }
  return accepted
}

function labelIn(labels: Readonly<Record<string, string>>, locale: string): { text: string; lang: string } | undefined {
  const lang = Object.hasOwn(labels, locale) ? locale : messageChain(locale, Object.keys(labels))[0]
  const text = lang === undefined ? undefined : labels[lang]
  return lang === undefined || text === undefined ? undefined : { text, lang }
}
