import type { Entry } from '../collection/types.js'
import { disclosureSentences } from '../render/disclosure.js'
import { metaOf } from './publication.js'

/**
 * What readers must be told of how an article came about, and what machines are told of it.
 *
 * @example
 * const told: Disclosure | undefined = disclosure(entry)
 * told?.text // 'This translation was made by a machine. Checked by Rin Mori.'
 * told?.digitalSourceType // 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource'
 */
export interface Disclosure {
  /** In the language of the edition, as its page has them above the text. */
  readonly sentences: readonly string[]
  readonly text: string
  /** A term of IPTC's vocabulary of digital sources, by its name at schema.org, where a machine had a part in it. */
  readonly digitalSourceType?: string
  readonly reviewedBy?: string
  readonly sponsor?: string
}

/**
 * What is to be disclosed of an article: what was written or translated by a machine, who reviewed it, who paid for it.
 * Its page has it, feeds have it, and so has its structured data; this is for what else a site makes. Of what was withdrawn
 * nothing is disclosed any more.
 *
 * @example
 * const told = disclosure(entry)
 * if (told) card.append(told.text)
 * // 'This article was written by AI. Checked by the science desk.'
 */
export function disclosure(entry: Entry): Disclosure | undefined {
  const { disclosure: given } = metaOf(entry)
  const { t } = entry.collection.localize(entry.locale)
  const sentences = disclosureSentences(given).map(({ key, values }) => t(key as never, values))
  if (!given || sentences.length === 0 || entry.isWithdrawn) return undefined
  const { ai = false, translation, reviewedBy, sponsor } = given
  const source =
    ai === 'generated' ? 'Trained' : ai !== false || translation === 'machine' ? 'CompositeWithTrained' : ''
  return {
    sentences,
    text: sentences.join(' '),
    ...(source !== '' && { digitalSourceType: `https://schema.org/${source}AlgorithmicMediaDigitalSource` }),
    ...(reviewedBy !== undefined && { reviewedBy }),
    ...(sponsor !== undefined && { sponsor }),
  }
}
