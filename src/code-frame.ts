import { eastAsianWidth } from 'get-east-asian-width'
import type { Point } from 'unist'

const contextLines = 2
/** Columns of source that a frame shows. */
const frameWidth = 96

/**
 * The lines around a place, numbered, with carets under the place. Columns are counted as terminals draw them:
 * East Asian wide characters and emoji take two (Unicode Standard Annex 11), marks that combine take none. A place that
 * goes over several lines is marked to the end of its first; long lines are cut around it.
 *
 * @example
 * codeFrame('title: 日本 x', { line: 1, column: 11 }, { line: 1, column: 12 })
 * // > 1 | title: 日本 x
 * //     |             ^
 */
export function codeFrame(source: string, start: Point, end: Point): string {
  const lines = source.split(/\r\n|\r|\n/)
  if (source === '' || start.line > lines.length) return ''
  const first = Math.max(1, start.line - contextLines)
  const last = Math.min(lines.length, start.line + contextLines)
  const gutter = String(last).length
  const marked = toCells(lines[start.line - 1] ?? '', start.line)
  const until = end.line > start.line ? Number.POSITIVE_INFINITY : Math.max(end.column, start.column + 1)
  const before = marked.filter(({ end }) => end < start.column)
  const under = marked.filter(({ index, end }) => end >= start.column && index < until - 1)
  const cut = Math.max(0, width(before) - Math.floor(frameWidth * 0.6))
  const rows: string[] = []
  for (let number = first; number <= last; number++) {
    const mark = number === start.line ? '>' : ' '
    const shown = clip(toCells(lines[number - 1] ?? '', number), cut)
    rows.push(`${mark} ${String(number).padStart(gutter)} | ${shown}`.trimEnd())
    if (number !== start.line) continue
    const kept = before.filter(({ column }) => column >= cut)
    const indent = kept.map(({ text, width }) => (text === '\t' ? '\t' : ' '.repeat(width))).join('')
    const carets = Math.max(1, Math.min(width(under), frameWidth - width(kept)))
    rows.push(`  ${' '.repeat(gutter)} | ${cut > 0 ? ' ' : ''}${indent}${'^'.repeat(carets)}`)
  }
  return rows.join('\n')
}

/** A grapheme, as a terminal shows it. */
interface Cell {
  readonly text: string
  /** UTF-16 indices in the line: of its first unit, and behind its last. */
  readonly index: number
  readonly end: number
  /** Columns that come before it, and that it takes. */
  readonly column: number
  readonly width: number
}

let graphemes: Intl.Segmenter | undefined

function toCells(line: string, number: number): Cell[] {
  graphemes ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
  let column = 0
  return Array.from(graphemes.segment(line), ({ segment, index }) => {
    const isByteOrderMark = number === 1 && index === 0 && segment === '\uFEFF'
    const text = isByteOrderMark ? '' : visibly(segment)
    const cell = { text, index, end: index + segment.length, column, width: columnsOf(text) }
    column += cell.width
    return cell
  })
}

/** How many columns a grapheme takes. */
function columnsOf(grapheme: string): number {
  // U+FE0F asks for the emoji form, which terminals draw two columns wide whatever the base; so are flags.
  if (/\uFE0F|^\p{RI}\p{RI}|^\p{Extended_Pictographic}.*\u200D/su.test(grapheme)) return 2
  let columns = 0
  for (const character of grapheme) {
    // Marks, joiners, skin tones, and the vowels and finals of a Hangul syllable take the columns of what they stand on.
    if (columns > 0 && /[\p{M}\p{Cf}\p{Emoji_Modifier}\u1160-\u11FF\uD7B0-\uD7FF]/u.test(character)) continue
    else if (/[\p{M}\u200B-\u200F\u2060\uFEFF]/u.test(character)) continue
    else columns += eastAsianWidth(character.codePointAt(0) ?? 0)
  }
  return columns
}

// Bidi_Control (UAX 9), line and paragraph separators, and halves of surrogate pairs.
const unseen =
  /[\x7F-\x9F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/**
 * A text with its control and direction characters made visible, so that it cannot steer the terminal or the page that
 * shows it. Tabs and line endings are kept.
 */
export function visibly(text: string): string {
  return text
    .replace(/[\0-\x08\x0B\x0C\x0E-\x1F]/g, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)))
    .replace(unseen, '\uFFFD')
}

/** How many columns a text takes in a terminal. */
export function columns(text: string): number {
  return width(toCells(text, 0))
}

function width(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0)
}

function clip(cells: readonly Cell[], from: number): string {
  const kept = cells.filter(({ column }) => column >= from && column < from + frameWidth)
  const more = width(cells) > from + frameWidth ? '…' : ''
  return `${from > 0 && cells.length > 0 ? '…' : ''}${kept.map(({ text }) => text).join('')}${more}`
}

/** A frame for Vite's overlay, which trims it: a zero-width space, which is no blank to `trim`, keeps its first line in place. */
export function inOverlay(frame: string): string {
  return frame && `\u200B${frame}`
}
