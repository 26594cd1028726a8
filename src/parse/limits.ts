import type { Problem } from './problem.js'
import { estimateWork } from './work.js'

/**
 * How much of what a file may hold. What is over a limit is refused with a diagnostic when the file is parsed, so that
 * rendering never has to refuse anything.
 *
 * @example
 * const newsroom = createNewsroom({ locales: [en], limits: { bodyBytes: 4_000_000, work: 20 } })
 * newsroom.safeParse(veryLongReport).ok
 * // true
 */
export interface Limits {
  /** Bytes of YAML in UTF-8; 65,536 unless given. */
  readonly frontmatterBytes: number
  /** Bytes of Markdown in UTF-8; 1,048,576 unless given. */
  readonly bodyBytes: number
  /** Levels of maps and lists in one another; 16 unless given. */
  readonly yamlDepth: number
  /** The work that a body may cost to render, in the units of the estimate; 1 unless given. */
  readonly work: number
}

/** The limits of a newsroom that sets none. */
export const defaultLimits: Limits = { frontmatterBytes: 65_536, bodyBytes: 1_048_576, yamlDepth: 16, work: 1 }

/** The problem of frontmatter that is too large, if it is. */
export function checkFrontmatter(yaml: string, start: number, limits: Limits): Problem[] {
  const actual = utf8Length(yaml)
  if (actual <= limits.frontmatterBytes) return []
  return [{ code: 'frontmatter-too-large', start, end: start, values: { actual, limit: limits.frontmatterBytes } }]
}

/** The problem of a body that is too large or would cost too much, if it is or would. */
export function checkBody(body: string, start: number, limits: Limits): Problem[] {
  const actual = utf8Length(body)
  if (actual > limits.bodyBytes) {
    return [{ code: 'body-too-large', start, end: start, values: { actual, limit: limits.bodyBytes } }]
  }
  const { work, cause, offset } = estimateWork(body, limits.work)
  if (work <= limits.work) return []
  return [{ code: 'body-too-complex', start: start + offset, end: start + offset, values: { cause } }]
}

function utf8Length(text: string): number {
  let length = text.length
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    // A surrogate pair is four bytes for two units, so each half counts two.
    if (unit > 0x7f) length += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1
  }
  return length
}
