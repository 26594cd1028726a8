import { readYaml } from '../parse/yaml.js'
import { splitFile } from '../parse/split.js'
import { defaultLimits } from '../parse/limits.js'

/**
 * The text of a translation's file with the hash of the source that it is now up to date with. Nothing else in the file
 * changes: comments, quotes, order and line ends stay. Recording the same hash again changes nothing.
 *
 * @param source - The text of the file.
 * @param hash - `sourceHash` of its {@link TranslationState}.
 * @param field - The name of the field, where the newsroom's `fields` gives `sourceHash` another.
 * @throws Error where the file has no frontmatter that a field can be added to.
 * @example
 * const [state] = await collection.translations()
 * const text = recordSource(await readFile(state.path, 'utf8'), state.sourceHash)
 * await writeFile(state.path, text)
 */
export function recordSource(source: string, hash: string, field = 'sourceHash'): string {
  const parts = splitFile(source)
  if ('code' in parts)
    throw new Error('The file has no frontmatter; there is nowhere to record the hash of its source.')
  const { yamlStart, yamlEnd } = parts
  const read = (text: string, end: number) => readYaml(text.slice(yamlStart, end), yamlStart, defaultLimits.yamlDepth)
  const before = read(source, yamlEnd)
  const place = before.valueAt([field])
  // A hash such as 94833e-785967 is a number in YAML.
  const plain = Number.isNaN(Number(hash)) ? hash : `"${hash}"`
  let text: string
  if (place && Object.hasOwn(before.data ?? {}, field)) {
    // Where a field has no value yet, its place is that of its name.
    const isEmpty = place.start === before.keyAt([field])?.start
    const start = isEmpty ? source.indexOf(':', place.end) + 1 : place.start
    const [quote = ''] = /^["']/.exec(source.slice(start)) ?? []
    const value = isEmpty ? ` ${plain}` : quote === '' ? plain : quote + hash + quote
    text = source.slice(0, start) + value + source.slice(isEmpty ? start : place.end)
  } else {
    const [newline = '\n'] = /\r\n|\r|\n/.exec(source) ?? []
    const yaml = source.slice(yamlStart, yamlEnd)
    const [, indent = ''] = /^([ ]*)[^\s#]/m.exec(yaml) ?? []
    text = `${source.slice(0, yamlEnd)}${indent}${field}: ${plain}${newline}${source.slice(yamlEnd)}`
  }
  const after = read(text, yamlEnd + text.length - source.length)
  const { [field]: recorded, ...rest } = after.data ?? {}
  const { [field]: _, ...others } = before.data ?? {}
  if (after.problems.length > 0 || recorded !== hash || JSON.stringify(rest) !== JSON.stringify(others))
    throw new Error(`The hash cannot be recorded in this frontmatter; write this line into it: ${field}: ${plain}`)
  return text
}
