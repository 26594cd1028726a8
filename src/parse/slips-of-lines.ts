import type { Problem } from './problem.js'
import { inQuotes, shorten } from './quoting.js'
import { slip, unreadable, type Slip } from './slip.js'
import { blank, lineAfter, lineAt, lineBefore, valueOn, type Line } from './text-lines.js'

// Slips in how lines stand to one another: indentation, lists, and the colon that makes a line a field.

/** The first line that would be a field if its colon were right, in a text that has no field at all. */
export function slipInProse(text: string): Slip | undefined {
  let line: Line | undefined = lineAt(text, 0)
  for (; line; line = lineAfter(text, line)) if (colonOf(line)) return noColon(text, line.content)
  return undefined
}

/** Lines that are indented with tabs. */
export function tabs(text: string, at: number): Slip {
  const end = at + (/^\t+/.exec(text.slice(at))?.[0].length ?? 1)
  // Whoever indents with tabs does so on every line.
  const rest = text.replace(/^[ \t]+/gm, (indent) => ' '.repeat(indent.length))
  return slip(at, end, { message: 'tab', hint: 'hintTab' }, rest)
}

/** An entry of a list that is indented otherwise than the others, or that stands under a field that has its value. */
export function strayEntry(text: string, line: Line): Slip {
  if (line.content > line.start) return indentation(text, line.content)
  let last = line
  for (let next = lineAfter(text, last); next?.text.startsWith('- '); next = lineAfter(text, last)) last = next
  const field = lineBefore(text, line)
  const values = { name: shorten(field ? nameOn(field) : '') }
  const words = { message: 'strayEntry', hint: 'hintStrayEntry', values }
  return slip(line.start, line.start + 1, words, blank(text, line.start, last.end))
}

/** Two fields on one line: a colon in a text without quotes, or a line that is indented under a finished value. */
export function nestedField(text: string, at: number): Slip {
  const line = lineAt(text, at)
  const value = text.slice(at, line.end)
  if (/^[-?](?:\s|$)/.test(value)) return indicator(text, at, line)
  const colon = /:(?=\s|$)/.exec(value)
  if (colon) return textWithColon(text, at + colon.index, line)
  const next = lineAfter(text, line)
  if (!next) return unreadable(text, at)
  const nextColon = /^\s*\S.*?\s.*?:(?=\s|$)/.exec(next.text)
  if (nextColon) return textWithColon(text, next.start + nextColon[0].length - 1, line)
  const hint = line.content === line.start ? 'hintDedent' : 'hintAlign'
  const name = nameOn(line).replace(/^(?:- *)+/, '')
  if (name === '') return indentation(text, next.content)
  const words = { message: 'continued', hint, values: { name: shorten(name) } }
  return slip(next.start, next.content, words, withoutBlock(text, next))
}

function textWithColon(text: string, colon: number, line: Line): Slip {
  const value = text.slice(valueOn(line), lineAt(text, colon).end).trimEnd()
  const words = { message: 'colon', hint: 'hintQuote', values: { suggestion: inQuotes(value) }, ...keyPathOf(line) }
  return slip(colon, colon + 1, words, blank(text, valueOn(line), lineAt(text, colon).end))
}

/** A `-` or `?` behind the name of a field. */
export function indicator(text: string, at: number, line: Line): Slip {
  const value = text.slice(at, line.end).trimEnd()
  const item = value.slice(1).trim()
  const isList = value.startsWith('-')
  const words = {
    message: isList ? 'listOnLine' : 'start',
    hint: isList ? 'hintList' : 'hintQuote',
    values: { name: value.slice(0, 1), item: shorten(item), suggestion: inQuotes(value) },
  }
  return slip(at, at + 1, words, blank(text, at, line.end))
}

