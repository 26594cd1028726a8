/** One line of a text, without its ending. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Offset of the first character that is not a blank. */
  readonly content: number
}

/** The line in which an offset is. Lines end at LF or CRLF. */
export function lineAt(text: string, offset: number): Line {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
  const newline = text.indexOf('\n', offset)
  const until = newline === -1 ? text.length : newline
  const end = until > start && text[until - 1] === '\r' ? until - 1 : until
  const own = text.slice(start, end)
  return { start, end, text: own, content: start + (/^[ \t]*/.exec(own)?.[0].length ?? 0) }
}

/** Offset of the value on a line: behind the hyphens of list entries and the name of a field, where there are any. */
export function valueOn({ start, content, text }: Line): number {
  const hyphens = /^(?:- +)*/.exec(text.slice(content - start))?.[0].length ?? 0
  const name = content - start + hyphens
  const colon = /:(?:[ \t]+|$)/.exec(text.slice(name))
  return start + name + (colon ? colon.index + colon[0].length : 0)
}

/** The next line that is not blank. */
export function lineAfter(text: string, { end }: Line): Line | undefined {
  const content = text.slice(end).search(/\S/)
  return content === -1 ? undefined : lineAt(text, end + content)
}

/** The last line before that is not blank. */
export function lineBefore(text: string, { start }: Line): Line | undefined {
  const before = text.slice(0, start).trimEnd()
  return before === '' ? undefined : lineAt(text, before.length - 1)
}

/** The text with everything between two offsets but line endings made blank, so that all else stays where it is. */
export function blank(text: string, from: number, to: number): string {
  return text.slice(0, from) + text.slice(from, to).replace(/[^\r\n]/g, ' ') + text.slice(Math.max(from, to))
}
