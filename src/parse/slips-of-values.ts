import type { CST } from './yaml-library.js'
import { inQuotes, shorten } from './quoting.js'
import { atLineStart, indicator, isField, unindented } from './slips-of-lines.js'
import { slip, type Slip } from './slip.js'
import { blank, lineAfter, lineAt, valueOn } from './text-lines.js'
import { walkTokens } from './yaml-tokens.js'

// Slips in values: quotes, brackets, commas, and characters that YAML keeps for itself.

/** An escape in double quotes that YAML does not know. */
export function escape(text: string, at: number): Slip {
  const line = lineAt(text, at)
  const whole = /^"(.*)"\s*$/.exec(text.slice(valueOn(line), line.end))?.[1]
  const values = { name: text.slice(at, at + 2), suggestion: whole === undefined ? '' : inQuotes(whole) }
  const words = { message: 'escape', hint: whole === undefined ? 'hintEscape' : 'hintQuote', values }
  return slip(at, at + 2, words, `${text.slice(0, at)}xx${text.slice(at + 2)}`)
}

/** A text that begins with a character that YAML keeps for itself. */
export function scalarStart(text: string, at: number, tokens: readonly CST.Token[]): Slip {
  const source = sourceAt(tokens, at) ?? text.slice(at, lineAt(text, at).end)
  const values = { name: text.slice(at, at + 1), suggestion: inQuotes(source.trimEnd()) }
  const message = values.name === '`' ? 'startBacktick' : 'start'
  return slip(at, at + 1, { message, hint: 'hintQuote', values }, `${text.slice(0, at)}x${text.slice(at + 1)}`)
}

/** What cannot stand between brackets. */
export function inBrackets(text: string, at: number, end: number): Slip {
  if (text[at] === '-') return slip(at, at + 1, { message: 'hyphen', hint: 'hintDelete' }, blank(text, at, at + 1))
  const source = text.slice(at, end)
  const rest = text.slice(0, at) + source.replace(/[^\r\n]/g, 'x') + text.slice(end)
  const length = source.search(/\s*(?:[\r\n]|$)/)
  return slip(at, at + Math.max(1, length), { message: 'inBrackets', hint: 'hintInBrackets' }, rest)
}

/** A quotation mark that opens a text and has no other that closes it. */
export function unclosedQuote(text: string, at: number, tokens: readonly CST.Token[]): Slip {
  const open = lastStart(tokens, at, (token) => token.type.endsWith('quoted-scalar')) ?? at
  const line = lineAt(text, open)
  const quote = text.slice(open, open + 1)
  const value = text.slice(open, line.end).trimEnd()
  const closed = /[\u201C-\u201F\u2018-\u201B\uFF02\uFF07]$/.test(value) ? value.slice(0, -1) : value
  const next = lineAfter(text, line)
  if (next && next.content === next.start && next.text.includes(quote) && !isField(next)) {
    return unindented(text, next, open)
  }
  // The bracket that closes the list around it is no part of the text.
  const [tail = ''] = /[[{]/.test(text[valueOn(line)] ?? '') ? (/\s*[\]}]+$/.exec(closed) ?? []) : []
  const suggestion = shorten(closed.slice(0, closed.length - tail.length)) + quote
  const rest = blank(text, open, open + value.length - tail.length)
  const hint = quote === "'" ? 'hintApostrophe' : 'hintCloseQuote'
  const values = { name: quote, suggestion, apostrophe: inQuotes(value) }
  return slip(open, open + 1, { message: 'quote', hint, values }, rest)
}

/** A quotation mark in a text that the same marks enclose, in a list in brackets. */
function insideQuotes(text: string, at: number): Slip {
  const source = /^[^,\]}\r\n]*/.exec(text.slice(at))?.[0].trimEnd() ?? ''
  const end = at + Math.max(1, source.length)
  return slip(at, end, { message: 'afterQuote', hint: 'hintInnerQuote' }, blank(text, at, end))
}

