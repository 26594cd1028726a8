import { eastAsianWidth } from 'get-east-asian-width'
import type { Point } from 'unist'

const contextLines = 2
const frameWidth = 96

/**
 * The lines around a place, numbered, with carets under the place. Columns are counted as terminals draw them:
 * East Asian wide characters and emoji take two (Unicode Standard Annex 11), marks that combine take none.
 *
 * @example
 * codeFrame('title: 日本 x', { line: 1, column: 11 }, { line: 1, column: 12 })
 * // > 1 | title: 日本 x
 * //     |             ^
 */
export function codeFrame(source: string, start: Point, end: Point): string {
  const lines = source.replace(/^\uFEFF/, '\u200B').split(/\r\n|\r|\n/)
  const first = Math.max(1, start.line - contextLines)
  const last = Math.min(lines.length, start.line + contextLines)
  if (source === '' || start.line > lines.length) return ''
  const gutter = String(last).length
  const cells = toCells(lines[start.line - 1] ?? '')
  const from = cells.filter((cell) => cell.index < start.column - 1)
  const until = end.line === start.line ? Math.max(end.column, start.column + 1) : Number.POSITIVE_INFINITY
  const under = cells.filter((cell) => cell.index >= start.column - 1 && cell.index < until - 1)
  const shift = Math.max(0, width(from) - Math.floor(frameWidth * 0.6))
  const rows: string[] = []
  for (let number = first; number <= last; number++) {
    const row = clip(toCells(lines[number - 1] ?? ''), shift)
    const mark = number === start.line ? '>' : ' '
    rows.push(`${mark} ${String(number).padStart(gutter)} | ${row.text}`.trimEnd())
    if (number !== start.line) continue
    const indent = from
      .filter((cell) => cell.column >= row.cut)
      .map((cell) => (cell.text === '\t' ? '\t' : ' '.repeat(cell.width)))
    const length = Math.min(Math.max(1, width(under)), Math.max(1, frameWidth - (width(from) - row.cut)))
    rows.push(`  ${' '.repeat(gutter)} | ${row.lead}${indent.join('')}${'^'.repeat(length)}`)
  }
  return rows.join('\n')
}

interface Cell {
  text: string
  /** UTF-16 index in the line. */
  index: number
  /** Columns that come before it. */
  column: number
  width: number
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

function toCells(line: string): Cell[] {
  let column = 0
  return Array.from(graphemes.segment(line), ({ segment, index }) => {
    const cell = { text: visible(segment), index, column, width: cellWidth(segment) }
    column += cell.width
    return cell
  })
}

function cellWidth(grapheme: string): number {
  if (/^[\p{M}\u200B-\u200D]+$/u.test(grapheme)) return 0
  // U+FE0F asks for the emoji form, which terminals draw two columns wide whatever the base.
  if (grapheme.includes('\uFE0F')) return 2
  return eastAsianWidth(grapheme.codePointAt(0) ?? 0)
}

// A file's control and direction characters must not steer the terminal that shows them.
function visible(grapheme: string): string {
  if (grapheme === '\t') return grapheme
  return grapheme
    .replace(/[\0-\x1F]/g, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)))
    .replace(/[\x7F-\x9F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD')
}

function width(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0)
}

function clip(cells: readonly Cell[], shift: number): { text: string; cut: number; lead: string } {
  const kept = cells.filter((cell) => cell.column >= shift && cell.column < shift + frameWidth)
  const lead = shift > 0 && cells.length > 0 ? '…' : ''
  const more = width(cells) > shift + frameWidth ? '…' : ''
  return { text: lead + kept.map((cell) => cell.text).join('') + more, cut: kept[0]?.column ?? 0, lead: lead && ' ' }
}
