import type { Problem } from './problem.js'

/**
 * A control character that no text has: C0 without tab, LF and CR; DEL; C1 (Unicode Standard, 23.1; YAML 1.2.2, 5.1
 * leaves the same out).
 */
const controlCharacter = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]/g

/** A problem for every run of control characters of a text that begins at `start`. */
export function controlCharacters(text: string, start: number): Problem[] {
  return Array.from(text.matchAll(/[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]+/g), ({ 0: run, index }) => ({
    code: 'control-character',
    start: start + index,
    end: start + index + run.length,
    values: { name: nameOf(run.charCodeAt(0)) },
  }))
}

const escapes: Readonly<Record<string, number>> = { '0': 0, a: 7, b: 8, v: 0x0b, f: 0x0c, e: 0x1b, N: 0x85 }

/** The first escape in a double-quoted YAML scalar that stands for a control character (YAML 1.2.2, 5.7). */
export function controlEscape(source: string): { index: number; length: number; name: string } | undefined {
  for (const { 0: escape, index } of source.matchAll(/\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|[^])/g)) {
    const code = escape.length === 2 ? escapes[escape.slice(1)] : Number.parseInt(escape.slice(2), 16)
    if (code === undefined || !String.fromCodePoint(Math.min(code, 0x10ffff)).match(controlCharacter)) continue
    return { index, length: escape.length, name: nameOf(code) }
  }
  return undefined
}

/** The first control character of every text in data, keys included, with its path. */
export function controlCharacterIn(
  data: unknown,
  path: readonly (string | number)[] = [],
): { path: readonly (string | number)[]; name: string }[] {
  if (typeof data === 'string') {
    const [first] = data.match(controlCharacter) ?? []
    return first === undefined ? [] : [{ path, name: nameOf(first.charCodeAt(0)) }]
  }
  if (Array.isArray(data)) return data.flatMap((item, index) => controlCharacterIn(item, [...path, index]))
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) => [
    ...controlCharacterIn(key, [...path, key]),
    ...controlCharacterIn(value, [...path, key]),
  ])
}

function nameOf(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