/** A list or a map in brackets that never ends. */
export function unclosed(text: string, at: number, tokens: readonly CST.Token[]): Slip {
  const isOpen = (token: CST.Token) => token.type === 'flow-collection' && token.end.length === 0
  const open = lastStart(tokens, at, isOpen) ?? valueOn(lineAt(text, at))
  const bracket = text.slice(open, open + 1)
  const line = lineAt(text, open)
  const value = text.slice(open, line.end).trimEnd()
  const values = { name: bracket, close: bracket === '{' ? '}' : ']', suggestion: inQuotes(value) }
  const isText = bracket === '[' && value.length > 1 && !value.includes(',')
  const rest = blank(text, open, Math.max(at, line.end))
  return slip(open, open + 1, { message: 'bracket', hint: isText ? 'hintCloseText' : 'hintCloseBracket', values }, rest)
}

/** An entry between brackets that no comma separates from the one before it. */
export function missingComma(text: string, at: number): Slip {
  if (/["']/.test(text[at - 1] ?? '')) return insideQuotes(text, at)
  const comma = text[at - 1] === ' ' ? at - 1 : at
  return slip(at, at + 1, { message: 'comma', hint: 'hintComma' }, `${text.slice(0, comma)},${text.slice(comma + 1)}`)
}

/** A comment that begins right behind a value. */
export function hash(text: string, at: number): Slip {
  const line = lineAt(text, at)
  const values = { suggestion: inQuotes(text.slice(valueOn(line), line.end).trimEnd()) }
  return slip(at, at + 1, { message: 'hash', hint: 'hintHash', values }, blank(text, at, line.end))
}

/** Something that stands where the value before it has ended. */
export function trailing(text: string, at: number): Slip {
  const line = lineAt(text, at)
  const value = text.slice(valueOn(line), line.end).trimEnd()
  const character = text.slice(at, at + 1)
  const rest = blank(text, Math.min(at, valueOn(line)), line.end)
  if (at === line.content) return atLineStart(text, line)
  if (at === valueOn(line) && character === '-') return indicator(text, at, line)
  if (character === ',') return slip(at, at + 1, { message: 'extraComma', hint: 'hintDelete' }, blank(text, at, at + 1))
  if (/^[\]}]/.test(character)) {
    const words = { message: 'extraBracket', hint: 'hintDelete', values: { name: character } }
    return slip(at, at + 1, words, blank(text, at, at + 1))
  }
  const words = (message: string, quoted = value) => ({
    message,
    hint: 'hintQuote',
    values: { suggestion: inQuotes(quoted) },
  })
  const end = valueOn(line) + value.length
  if (/^[|>]/.test(value)) {
    const values = { name: value.slice(0, 1), suggestion: inQuotes(value) }
    return slip(at, end, { message: 'block', hint: 'hintBlock', values }, rest)
  }
  if (/^["']/.test(value)) {
    const whole = value.length > 1 && value.endsWith(value.slice(0, 1)) ? value.slice(1, -1) : value
    return slip(at, end, words('afterQuote', whole), rest)
  }
  if (/^[[{]/.test(value)) return slip(at, end, words('afterBracket'), rest)
  if (/^[*&!]/.test(value)) {
    const values = { name: value.slice(0, 1), suggestion: inQuotes(value) }
    return slip(valueOn(line), valueOn(line) + 1, { message: 'start', hint: 'hintQuote', values }, rest)
  }
  return slip(at, Math.max(end, at + 1), words('trailing'), rest)
}

/** Where the last token of a kind begins before an offset. */
function lastStart(
  tokens: readonly CST.Token[],
  before: number,
  isKind: (token: CST.Token) => boolean,
): number | undefined {
  let last: number | undefined
  walkTokens(tokens, (token) => {
    if (token.offset <= before && isKind(token)) last = token.offset
    return token.offset > before
  })
  return last
}

function sourceAt(tokens: readonly CST.Token[], offset: number): string | undefined {
  let source: string | undefined
  walkTokens(tokens, (token) => {
    if (token.offset === offset && 'source' in token) source = token.source
    return source !== undefined
  })
  return source
}
