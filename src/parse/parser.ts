import type { Article } from '../article.js'
import { ArticleError, type Result } from '../diagnostic.js'
import { checkBlocks } from './check-blocks.js'
import { conclude } from './conclude.js'
import { createFieldNames } from './field-names.js'
import { checkBody, checkFrontmatter } from './limits.js'
import { inBody } from './in-body.js'
import { validateMeta } from './metadata.js'
import { placeFaults } from './place-faults.js'
import { copyPlainData } from './plain-data.js'
import type { Problem } from './problem.js'
import type { ArticleData, ParseOptions, ParserSetup } from './setup.js'
import { withFieldName } from './slips-of-lines.js'
import { splitFile } from './split.js'
import type { Finding } from './wording.js'
import type { Place } from './yaml-data.js'
import { readYaml } from './yaml.js'

type KeyPath = readonly (string | number)[]

/** Reads files and data into articles. Bad input is diagnostics; nothing else leaves it. */
export interface ArticleParser<Meta, L extends string> {
  safeParse(source: string, options?: ParseOptions): Result<Article<Meta, L>>
  safeCreate(data: ArticleData, options?: ParseOptions): Result<Article<Meta, L>>
}

/** Makes the reader of articles for a newsroom; it keeps nothing between articles. */
export function createParser<Meta, L extends string>(setup: ParserSetup<L>): ArticleParser<Meta, L> {
  return {
    safeParse: (source, options = {}) => parseFile(source, options, setup) as Result<Article<Meta, L>>,
    safeCreate: (data, options = {}) => createFromData(data, options, setup) as Result<Article<Meta, L>>,
  }
}

/** The value of a result, or the error that its diagnostics make. */
export function valueOrThrow<T>(result: Result<T>, source: string): T {
  if (result.ok) return result.value
  throw new ArticleError(result.diagnostics, source)
}

function parseFile<L extends string>(
  source: string,
  options: ParseOptions,
  setup: ParserSetup<L>,
): Result<Article<object, L>> {
  if (typeof source !== 'string') {
    throw new TypeError(`An article is parsed from the text of its file, not from ${nameOf(source)}; read it as UTF-8.`)
  }
  const fail = (problems: readonly Problem[]) => conclude(source, options, setup, problems.map(asError))
  const parts = splitFile(source)
  if ('code' in parts) return fail([parts])
  const yaml = source.slice(parts.yamlStart, parts.yamlEnd)
  const body = source.slice(parts.bodyStart)
  const { limits } = setup
  const tooLarge = checkFrontmatter(yaml, parts.yamlStart, limits)
  const ofBody = checkBody(body, parts.bodyStart, limits)
  if (tooLarge.length > 0) return fail([...tooLarge, ...ofBody])
  const { toAuthor } = createFieldNames(setup.fields)
  const found = readYaml(yaml, parts.yamlStart, limits.yamlDepth)
  const names = () => Object.keys(setup.schema.shape).map((name) => String(toAuthor([name])[0]))
  const read = { ...found, problems: found.problems.map((problem) => withFieldName(problem, names())) }
  if (!read.data) return fail([...read.problems, ...ofBody])
  const { faults, meta, locale } = validateMeta(read.data, {
    ...setup,
    ...options,
    strict: options.strict ?? setup.strict,
    spelled: (path) => spelling(source, read.valueAt(path)),
  })
  const fence = { start: parts.fence, end: parts.fence + 3 }
  const findings = [
    ...[...read.problems, ...ofBody].map(asError),
    ...placeFaults(faults, { read, fence, source }),
    ...blocksOf(body, parts.bodyStart, ofBody, setup),
  ]
  const valueAt = (path: KeyPath): Place =>
    read.valueAt(toAuthor(path)) ?? (path.length > 1 ? valueAt(path.slice(0, -1)) : fence)
  return conclude(source, options, setup, findings, {
    meta,
    locale,
    body,
    place: (keyPath, at) => (at ? inBody(at, body, parts.bodyStart) : keyPath ? valueAt(keyPath) : fence),
  })
}

/** What is wrong with the blocks of a body, unless it is one that must not be parsed. */
function blocksOf(
  body: string,
  start: number,
  problems: readonly Problem[],
  { blocks }: ParserSetup<string>,
): Finding[] {
  return problems.length > 0 ? [] : checkBlocks(body, start, blocks)
}

function createFromData<L extends string>(
  data: ArticleData,
  options: ParseOptions,
  setup: ParserSetup<L>,
): Result<Article<object, L>> {
  // What comes from a CMS or a cache has no types that hold.
  const { meta: given, body, path } = { ...(data as { [K in keyof ArticleData]?: unknown } | null | undefined) }
  const withPath = typeof path === 'string' ? { ...options, path } : options
  const at = { start: 0, end: 0 }
  const notText = (name: string, value: unknown): Finding => ({
    code: 'invalid-data',
    severity: 'error',
    ...at,
    values: { field: name, expected: ['string'], received: nameOf(value) },
  })
  const findings: Finding[] = []
  if (path !== undefined && typeof path !== 'string') findings.push(notText('path', path))
  if (typeof body === 'string') {
    const ofBody = checkBody(body, 0, setup.limits)
    findings.push(...ofBody.map(asError), ...blocksOf(body, 0, ofBody, setup).map((finding) => ({ ...finding, ...at })))
  } else findings.push(notText('body', body))

  const plain = copyPlainData(given, setup.limits)
  findings.push(...plain.faults.map((fault): Finding => ({ ...fault, ...at, severity: 'error', keyPath: fault.path })))
  const { copy } = plain
  if (typeof copy !== 'object' || copy === null || Array.isArray(copy)) {
    if (plain.faults.length === 0)
      findings.push({ code: 'frontmatter-not-a-map', severity: 'error', ...at, message: 'messageData', hint: null })
    return conclude('', withPath, setup, findings)
  }
  const strict = options.strict ?? setup.strict
  const { faults, meta, locale } = validateMeta(copy as Record<string, unknown>, { ...setup, ...withPath, strict })
  const known = new Set(plain.faults.map(({ path }) => JSON.stringify(path)))
  for (const { path: keyPath, ...fault } of faults) {
    if (!known.has(JSON.stringify(keyPath)) || fault.code === 'unknown-field')
      findings.push({ ...fault, keyPath, ...at })
  }
  return conclude('', withPath, setup, findings, { meta, locale, body: String(body), place: () => at })
}

function asError(problem: Problem): Finding {
  return { ...problem, severity: 'error' }
}

function spelling(source: string, place: { start: number; end: number } | undefined): string | undefined {
  const text = place && source.slice(place.start, place.end)
  return text === undefined || /^["'|>]|[\r\n]/.test(text) ? undefined : text
}

function nameOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value === 'object' ? value.constructor.name : typeof value
}
