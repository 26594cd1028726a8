import type { MetaFault } from './metadata.js'
import { firstFrom } from './points.js'
import { inQuotes } from './quoting.js'
import { suggest } from './suggest.js'
import type { Finding } from './wording.js'
import type { Place, YamlData } from './yaml-data.js'

/** What is known of a file when faults of its metadata are placed in it. */
interface ReadFile {
  readonly read: YamlData
  /** Of the opening fence: what is missing is missing from there on. */
  readonly fence: Place
  readonly source: string
}

/**
 * Puts faults of metadata at their places in the file. Those that only follow from what has already been found there
 * are left out: a value that could not be read is neither missing nor of the wrong type.
 */
export function placeFaults(faults: readonly MetaFault[], { read, fence, source }: ReadFile): Finding[] {
  const { problems } = read
  const keyOf = (path: MetaFault['path'] | undefined) => JSON.stringify(path)
  const known = new Set(problems.map(({ keyPath }) => keyOf(keyPath)))
  const starts = problems.map(({ start }) => start).toSorted((a, b) => a - b)
  const holdsProblem = ({ start, end }: Place) => (starts[firstFrom(starts, start)] ?? Number.POSITIVE_INFINITY) < end
  const unread = problems.flatMap(({ unread }) => (unread === undefined ? [] : namesIn(unread)))

  return faults.flatMap(({ path, ...fault }) => {
    const place = placeOf(fault.code, path)
    if (fault.code === 'missing-field') {
      const name = String(path.at(-1))
      if (unread.some((word) => suggest(word, [name]) !== undefined)) return []
    } else if (fault.code === 'unknown-field' ? holdsProblem(place) : known.has(keyOf(path))) return []
    // What a map or list would be without the fault in it is not known.
    if (fault.message === 'messageGroup' && holdsProblem(place)) return []
    const comment = fault.code === 'empty-value' && /^[ \t]*:[ \t]*(#.*)/.exec(source.slice(place.end))?.[1]
    const words = comment ? { hint: 'hintComment', values: { suggestion: inQuotes(comment.trimEnd()) } } : {}
    return { ...fault, ...words, keyPath: path, ...place }
  })

  function placeOf(code: string, path: MetaFault['path']): Place {
    if (code === 'unknown-field') return read.keyAt(path) ?? read.valueAt(path) ?? fence
    if (code !== 'missing-field') return read.valueAt(path) ?? fence
    const parent = path.slice(0, -1)
    const holder = read.keyAt(parent) ?? read.valueAt(parent) ?? fence
    const lineEnd = source.slice(holder.start, holder.end).search(/[\r\n]/)
    return lineEnd === -1 ? holder : { start: holder.start, end: holder.start + lineEnd }
  }
}

/** The names of fields that a text has, or seems to have. */
function namesIn(text: string): string[] {
  const names = /^\s*(?:- +)?([\p{L}\p{M}\p{N}_-]+)|([\p{L}\p{M}\p{N}_-]+)["']?\s*[:：=]/gmu
  return Array.from(text.matchAll(names), ([, first, named]) => first ?? named ?? '')
}
