import type { Problem } from './yaml.js'

// C0 without tab, LF and CR; DEL; C1 (Unicode Standard, 23.1; YAML 1.2.2, 5.1 leaves the same out).
const control = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]/g

/** A problem for every control character of a text that begins at `start`. */
export function controlCharacters(text: string, start: number): Problem[] {
  return Array.from(text.matchAll(control), ({ 0: character, index }) => {
    const name = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
    return { code: 'control-character', start: start + index, end: start + index + 1, values: { name } }
  })
}

/** The first control character that data holds, with its path: YAML's escapes can write one unseen. */
export function controlCharacterIn(
  data: unknown,
  path: readonly (string | number)[] = [],
): { path: readonly (string | number)[]; name: string }[] {
  if (typeof data === 'string') {
    return controlCharacters(data, 0)
      .slice(0, 1)
      .map(({ values }) => ({ path, name: String(values?.['name']) }))
  }
  if (Array.isArray(data)) return data.flatMap((item, index) => controlCharacterIn(item, [...path, index]))
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) => controlCharacterIn(value, [...path, key]))
}
