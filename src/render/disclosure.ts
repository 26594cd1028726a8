import type { ElementContent } from 'hast'
import type { SlotContext } from '../plugin-parts.js'
import type { ArticleMeta } from '../schema/article-schema.js'
import { h } from './nodes.js'

/** A sentence that readers are told, as the key of its words, and who it names. */
export interface DisclosureSentence {
  readonly key: string
  readonly values?: { readonly name: string }
}

/**
 * What readers must be told of how an article came about: first what a machine did, as the European Union asks (Regulation
 * (EU) 2024/1689, article 50), then who checked it and who paid for it.
 */
export function disclosureSentences(disclosure: ArticleMeta['disclosure'] = {}): DisclosureSentence[] {
  const { ai = false, translation, reviewedBy, sponsor } = disclosure
  return [
    ...(ai === false ? [] : [{ key: `article.disclosure.${ai === 'generated' ? 'generated' : 'assisted'}` }]),
    ...(translation === 'machine' ? [{ key: 'article.disclosure.translated' }] : []),
    ...(reviewedBy === undefined ? [] : [{ key: 'article.disclosure.reviewed', values: { name: reviewedBy } }]),
    ...(sponsor === undefined ? [] : [{ key: 'article.disclosure.sponsor', values: { name: sponsor } }]),
  ]
}

/** The same as a paragraph in the reader's language. */
export function disclosureOf(
  disclosure: ArticleMeta['disclosure'],
  context: SlotContext<string>,
): ElementContent | undefined {
  const sentences = disclosureSentences(disclosure).map(({ key, values }) => context.ours(key, values))
  if (sentences.length === 0) return undefined
  const spaced = sentences.flatMap((sentence, index) => (index === 0 ? [sentence] : [' ', sentence]))
  return h('p', { className: ['kb-disclosure'] }, ...spaced)
}
