import { Composer, isMap, isPair, isScalar, isSeq, Parser, type CST, type ParsedNode } from 'yaml'
import { inspectTokens } from './yaml-tokens.js'
import { syntaxProblem } from './yaml-syntax.js'

/** A problem at a place of the file, before it is put into words. */
export interface Problem {
  readonly code: string
  readonly start: number
  readonly end: number
  readonly values?: Readonly<Record<string, string | number>>
  /** Keys of the words, where they are not the code's own `message` and `hint`. */
  readonly message?: string
  readonly hint?: string | undefined
  /** The key path of the entry that it stands in, where that is known. */
  readonly keyPath?: readonly (string | number)[]
}

/** Where a value and its key stand in the file. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** Frontmatter as plain data, with the place of every value. */
export interface YamlData {
  /** The top level, or nothing where there is no map. */
  readonly data: Record<string, unknown> | undefined
  readonly problems: Problem[]
  /** The place of the value at a path; of its nearest ancestor where the path leads nowhere. */
  valueAt(path: readonly PropertyKey[]): Place | undefined
  keyAt(path: readonly PropertyKey[]): Place | undefined
}

/**
 * Reads YAML 1.2 (core schema) of which only the plain part is allowed: maps, lists and scalars. Tags, anchors,
 * aliases, merge keys, directives and keys that are no text are problems, each at its place.
 *
 * @param start Offset of `yaml` in the file.
 */
export function readYaml(yaml: string, start: number, maxDepth: number): YamlData {
  // The parser of `yaml` ends lines at LF alone; a lone CR is as long, so places stay.
  const tokens = [...new Parser().parse(yaml.replace(/\r(?!\n)/g, '\n'))]
  const problems = inspectTokens(tokens, maxDepth)
  if (problems.some(({ code }) => code === 'frontmatter-too-deep')) return finish(undefined, problems, start)
  const contents = compose(tokens, problems)
  if (contents !== null && !isMap(contents) && problems.length === 0) problems.push(notAMap(yaml, contents))
  return finish(contents, problems, start)
}

function compose(tokens: readonly CST.Token[], problems: Problem[]): ParsedNode | null {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
  })
  const [document] = composer.compose(tokens)
  const tagged = problems.some(({ code }) => code === 'explicit-tag')
  const lines = new Set<number>()
  for (const error of document?.errors ?? []) {
    if (error.code === 'TAG_RESOLVE_FAILED' && tagged) continue
    const problem = syntaxProblem(error)
    // One slip makes the parser stumble many times; the first word of each place is the useful one.
    if (!lines.has(problem.start)) problems.push(problem)
    lines.add(problem.start)
  }
  for (const { code, pos, message } of document?.warnings ?? []) {
    if (code === 'TAG_RESOLVE_FAILED' && tagged) continue
    problems.push({ code: 'yaml-warning', start: pos[0], end: pos[1], values: { detail: message } })
  }
  return (document?.contents as ParsedNode | null | undefined) ?? null
}

function notAMap(yaml: string, contents: ParsedNode): Problem {
  const [from, to] = contents.range
  const wide = /^([^\s:：]+)：/.exec(yaml.slice(from))
  const tight = /^([\w-]+):(?=\S)/.exec(yaml.slice(from))
  const hint = wide ? 'fullWidthColon' : tight ? 'noBlank' : 'hint'
  return { code: 'frontmatter-not-a-map', start: from, end: to, hint, values: { name: tight?.[1] ?? '' } }
}

function finish(contents: ParsedNode | null | undefined, problems: Problem[], start: number): YamlData {
  const places = new Map<string, Place>()
  const keys = new Map<string, Place>()
  const shift = (from: number, to: number): Place => ({ start: start + from, end: start + Math.max(to, from) })

  const read = (node: ParsedNode | null, path: readonly (string | number)[]): unknown => {
    if (node?.range) places.set(JSON.stringify(path), shift(node.range[0], node.range[1]))
    if (isMap(node)) return readMap(node.items, path)
    if (isSeq(node)) return node.items.map((item, index) => read(item as ParsedNode, [...path, index]))
    return isScalar(node) ? node.value : undefined
  }

  const readMap = (pairs: readonly unknown[], path: readonly (string | number)[]): Record<string, unknown> => {
    const entries: Record<string, unknown> = {}
    const seen = new Map<string, Place>()
    for (const pair of pairs) {
      if (!isPair<ParsedNode, ParsedNode | null>(pair)) continue
      const { key, value } = pair
      const [from = 0, to = 0] = key?.range ?? value?.range ?? []
      const name = isScalar(key) && key.value !== null ? String(key.source ?? key.value) : undefined
      const own = name === undefined ? path : [...path, name]
      const report = (code: string, values: Problem['values'] = { name: name ?? '' }) => {
        problems.push({ code, start: from, end: to, values, keyPath: own })
      }
      if (name === undefined) report('invalid-key')
      else if (name === '<<') report('merge-key')
      else if (name === '__proto__' || name === 'constructor' || name === 'prototype') report('reserved-key')
      else if (seen.has(name)) report('duplicate-key', { name, offset: seen.get(name)?.start ?? start })
      else {
        const place = shift(from, to)
        seen.set(name, place)
        keys.set(JSON.stringify(own), place)
        // An empty value stands right behind its colon.
        if (!value?.range) places.set(JSON.stringify(own), place)
        entries[name] = read(value, own) ?? null
      }
    }
    return entries
  }

  const data = isMap(contents) ? (read(contents, []) as Record<string, unknown>) : contents === null ? {} : undefined
  const nearest = (of: Map<string, Place>, path: readonly PropertyKey[]): Place | undefined => {
    for (let length = path.length; length > 0; length--) {
      const place = of.get(JSON.stringify(path.slice(0, length)))
      if (place) return place
    }
    return undefined
  }
  return {
    data,
    problems: problems.map((problem) => inFile(problem, start)),
    valueAt: (path) => nearest(places, path),
    keyAt: (path) => keys.get(JSON.stringify(path)),
  }
}

function inFile(problem: Problem, start: number): Problem {
  return { ...problem, start: start + problem.start, end: start + Math.max(problem.end, problem.start + 1) }
}
