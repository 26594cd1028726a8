import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
} from './yaml-library.js'
import { controlEscape } from './control-characters.js'
import { firstFrom } from './points.js'
import type { Problem } from './problem.js'
import { lineAt } from './text-lines.js'

/** Where a value or a key stands in the file. */
export interface Place {
  readonly start: number
  readonly end: number
}

type Path = readonly (string | number)[]

/** Frontmatter as plain data, with the place of every value. */
export interface YamlData {
  /** The top level, or nothing where there is no map. */
  readonly data: Record<string, unknown> | undefined
  readonly problems: Problem[]
  /** The place of the value at a path; of its nearest ancestor where the path leads nowhere. */
  valueAt(path: readonly PropertyKey[]): Place | undefined
  keyAt(path: readonly PropertyKey[]): Place | undefined
}

/** Keys that reach into the prototype of a plain object. */
export const reservedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Makes plain data of a node, and notes where everything stands. Keys that frontmatter must not have are problems and
 * stay out of the data.
 *
 * @param start Offset of `text`, in which the node stands, in the file.
 */
export function readData(
  contents: ParsedNode | null | undefined,
  found: readonly Problem[],
  start: number,
  text: string,
): YamlData {
  const values = new Map<string, Place>()
  const keys = new Map<string, Place>()
  const problems: Problem[] = found
    .map((problem) => ({
      ...problem,
      start: start + problem.start,
      end: start + Math.max(problem.end, problem.start + 1),
    }))
    .toSorted((a, b) => a.start - b.start)
  const starts = problems.map((problem) => problem.start)
  /** Gives the problems in an entry its path; what stands in it is read later and knows better. */
  const claim = (from: number, to: number, keyPath: Path) => {
    const until = firstFrom(starts, start + to)
    for (let index = firstFrom(starts, start + from); index < until; index++) {
      const problem = problems[index]
      if (problem) problems[index] = { ...problem, keyPath }
    }
  }
  const place = (from: number, to: number): Place => {
    const length = text.slice(from, to).trimEnd().length
    return { start: start + from, end: start + from + length }
  }

  const read = (node: ParsedNode | null, path: Path): unknown => {
    if (node?.range) values.set(JSON.stringify(path), place(node.range[0], node.range[1]))
    // What a tag makes of a list or a text may be no plain data.
    if (isCollection(node) && node.tag !== undefined) return null
    if (isMap(node)) return readMap(node, path)
    if (isSeq(node)) return readList(node.items, path, node.range?.[0])
    if (!isScalar(node)) return null
    checkEscapes(node, path)
    return typeof node.value === 'object' ? null : node.value
  }

  const readList = (items: readonly unknown[], path: Path, from = 0): unknown[] =>
    items.map((item, index) => {
      if (!isNode(item) || !item.range) return null
      // Tags and anchors stand before what they belong to.
      claim(from, Math.max(item.range[1], item.range[0] + 1), [...path, index])
      from = item.range[1]
      return read(item as ParsedNode, [...path, index])
    })

  const readMap = ({ items, flow }: YAMLMap, path: Path): Record<string, unknown> => {
    const entries: Record<string, unknown> = {}
    const seen = new Map<string, Place>()
    for (const pair of items) {
      if (!isPair<ParsedNode, ParsedNode | null>(pair)) continue
      const { key, value } = pair
      const name = isScalar(key) && key.source !== '' ? String(key.source ?? key.value) : undefined
      const [from = 0, to = 0] = key?.range ?? value?.range ?? []
      const own = place(from, to)
      const keyPath = name === undefined ? path : [...path, name]
      const code = name === undefined ? 'invalid-key' : faultOfKey(name, seen)
      if (code !== undefined) {
        const first = seen.get(name ?? '')?.start
        const values = first === undefined ? {} : { offset: first }
        problems.push({ code, start: own.start, end: Math.max(own.end, own.start + 1), values, keyPath })
        continue
      }
      const end = value?.range && value.range[1] > value.range[0] ? value.range[1] : to
      // Outside brackets nothing follows an entry on its last line that would not belong to it.
      claim(from, flow || text[end - 1] === '\n' ? end : lineAt(text, end).end + 1, keyPath)
      seen.set(name ?? '', own)
      keys.set(JSON.stringify(keyPath), own)
      if (isScalar(key)) checkEscapes(key, keyPath)
      entries[name ?? ''] = read(value, keyPath)
    }
    return entries
  }

  const checkEscapes = ({ range, type }: Scalar, path: Path) => {
    if (!range || type !== 'QUOTE_DOUBLE') return
    const escape = controlEscape(text.slice(range[0], range[1]))
    if (!escape) return
    const from = start + range[0] + escape.index
    problems.push({
      code: 'control-character',
      start: from,
      end: from + escape.length,
      hint: 'hintEscape',
      values: { name: escape.name },
      keyPath: path,
    })
  }

  const data = isMap(contents) ? readMap(contents, []) : contents === null ? {} : undefined
  const nearest = (path: readonly PropertyKey[]): Place | undefined => {
    for (let length = path.length; length > 0; length--) {
      const key = JSON.stringify(path.slice(0, length))
      const value = values.get(key)
      // An empty value stands right behind its colon; its key says more.
      const at = value && value.end > value.start ? value : (keys.get(key) ?? value)
      if (at) return at
    }
    return undefined
  }
  return { data, problems, valueAt: nearest, keyAt: (path) => keys.get(JSON.stringify(path)) }
}

function faultOfKey(name: string, seen: ReadonlyMap<string, Place>): string | undefined {
  if (name === '<<') return 'merge-key'
  if (reservedKeys.has(name)) return 'reserved-key'
  return seen.has(name) ? 'duplicate-key' : undefined
}