/** What stands between the name of a field and its value in place of a colon and a space. */
function colonOf({ text }: Line): { message: string; index: number; name: string; suggestion: string } | undefined {
  const [, before = '', name = '', mark = '', value = ''] =
    /^(\s*(?:- +)?)([^\s:：=]+(?: [^\s:：=]+)?)(\s*：\s*|:(?=[^\s/])|\s*=\s*)(.*)$/u.exec(text) ?? []
  if (name === '' || (mark === ':' && !/^[\p{L}\w-]+$/u.test(name))) return undefined
  const message = mark.includes('：') ? 'fullWidthColon' : mark.includes('=') ? 'equals' : 'noSpace'
  const index = before.length + name.length + (/^\s*/.exec(mark)?.[0].length ?? 0)
  return { message, index, name, suggestion: `${name}: ${value}`.trimEnd() }
}

/** A line that would be a field if it had its colon. */
export function noColon(text: string, at: number): Slip {
  const line = lineAt(text, at)
  const rest = withoutBlock(text, line)
  const found = colonOf(line)
  if (found) {
    const start = line.start + found.index
    const words = { message: found.message, hint: 'hintRewrite', values: { suggestion: shorten(found.suggestion) } }
    const keyPath = line.content === line.start ? { keyPath: [found.name] } : {}
    return slip(start, start + 1, { ...words, ...keyPath }, rest)
  }
  if (/:(?:\s|$)/.test(line.text)) return unreadable(text, at)
  if (/:\s+[|>][-+\d]*\s*$/.test(lineBefore(text, line)?.text ?? '')) return unindented(text, line, line.start)
  const end = line.start + line.text.trimEnd().length
  return slip(line.content, end, { message: 'noColon', hint: 'hintNoColon' }, rest)
}

/** The text without a line and the lines that are indented under it: where it stands wrong, they do. */
function withoutBlock(text: string, line: Line): string {
  const indent = line.content - line.start
  let last = line
  for (let next = lineAfter(text, last); next && next.content - next.start > indent; next = lineAfter(text, last)) {
    last = next
  }
  return blank(text, line.start, last.end)
}

/** The same problem with the way out where a line without a colon begins with the name of a field. */
export function withFieldName(problem: Problem, names: readonly string[]): Problem {
  const [, name = '', value = ''] = /^(\S+)[ \t]*(.*)/.exec(problem.unread ?? '') ?? []
  if (problem.message !== 'noColon' || !names.includes(name)) return problem
  return {
    ...problem,
    hint: 'hintRewrite',
    values: { suggestion: shorten(`${name}: ${value}`.trimEnd()) },
    keyPath: [name],
  }
}

/** A text that goes on at the left edge, where only fields may begin. It is blanked out from an offset to its end. */
export function unindented(text: string, line: Line, from: number): Slip {
  const field = lineBefore(text, line)
  let last = line
  for (let next = lineAfter(text, last); next && !isField(next); next = lineAfter(text, last)) last = next
  const end = line.start + line.text.trimEnd().length
  return slip(
    line.start,
    end,
    { message: 'unindented', hint: 'hintContinue', ...(field && keyPathOf(field)) },
    blank(text, from, last.end),
  )
}

/** The path of the field of a line, if it is one of the top level. */
function keyPathOf(line: Line): { keyPath?: string[] } {
  return line.content === line.start ? { keyPath: [nameOn(line)] } : {}
}

/** The name of the field that a line has. */
function nameOn({ text }: Line): string {
  return text.split(/:(?:\s|$)/)[0]?.trim() ?? ''
}

/** Whether a line begins a field, or was meant to. */
export function isField(line: Line): boolean {
  return /^\S[^:]*:(?:\s|$)/.test(line.text) || colonOf(line) !== undefined
}

/** A line that begins in a column of its own. */
export function indentation(text: string, at: number): Slip {
  const line = lineAt(text, at)
  const words = { message: 'indent', hint: 'hintIndent' }
  return slip(line.start, Math.max(line.content, line.start + 1), words, withoutBlock(text, line))
}

/** A line that the lines before it leave no place for. */
export function atLineStart(text: string, line: Line): Slip {
  const first = lineAt(text, text.search(/[^\s]/))
  if (line.content === line.start && first.content > first.start) {
    const words = { message: 'indentFirst', hint: 'hintDedent' }
    return slip(first.start, first.content, words, blank(text, first.start, first.end))
  }
  return line.content > line.start ? indentation(text, line.content) : unreadable(text, line.content)
}
