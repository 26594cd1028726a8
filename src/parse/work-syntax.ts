/** Punctuation of ASCII. */
export const isPunctuation = (code: number) =>
  (code >= 33 && code <= 47) || (code >= 58 && code <= 64) || (code >= 91 && code <= 96) || (code >= 123 && code <= 126)

/** An address in angle brackets, or one of mail. */
export const angleAddress = /<(?:[A-Za-z][A-Za-z\d+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z\d.-]+)>/y

/** A tag of CommonMark (0.31.2, 6.6); `end` is behind it, or -1 where it is none. */
export interface Tag {
  readonly name: string
  readonly end: number
  readonly hasAttributes: boolean
}

const tagStart = /<\/?([A-Za-z][A-Za-z\d-]*)/y
const attribute = /[ \t\r\n]+[A-Za-z_:][\w:.-]*(?:[ \t\r\n]*=[ \t\r\n]*(?:"[^"]*"|'[^']*'|[^ \t\r\n"'=<>`]+))?/y
const tagEnd = /[ \t\r\n]*\/?>/y

/** The tag that begins at `at`. */
export function endOfTag(text: string, at: number): Tag {
  tagStart.lastIndex = at
  const name = tagStart.exec(text)?.[1]?.toLowerCase()
  if (name === undefined) return { name: '', end: -1, hasAttributes: false }
  let end = tagStart.lastIndex
  let hasAttributes = false
  for (attribute.lastIndex = end; attribute.test(text); end = attribute.lastIndex) hasAttributes = true
  tagEnd.lastIndex = end
  return { name, end: tagEnd.test(text) ? tagEnd.lastIndex : -1, hasAttributes }
}

const isBlank = (code: number) => code === 32 || code === 9 || code === 10

function skipBlanks(text: string, at: number): number {
  let end = at
  while (isBlank(text.charCodeAt(end))) end++
  return end
}

/**
 * The end of `(destination "title")`, whose parenthesis is at `at`; or how far it was read before it turned out to be
 * none, as a negative number.
 */
export function endOfResource(text: string, at: number): number {
  let end = skipBlanks(text, at + 1)
  if (text.charCodeAt(end) === 41) return end + 1
  const destination = endOfDestination(text, end)
  if (destination < 0) return destination
  end = skipBlanks(text, destination)
  const mark = text.charCodeAt(end)
  if (end > destination && (mark === 34 || mark === 39 || mark === 40)) {
    const close = mark === 40 ? 41 : mark
    for (end++; ; end++) {
      const code = text.charCodeAt(end)
      // A parenthesis does not end a title in parentheses that it cannot stand in: the parser reads on.
      if (Number.isNaN(code)) return -end
      if (code === close) break
      if (code === 92) end++
    }
    end = skipBlanks(text, end + 1)
  }
  return text.charCodeAt(end) === 41 ? end + 1 : -end
}

/** The end of a link's destination; or how far it was read, as a negative number. */
export function endOfDestination(text: string, at: number): number {
  let end = at
  if (text.charCodeAt(end) === 60) {
    for (end++; ; end++) {
      const code = text.charCodeAt(end)
      if (code === 62) return end + 1
      if (Number.isNaN(code) || code === 60 || code === 10) return -end
      if (code === 92) end++
    }
  }
  let depth = 0
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (code <= 32 || code === 127) break
    if (code === 40 && ++depth > 32) return -end
    if (code === 41 && depth-- === 0) {
      depth = 0
      break
    }
    if (code === 92) end++
  }
  return depth > 0 || end === at ? -Math.max(1, end) : end
}

/** Where backticks run, by the length of the run; the first run last. */
export function backtickRuns(text: string): Map<number, number[]> {
  const runs = new Map<number, number[]>()
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const known = runs.get(run.length)
    if (known) known.push(index)
    else runs.set(run.length, [index])
  }
  for (const positions of runs.values()) positions.reverse()
  return runs
}

const braceRuby = /\{[^{}|`\n]+(?:\|[^{}|`\n]+)+\}/y

/** How many parts the ruby has that begins here, the characters themselves counted; 0 where none does. */
export function partsOfRuby(text: string, at: number): number {
  braceRuby.lastIndex = at
  return braceRuby.exec(text)?.[0].split('|').length ?? 0
}
