import type * as z from 'zod'
import { deepFreeze, type Article } from '../article.js'
import { ArticleError, type Diagnostic, type Result } from '../diagnostic.js'
import type { MessageLanguage } from '../locale/locale-set.js'
import { createPoints } from './points.js'
import type { DeclaredLocales } from './declared-locale.js'
import { checkBody, checkFrontmatter, type Limits } from './limits.js'
import { controlCharacterIn, controlCharacters } from './control-characters.js'
import { splitFile } from './split.js'
import { validateMeta, type FieldNames, type MetaFault } from './metadata.js'
import { createWording, type Finding } from './wording.js'
import { readYaml, type Place, type Problem } from './yaml.js'

/**
 * What a parser may be told about a file.
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

/** What data from elsewhere becomes an article from. */
export interface ArticleData {
  /** What would stand in the frontmatter. */
  meta: Readonly<Record<string, unknown>>
  /** Markdown. */
  body: string
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

/** Reads files and data into articles. Bad input is diagnostics; nothing else leaves it. */
export interface ArticleParser<Meta, L extends string> {
  safeParse(source: string, options?: ParseOptions): Result<Article<Meta, L>>
  safeCreate(data: ArticleData, options?: ParseOptions): Result<Article<Meta, L>>
}

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
  const parts = splitFile(source)
  const whole = { start: source.startsWith('\uFEFF') ? 1 : 0, end: source.startsWith('\uFEFF') ? 4 : 3 }
  if (typeof parts === 'string') {
    return conclude(source, options, setup, [problemFinding({ code: `frontmatter-${parts}`, ...whole })])
  }
  const yaml = source.slice(parts.yamlStart, parts.yamlEnd)
  const body = source.slice(parts.bodyStart)
  const { limits } = setup
  const before = [...checkFrontmatter(yaml, parts.yamlStart, limits), ...checkBody(body, parts.bodyStart, limits)]
  if (before.some(({ code }) => code === 'frontmatter-too-large')) {
    return conclude(source, options, setup, before.map(problemFinding))
  }
  const read = readYaml(yaml, parts.yamlStart, limits.yamlDepth)
  const problems = [...before, ...controlCharacters(yaml, parts.yamlStart), ...read.problems]
  const findings = problems.map(problemFinding)
  if (!read.data || read.problems.some(({ code }) => code === 'yaml-syntax'))
    return conclude(source, options, setup, findings)
  const fence: Place = { start: parts.fence, end: parts.fence + 3 }
  // A fault of a field that has already been found faulty as YAML would say the same thing twice.
  const known = new Set(problems.flatMap(({ keyPath }) => (keyPath ? JSON.stringify(keyPath) : [])))
  const { faults, meta, locale } = validateMeta(read.data, {
    ...setup,
    ...options,
    strict: options.strict ?? setup.strict,
  })
  for (const fault of faults) {
    if (known.has(JSON.stringify(fault.path))) continue
    findings.push(faultFinding(fault, placeOf(fault, read) ?? fence))
  }
  if (problems.length === 0) {
    for (const { path, name } of controlCharacterIn(read.data)) {
      findings.push({
        code: 'control-character',
        severity: 'error',
        keyPath: path,
        ...(read.valueAt(path) ?? fence),
        values: { name },
      })
    }
  }
  return conclude(source, options, setup, findings, { meta, locale, body })
}

function createFromData<L extends string>(
  { meta: data, body, path }: ArticleData,
  options: ParseOptions,
  setup: ParserSetup<L>,
): Result<Article<object, L>> {
  const withPath = path === undefined ? options : { ...options, path }
  const { faults, meta, locale } = validateMeta(data, { ...setup, ...withPath, strict: options.strict ?? setup.strict })
  const findings = faults.map((fault) => faultFinding(fault, { start: 0, end: 0 }))
  for (const { path: keyPath, name } of controlCharacterIn(data)) {
    findings.push({ code: 'control-character', severity: 'error', keyPath, start: 0, end: 0, values: { name } })
  }
  findings.push(...checkBody(body, 0, setup.limits).map(problemFinding))
  return conclude('', withPath, setup, findings, { meta, locale, body })
}

/** A missing field is placed at what lacks it, an unknown one at its key, any other at its value. */
function placeOf(fault: MetaFault, { valueAt, keyAt }: ReturnType<typeof readYaml>): Place | undefined {
  if (fault.code === 'unknown-field') return keyAt(fault.path) ?? valueAt(fault.path)
  if (fault.code === 'missing-field') return valueAt(fault.path.slice(0, -1))
  return valueAt(fault.path)
}

function problemFinding({ code, start, end, keyPath, values, message, hint, ...rest }: Problem): Finding {
  const shown = keyPath && keyPath.length > 0 ? keyPath : undefined
  return {
    code,
    severity: 'error',
    start,
    end,
    keyPath: shown,
    values,
    message,
    ...('hint' in { hint, ...rest } && hint !== undefined && { hint }),
  }
}

function faultFinding({ path, ...fault }: MetaFault, place: Place): Finding {
  return { ...fault, keyPath: path, ...place }
}

function conclude<L extends string>(
  source: string,
  { path, language = 'en' }: ParseOptions,
  setup: ParserSetup<L>,
  findings: Finding[],
  made?: { meta: object | undefined; locale: L | undefined; body: string },
): Result<Article<object, L>> {
  const points = createPoints(source)
  const describe = createWording(setup.words(language).context, points, path)
  const diagnostics = findings
    .toSorted((a, b) => a.start - b.start)
    .map((finding) => {
      // The first of two equal keys is named by its line, which only the file knows.
      const first = finding.values?.['offset']
      return describe(
        typeof first === 'number' ? { ...finding, values: { ...finding.values, line: points(first).line } } : finding,
      )
    })
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

// The article's own warnings are frozen with it; what the caller gets is the caller's.
function copy(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.map((diagnostic) => ({ ...diagnostic }))
}
