import type { ReadingSpeed } from './locale.js'
import { canonicalTag, likelySubtags } from './tag.js'

/**
 * How long a text takes to read.
 *
 * @example
 * const { readingTime } = newsroom.renderSync(article)
 * readingTime.minutes // 4, at least 1
 * readingTime.label // '約4分で読めます'
 */
export interface ReadingTime {
  /** Whole minutes, rounded, at least 1. */
  readonly minutes: number
  /** What was counted: characters (graphemes without white space) or words. */
  readonly unit: ReadingSpeed['unit']
  readonly count: number
  /** As words for the reader. */
  readonly label: string
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenter(locale: string, granularity: 'grapheme' | 'word'): Intl.Segmenter {
  const key = `${granularity} ${locale}`
  let known = segmenters.get(key)
  if (!known) segmenters.set(key, (known = new Intl.Segmenter(canonicalTag(locale) ?? 'und', { granularity })))
  return known
}

/** The speed for a language without a pack: characters for Han and kana, words elsewhere. */
export function defaultReadingSpeed(locale: string): ReadingSpeed {
  const { script } = likelySubtags(locale)
  if (/^(Jpan|Hans|Hant|Hani|Hira|Kana)$/.test(script)) return { unit: 'character', perMinute: 500 }
  // No measurement exists for most languages; 200 words a minute is on the slow side of those that have one.
  return { unit: 'word', perMinute: 200 }
}

/** The words of a text, or its graphemes without white space. */
export function countUnits(text: string, locale: string, unit: ReadingSpeed['unit']): number {
  let count = 0
  if (unit === 'word') {
    for (const { isWordLike } of segmenter(locale, 'word').segment(text)) if (isWordLike) count++
  } else {
    for (const { segment } of segmenter(locale, 'grapheme').segment(text)) if (segment.trim() !== '') count++
  }
  return count
}

/** The first `length` graphemes of a text. */
export function firstGraphemes(text: string, length: number): string {
  let count = 0
  for (const { index } of segmenter('und', 'grapheme').segment(text))
    if (count++ === length) return text.slice(0, index)
  return text
}

/** A text of at most `length` graphemes, with an ellipsis where it was cut; cut between words if the script has blanks. */
export function excerptOf(text: string, length: number): string {
  const head = firstGraphemes(text, length)
  if (head === text) return text
  const atBlank = /^.*\S(?=\s)/su.exec(head)?.[0] ?? ''
  const kept = /\S/.test(text.charAt(head.length)) && atBlank.length > head.length / 2 ? atBlank : head
  return `${kept.trimEnd()}…`
}
