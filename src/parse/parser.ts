import type * as z from 'zod'
import { deepFreeze, type Article } from '../article.js'
import { ArticleError, type Diagnostic, type Result } from '../diagnostic.js'
import type { MessageLanguage } from '../locale/locale-set.js'
import type { DeclaredLocales } from './declared-locale.js'
import { createFieldNames, type FieldNames } from './field-names.js'
import { checkBody, checkFrontmatter, type Limits } from './limits.js'
import { validateMeta } from './metadata.js'
import { placeFaults } from './place-faults.js'
import { copyPlainData } from './plain-data.js'
import { createPoints } from './points.js'
import type { Problem } from './problem.js'
import { withFieldName } from './slips-of-lines.js'
import { splitFile } from './split.js'
import { createWording, type Finding } from './wording.js'
import { readYaml } from './yaml.js'

/**
 * What a parser may be told about a file: where it is, and in which language to speak of its problems.
 *
 * @example
 * const article = parseArticle(source, { path: 'news/r1.ja.md', language: 'ja' })
 * article.locale // 'ja', from the path, unless the frontmatter says something else
 * article.path // 'news/r1.ja.md'
 */
export interface ParseOptions {
  /** Where the file is: for messages, and for the locale where it names one (`a.ja.md`, `a/ja.md`, `ja/a.md`). */
  path?: string
  /** The locale of a file that does not say its own; it goes before the path's. */
  locale?: string
  /** Makes fields that the schema does not know errors; they are warnings otherwise. */
  strict?: boolean
  /** The language of the messages; English unless given. */
  language?: string
}

/**
 * What data from a CMS, a cache or a JSON file must have to become an article. It is copied: what becomes of it later
 * does not change the article.
 *
 * @example
 * const data: ArticleData = { meta: { title: 'Hello', date: '2025-01-20', locale: 'en' }, body: 'Text' }
 * const article = newsroom.create(data)
 * article.source // '', since there is no file
 */
export interface ArticleData {
  /** What would stand in the frontmatter, as plain data; a property that is undefined counts as absent. */
  meta: Readonly<Record<string, unknown>>
  /** Markdown. */
  body: string
  /** Where it comes from, as for a file. */
  path?: string
}

/** Everything that a newsroom knows about reading articles. */
export interface ParserSetup<L extends string> {
  readonly schema: z.ZodObject
  readonly fields: FieldNames
  readonly declared: DeclaredLocales<L>
  readonly limits: Limits
  readonly strict: boolean
  /** Words for messages in a language, or the nearest that there is. */
  readonly words: (language: string) => MessageLanguage
}

/** As many as are put into words; the last of them then counts the rest. */
const maxDiagnostics = 500

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
  const names = Object.keys(setup.schema.shape).map((name) => String(toAuthor([name])[0]))
  const found = readYaml(yaml, parts.yamlStart, limits.yamlDepth)
  const read = { ...found, problems: found.problems.map((problem) => withFieldName(problem, names)) }
  if (!read.data) return fail([...read.problems, ...ofBody])
  const { faults, meta, locale } = validateMeta(read.data, {
    ...setup,
    ...options,
    strict: options.strict ?? setup.strict,
    spelled: (path) => spelling(source, read.valueAt(path)),
  })
  const fence = { start: parts.fence, end: parts.fence + 3 }
  const findings = [...[...read.problems, ...ofBody].map(asError), ...placeFaults(faults, { read, fence, source })]
  return conclude(source, options, setup, findings, { meta, locale, body })
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
  if (typeof body === 'string') findings.push(...checkBody(body, 0, setup.limits).map(asError))
  else findings.push(notText('body', body))

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
  return conclude('', withPath, setup, findings, { meta, locale, body: String(body) })
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

function conclude<L extends string>(
  source: string,
  { path, language = 'en' }: ParseOptions,
  setup: ParserSetup<L>,
  findings: readonly Finding[],
  made?: { meta: object | undefined; locale: L | undefined; body: string },
): Result<Article<object, L>> {
  const describe = createWording(setup.words(language).context, createPoints(source), path)
  const diagnostics = inOrder(findings).map(describe)
  const [first, ...others] = diagnostics
  if (first && diagnostics.some(({ severity }) => severity === 'error'))
    return { ok: false, diagnostics: [first, ...others] }
  if (made?.meta === undefined || made.locale === undefined)
    throw new Error('An article without errors has metadata and a locale.')
  const article = {
    meta: made.meta,
    body: made.body,
    locale: made.locale,
    ...(path !== undefined && { path }),
    source,
    warnings: diagnostics,
  } satisfies Article<object, L>
  return { ok: true, value: deepFreeze(article), diagnostics: copy(diagnostics) }
}

/** Findings in the order of the file: no more of them than anybody reads. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const sorted = findings.toSorted((a, b) => a.start - b.start || a.end - b.end)
  if (sorted.length <= maxDiagnostics) return sorted
  const [next, ...others] = sorted.splice(maxDiagnostics - 1)
  if (!next) return sorted
  const isError = [next, ...others].some(({ severity }) => severity === 'error')
  const { start, end } = next
  const severity = isError ? 'error' : 'warning'
  return [...sorted, { code: 'more-problems', severity, start, end, values: { count: others.length + 1 } }]
}

// The article's own warnings are frozen with it; what the caller gets is the caller's.
function copy(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return structuredClone(diagnostics) as Diagnostic[]
}
