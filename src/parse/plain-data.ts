import { controlCharacterIn } from './control-characters.js'
import type { Limits } from './limits.js'
import type { ProblemValues } from './problem.js'
import { reservedKeys } from './yaml-data.js'

type Path = readonly (string | number)[]

/** What keeps data from being metadata. */
export interface DataFault {
  readonly code: string
  readonly path: Path
  readonly message?: string
  readonly hint?: string
  readonly values?: ProblemValues
}

/**
 * A copy of data from elsewhere that is as plain as frontmatter: maps, lists, texts, finite numbers, true, false and
 * null. A property that is undefined counts as absent. Whatever else stands in the data is a fault, and so is what
 * throws when it is read; data that comes back to itself is too deep. What is too large or too deep has no copy.
 */
export function copyPlainData(data: unknown, limits: Limits): { copy?: unknown; faults: DataFault[] } {
  const faults: DataFault[] = []
  let size = 0
  let refusal: DataFault | undefined

  const copy = (value: unknown, path: Path): unknown => {
    size += typeof value === 'string' ? value.length : 1
    if (size > limits.frontmatterBytes) {
      const values = { limit: limits.frontmatterBytes }
      refusal ??= { code: 'frontmatter-too-large', path: [], message: 'messageData', values }
    }
    if (refusal) return null
    if (typeof value === 'string') {
      for (const { name } of controlCharacterIn(value)) {
        faults.push({ code: 'control-character', path, values: { name } })
      }
      return value
    }
    if (value === null || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)))
      return value
    if (typeof value !== 'object') return notPlain(value, path)
    if (path.length >= limits.yamlDepth) {
      refusal = { code: 'frontmatter-too-deep', path: path.slice(0, 1), values: { limit: limits.yamlDepth } }
      return null
    }
    if (Array.isArray(value)) return copyList(value, path)
    return isPlain(value) ? copyMap(value, path) : notPlain(value, path)
  }

  const copyList = (list: readonly unknown[], path: Path): unknown[] => {
    const items: unknown[] = []
    for (let index = 0; index < list.length; index++) {
      if (refusal) break
      items.push(copy(list[index], [...path, index]))
    }
    return items
  }

  const copyMap = (map: object, path: Path): Record<string, unknown> => {
    const entries: Record<string, unknown> = {}
    for (const key of Object.keys(map)) {
      if (refusal) break
      const own = [...path, key]
      if (reservedKeys.has(key)) {
        faults.push({ code: 'reserved-key', path: own })
        continue
      }
      for (const { name } of controlCharacterIn(key)) {
        faults.push({ code: 'control-character', path: own, values: { name } })
      }
      size += key.length
      const value: unknown = safely(() => Reflect.get(map, key), own)
      if (value !== undefined) entries[key] = safely(() => copy(value, own), own)
    }
    return entries
  }

  const notPlain = (value: unknown, path: Path): null => {
    const isDate = value instanceof Date
    faults.push({
      code: 'not-plain',
      path,
      hint: isDate ? 'hintDate' : 'hint',
      values: { ...named(path), kind: kindOf(value) },
    })
    return null
  }

  /** A getter or a proxy may throw anything. */
  const safely = (read: () => unknown, path: Path): unknown => {
    try {
      return read()
    } catch {
      faults.push({ code: 'not-plain', path, message: 'messageThrows', values: named(path) })
      return null
    }
  }

  const result = safely(() => copy(data, []), [])
  return refusal ? { faults: [refusal] } : { copy: result, faults }
}

/** The whole of the data has no name of its own. */
function named(path: Path): ProblemValues {
  return path.length === 0 ? { name: 'meta' } : {}
}

/** Whether an object is a map and no instance of a class; those of other realms count. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function kindOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return typeof value === 'number' ? String(value) : typeof value
  const { constructor } = value
  return typeof constructor === 'function' && constructor.name !== '' ? constructor.name : 'object'
}
