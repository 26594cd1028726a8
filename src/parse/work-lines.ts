import { endOfDestination, endOfTag } from './work-syntax.js'

/** Whether a line is an ATX heading. */
export const isHeading = (line: string): boolean => /^#{1,6}(?:[ \t]|$)/.test(line)

/** Whether a line can make a heading of the one before it. */
export const isUnderline = (line: string): boolean => /^(?:=+|-+)[ \t]*$/.test(line)

/** Whether a line is a thematic break, and no item of a list. */
export function isRule(line: string): boolean {
  const marker = line.charCodeAt(0)
  if (marker !== 42 && marker !== 45 && marker !== 95) return false
  let count = 0
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at)
    if (code === marker) count++
    else if (code !== 32 && code !== 9) return false
  }
  return count > 2
}

/** Whether a line can be the row between the head and the body of a table. */
export const isDelimiterRow = (line: string): boolean => /^\|?[ \t]*:?-[-:| \t]*$/.test(line)

/** The cells of a table's row. */
export function cellsOf(line: string): string[] {
  const cells: string[] = []
  let start = 0
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at)
    if (code === 92) at++
    else if (code === 124) {
      if (at > 0) cells.push(line.slice(start, at))
      start = at + 1
    }
  }
  const last = line.slice(start)
  if (last.trim() !== '') cells.push(last)
  return cells
}

const blockTags = new Set(
  `address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt
  fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main
  menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr
  track ul`.split(/\s+/),
)

/**
 * What ends the block of HTML that a line begins (CommonMark 0.31.2, 4.6): a string, `undefined` for a blank line;
 * `null` where the line begins none.
 */
export function htmlBlockEnd(line: string, canBeAnyTag: boolean): string | undefined | null {
  if (line.startsWith('<!--')) return '-->'
  if (line.startsWith('<![CDATA[')) return ']]>'
  if (line.startsWith('<?')) return '?>'
  if (/^<![A-Za-z]/.test(line)) return '>'
  const [, slash = '', name = ''] = /^<(\/?)([A-Za-z][A-Za-z\d-]*)(?=[ \t>]|\/>|$)/.exec(line) ?? []
  const lower = name.toLowerCase()
  if (slash === '' && /^(?:script|pre|style|textarea)$/.test(lower)) return `</${lower}>`
  if (blockTags.has(lower)) return undefined
  if (!canBeAnyTag) return null
  const { end } = endOfTag(line, 0)
  return end > 0 && line.slice(end).trim() === '' ? undefined : null
}

/** Whether a line is surely a definition of a link, all of it. */
export function isDefinition(line: string): boolean {
  const label = /^\[[^[\]\\]{1,999}\]:[ \t]*/.exec(line)?.[0]
  if (label === undefined || label.startsWith('[^') || !/[^\s[\]:]/.test(label)) return false
  const end = endOfDestination(line, label.length)
  return end > 0 && /^(?:[ \t]+(?:"[^"\\]*"|'[^'\\]*'|\([^()\\]*\)))?[ \t]*$/.test(line.slice(end))
}
