import { Composer, isMap, Parser, type CST, type Document, type ParsedNode, type YAMLError } from './yaml-library.js'
import { controlCharacters } from './control-characters.js'
import type { Problem } from './problem.js'
import { inQuotes } from './quoting.js'
import type { Slip } from './slip.js'
import { slipInProse } from './slips-of-lines.js'
import { blank, lineAt, valueOn } from './text-lines.js'
import { readData, type YamlData } from './yaml-data.js'
import { slipOf } from './yaml-syntax.js'
import { inspectTokens } from './yaml-tokens.js'

export type { YamlData } from './yaml-data.js'

/** How many slips of the pen are looked for, and how many characters may be read again for them. */
const maxSlips = 25
const maxReread = 60_000

/** Errors of `yaml` that come from tags and anchors, which are problems of their own. */
const ofProperties = new Set([
  'ALIAS_PROPS',
  'BAD_ALIAS',
  'BAD_COLLECTION_TYPE',
  'BAD_PROP_ORDER',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
  'TAG_RESOLVE_FAILED',
])

/**
 * Reads YAML 1.2 (core schema) of which only the plain part is allowed: maps, lists and scalars. Tags, anchors,
 * aliases, merge keys, directives and keys that are no text are problems, each at its place.
 *
 * A slip of the pen is reported once, made good or blanked out, and the rest is read again: so every problem is found
 * in one go, and none that is only a consequence of another.
 *
 * @param start Offset of `yaml` in the file.
 */
export function readYaml(yaml: string, start: number, maxDepth: number): YamlData {
  // `yaml` ends lines at LF alone; a lone CR is as long, so places stay.
  let text = yaml.replace(/\r(?!\n)/g, '\n')
  const controls = controlCharacters(yaml, 0)
  const slips = new Map<number, Problem>()
  for (;;) {
    const tokens = [...new Parser().parse(text)]
    const found = withSuggestions(inspectTokens(tokens, maxDepth), text)
    if (found.some(({ code }) => code === 'frontmatter-too-deep'))
      return readData(undefined, [...controls, ...slips.values(), ...found], start, text)
    const plain = withoutMarkers(text, found)
    const plainTokens = plain === text ? tokens : [...new Parser().parse(plain)]
    const document = compose(plainTokens)
    const next = nextSlip(plain, document, plainTokens, found)
    const rest = next && record(next, plain, slips)
    const problems = [...controls, ...slips.values(), ...found, ...warningsOf(document)]
    if (rest !== undefined) {
      const isWorthIt = slips.size < maxSlips && slips.size * text.length < maxReread
      // What could not be made good would only be misread.
      if (!isWorthIt || rest === plain) return readData(undefined, problems, start, plain)
      // Directives and the marks of documents are gone from `rest`, and would not be found again.
      for (const problem of found) if (isMarker(problem)) slips.set(lineAt(text, problem.start).start, problem)
      text = rest
      continue
    }
    const contents = (document?.contents as ParsedNode | null | undefined) ?? null
    if (contents !== null && !isMap(contents) && problems.length === 0) problems.push(notAMap(plain, contents))
    return readData(contents, problems, start, plain)
  }
}

function compose(tokens: readonly CST.Token[]): Document.Parsed | undefined {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    // Nor do tags of YAML 1.1 mean anything: every tag is a problem.
    resolveKnownTags: false,
    merge: false,
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
  })
  // The first error outside a document is the one that counts.
  const error = tokens.findIndex(({ type }) => type === 'error')
  const [document] = composer.compose(error === -1 ? tokens : tokens.slice(0, error + 1))
  return document as Document.Parsed | undefined
}

function nextSlip(
  text: string,
  document: Document.Parsed | undefined,
  tokens: readonly CST.Token[],
  found: readonly Problem[],
): Slip | undefined {
  const errors = (document?.errors ?? []).filter((error) => !isOfProperties(error, found))
  const [first] = errors.toSorted((a, b) => a.pos[0] - b.pos[0])
  if (first) return slipOf(text, first, tokens)
  return document?.contents && !isMap(document.contents) ? slipInProse(text) : undefined
}

/** Notes a slip, unless it is the second of its line, and gives the text with it out of the way. */
function record({ problem, rest }: Slip, text: string, slips: Map<number, Problem>): string {
  const line = lineAt(text, problem.start)
  if (!slips.has(line.start)) {
    slips.set(line.start, { ...problem, unread: lost(text, rest) })
    return rest
  }
  const withoutValue = blank(text, valueOn(line), line.end)
  return withoutValue === text ? blank(text, line.start, line.end) : withoutValue
}

/** What is in a text and no longer in the rest of it, which is as long. */
function lost(text: string, rest: string): string {
  return text.replace(/[^\s]/g, (character, index: number) => (rest[index] === character ? ' ' : character)).trim()
}

function isOfProperties({ code, message }: YAMLError, found: readonly Problem[]): boolean {
  return found.length > 0 && (ofProperties.has(code) || message.startsWith('Tags and anchors'))
}

/** What looks like a tag, an anchor or an alias is in most cases the beginning of a text without quotes. */
function withSuggestions(problems: readonly Problem[], text: string): Problem[] {
  let lineEnd = -1
  return problems.map((problem) => {
    if (problem.start < lineEnd || isMarker(problem)) return problem
    const line = lineAt(text, problem.start)
    lineEnd = line.end
    if (problem.start !== valueOn(line)) return problem
    // Before brackets, quotes or nothing it is meant as what it is.
    if (/^\s*(?:["'[{#]|$)/.test(text.slice(problem.end, line.end)) && problem.code !== 'alias') return problem
    const suggestion = inQuotes(text.slice(problem.start, line.end).trimEnd())
    return { ...problem, hint: 'hintText', values: { ...problem.values, suggestion } }
  })
}

function isMarker({ code }: Problem): boolean {
  return code === 'yaml-directive' || code === 'second-document'
}

function withoutMarkers(text: string, found: readonly Problem[]): string {
  return found.filter(isMarker).reduce((rest, { start }) => blank(rest, start, lineAt(rest, start).end), text)
}

function warningsOf(document: Document.Parsed | undefined): Problem[] {
  return (document?.warnings ?? [])
    .filter(({ code }) => !ofProperties.has(code))
    .map(({ pos, message }) => ({ code: 'yaml-warning', start: pos[0], end: pos[1], values: { detail: message } }))
}

function notAMap(text: string, contents: ParsedNode): Problem {
  const [start] = contents.range
  const { end } = lineAt(text, start)
  return { code: 'frontmatter-not-a-map', start, end }
}
