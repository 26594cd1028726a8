import type { Problem } from './problem.js'
import { lineAt } from './text-lines.js'

/** Where the parts of a file are, as offsets in it. */
export interface FileParts {
  /** Offset of the opening fence: 1 where a byte order mark comes before it. */
  readonly fence: number
  /** The YAML between the fences. */
  readonly yamlStart: number
  readonly yamlEnd: number
  readonly bodyStart: number
}

/**
 * Finds the frontmatter: a fence of exactly three hyphens, blanks allowed after them, on the first line after an
 * optional byte order mark, and the next such line. What follows is body, whatever it looks like.
 */
export function splitFile(source: string): FileParts | Problem {
  const fence = source.startsWith('\uFEFF') ? 1 : 0
  const opening = /^\uFEFF?---[ \t]*(?:\r\n|\r|\n|$)/.exec(source)
  if (!opening) return missing(source, fence)
  const yamlStart = opening[0].length
  const closing = findLine(source, yamlStart, /^---[ \t]*(?:\r\n|\r|\n|$)/gm)
  if (!closing) return unterminated(source, fence, yamlStart)
  return { fence, yamlStart, yamlEnd: closing.index, bodyStart: closing.index + closing[0].length }
}

function missing(source: string, fence: number): Problem {
  const text = source.replace(/\r(?!\n)/g, '\n')
  const first = lineAt(text, fence)
  const whole = { code: 'frontmatter-missing', start: fence, end: Math.max(first.end, fence) }
  if (source.trim() === '') return { ...whole, end: fence, message: 'messageEmpty' }
  // Hyphens in a wrong number, indented, typeset as dashes, or with something after them.
  if (/^\s*[-\u2010-\u2015\u2212\uFF0D]{2,}\s*$|^ {0,3}---\s/u.test(source.slice(fence, first.end)))
    return { ...whole, message: 'messageFence' }
  if (source.startsWith('+++', fence)) return { ...whole, message: 'messageToml', hint: 'hintToml' }
  const later = findLine(source, first.end, /^---[ \t]*(?:\r\n|\r|\n|$)/gm)
  const fields = later && /^[\w-]+:/m.test(source.slice(later.index))
  if (!fields) return whole
  return { ...whole, start: later.index, end: later.index + 3, message: 'messageLater', hint: 'hintLater' }
}

function unterminated(source: string, fence: number, yamlStart: number): Problem {
  const place = { code: 'frontmatter-unterminated', start: fence, end: fence + 3 }
  const almost = findLine(source, yamlStart, /^[ \t]*(?:-{2,}|[\u2010-\u2015\u2212\uFF0D]{1,3}|\.{3})[ \t]*$/gmu)
  if (!almost) return place
  return { ...place, hint: 'hintAlmost', values: { offset: almost.index, value: almost[0].trim() } }
}

/** The next line that matches. With the m flag, ^ also follows U+2028 and U+2029, which end no line in YAML or Markdown. */
function findLine(source: string, from: number, line: RegExp): RegExpExecArray | undefined {
  line.lastIndex = from
  for (let match = line.exec(source); match; match = line.exec(source)) {
    if (match.index === from || /[\r\n]/.test(source.charAt(match.index - 1))) return match
    line.lastIndex = Math.max(line.lastIndex, match.index + 1)
  }
  return undefined
}
