import type { ReadingSpeed } from './locale.js'
import { canonicalTag, likelySubtags } from './tag.js'

/**
 * How long a text takes to read in silence, by the speed of its language.
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

/**
 * A text cut at the bounds of words. Between letters, a full stop or colon parts no word (UAX #29, WB6 and WB7), but in
 * Chromium it does: a middle dot, which does so nowhere, stands in for it, and places in the text stay what they are.
 */
function cutAtWords(text: string, locale: string): Intl.Segments {
  return segmenter(locale, 'word').segment(text.replace(/[.:](?!\p{Nd})/gu, '·'))
}

/** The speed for a language whose pack has none: characters for Han and kana, words elsewhere. */
export function defaultReadingSpeed(locale: string): ReadingSpeed {
  const { script } = likelySubtags(locale)
  // Medium and China's compulsory-education standard both count 500 characters a minute.
  if (/^(Jpan|Hans|Hant|Hani|Hira|Kana)$/.test(script)) return { unit: 'character', perMinute: 500 }
  // No measurement exists for most languages; 200 words a minute is on the slow side of those that have one.
  return { unit: 'word', perMinute: 200 }
}

/** The words of a text, or its graphemes without white space. */
export function countUnits(text: string, locale: string, unit: ReadingSpeed['unit']): number {
  let count = 0
  if (unit === 'word') {
    for (const { isWordLike } of cutAtWords(text, locale)) if (isWordLike) count++
  } else {
    for (const { segment } of segmenter(locale, 'grapheme').segment(text)) if (segment.trim() !== '') count++
  }
  return count
}

/** The words of a text, without what stands between them, and where they begin. */
export function wordsOf(text: string, locale: string): { word: string; index: number }[] {
  return Array.from(cutAtWords(text, locale)).flatMap(({ segment, index, isWordLike }) =>
    isWordLike ? [{ word: text.slice(index, index + segment.length), index }] : [],
  )
}

/** A text by what a reader takes for one character each. */
export function graphemesOf(text: string): string[] {
  return Array.from(segmenter('und', 'grapheme').segment(text), ({ segment }) => segment)
}

/** How far to look for the end of a word, in UTF-16 units. */
const longestWord = 64
/** Scripts without blanks between words: a reader does not mind where they are cut, and dictionaries differ on it. */
const unspaced = /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u

/** The first `length` graphemes of a text. */
export function firstGraphemes(text: string, length: number): string {
  let count = 0
  for (const { index } of segmenter('und', 'grapheme').segment(text))
    if (count++ === length) return text.slice(0, index)
  return text
}

/**
 * A text of at most `length` graphemes, with an ellipsis where it was cut. A word that the cut would go through is left
 * out, unless that would leave less than half; where words have no blanks between them, the cut is where it falls.
 */
export function excerptOf(text: string, length: number): string {
  const head = firstGraphemes(text, length)
  if (head === text) return text
  const around = text.slice(0, head.length + longestWord)
  const next = cutAtWords(around, 'und').containing(head.length)
  const isCut = next?.isWordLike === true && !unspaced.test(text.slice(head.length))
  const start = isCut ? next.index : head.length
  return `${text.slice(0, start > head.length / 2 ? start : head.length).trimEnd()}…`
}
