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
export function splitFile(source: string): FileParts | 'missing' | 'unterminated' {
  const opening = /^\uFEFF?(---)[ \t]*(?:\r\n|\r|\n|$)/.exec(source)
  if (!opening) return 'missing'
  const fence = source.startsWith('\uFEFF') ? 1 : 0
  const yamlStart = opening[0].length
  const closing = /^---[ \t]*(?:\r\n|\r|\n|$)/gm
  closing.lastIndex = yamlStart
  // With the m flag, ^ also follows U+2028 and U+2029, which end no line in YAML or Markdown.
  for (let match = closing.exec(source); match; match = closing.exec(source)) {
    const before = source.charAt(match.index - 1)
    if (before === '\n' || before === '\r') {
      return { fence, yamlStart, yamlEnd: match.index, bodyStart: match.index + match[0].length }
    }
  }
  return 'unterminated'
}
