import type { Point } from 'unist'
import { codeFrame, visibly } from './code-frame.js'
import { visiblyIsolated } from './isolate.js'

/**
 * How bad a {@link Diagnostic} is: an `error` means that there is no article, a `warning` leaves one.
 *
 * @example
 * const level: Severity = 'error'
 * const isFatal = (diagnostic: Diagnostic) => diagnostic.severity === level
 * result.diagnostics.some(isFatal) // false wherever result.ok
 */
export type Severity = 'error' | 'warning'

/**
 * One thing that is wrong with one file, as plain data.
 *
 * `start` and `end` are unist points in the *file*: line and column from 1, offset from 0, in UTF-16 code units, a
 * byte order mark counted. `keyPath` names the frontmatter field in the author's own words (`['tags', 2]`).
 *
 * @example
 * const result = safeParseArticle(source, { path: 'news/a.md' })
 * for (const diagnostic of result.diagnostics) console.log(diagnostic.code, diagnostic.start.line)
 * // "invalid-value" 5
 */
export interface Diagnostic {
  /** A stable, machine-readable name such as `missing-field`. */
  code: string
  severity: Severity
  /** What is wrong, as a sentence in the language that was asked for. */
  message: string
  /** The file, as it was given to the parser. */
  path?: string
  keyPath?: (string | number)[]
  start: Point
  end: Point
  /** What to do about it, in the same language. */
  hint?: string
}

/**
 * What a parser that never throws gives back: the value with its warnings, or at least one error.
 *
 * @example
 * const result: Result<Article> = safeParseArticle(source)
 * if (result.ok) use(result.value)
 * else report(result.diagnostics)
 */
export type Result<T> =
  { ok: true; value: T; diagnostics: Diagnostic[] } | { ok: false; diagnostics: [Diagnostic, ...Diagnostic[]] }

/**
 * A diagnostic as text for a terminal or a log: `file:line:column`, severity and code, the message, the lines around
 * the place with a caret under it (wide characters take two columns, as terminals draw them), and the hint.
 *
 * Without `source` the frame is left out. Control characters are shown as symbols, never passed on.
 *
 * @example
 * for (const diagnostic of result.diagnostics) {
 *   console.error(formatDiagnostic(diagnostic, source))
 * }
 */
export function formatDiagnostic(diagnostic: Diagnostic, source?: string): string {
  const { code, severity, message, hint } = diagnostic
  const frame = source === undefined ? '' : codeFrame(source, diagnostic.start, diagnostic.end)
  const parts = [`${place(diagnostic)} ${severity} ${code}`, `  ${indented(message)}`]
  if (frame) parts.push('', frame)
  if (hint) parts.push('', `  → ${indented(hint)}`)
  return parts.join('\n')
}

// In the registry of all realms, so that another copy of this package has the same.
const brand = Symbol.for('kawaraban.ArticleError')

/**
 * What the throwing parsers throw when a file has errors. It wraps the diagnostics, and carries `loc`, `frame`, `hint`
 * and `id` where the error overlays of Vite and Astro look for them.
 *
 * @example
 * try { parseArticle(source, { path: 'a.md' }) } catch (error) {
 *   if (isArticleError(error)) console.error(error.frame, error.diagnostics)
 * }
 */
export class ArticleError extends Error {
  override readonly name = 'ArticleError'
  /** Every problem of the file, or of the files, warnings included, in the order of the file. */
  readonly diagnostics: readonly [Diagnostic, ...Diagnostic[]]
  /** The place of the first error. */
  readonly loc: { file?: string; line: number; column: number }
  /** The source lines around the first error, with a caret. */
  readonly frame: string
  /** The way out of the first error. */
  declare readonly hint?: string
  /** The file, under the name that Vite reads. */
  declare readonly id?: string

  /** `message` is what it says, where that is to be something else than each error with its place, its lines and its hint. */
  constructor(diagnostics: readonly [Diagnostic, ...Diagnostic[]], source = '', message?: string) {
    const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error')
    const first = errors[0] ?? diagnostics[0]
    super(message ?? errors.map((diagnostic) => formatDiagnostic(diagnostic, source)).join('\n\n'))
    this.diagnostics = diagnostics
    const { path, hint, start, end } = first
    const { line, column } = start
    this.loc = path === undefined ? { line, column } : { file: path, line, column }
    this.frame = codeFrame(source, start, end)
    if (hint !== undefined) this.hint = hint
    if (path !== undefined) this.id = path
    // For programs: whoever prints an error has it all in the message.
    for (const name in this) Object.defineProperty(this, name, { enumerable: false })
  }

  /** @internal */
  get [brand](): true {
    return true
  }
}

/**
 * Whether a caught value is an {@link ArticleError}, also one that another copy of this package threw.
 *
 * @example
 * try { newsroom.parse(source) } catch (error) {
 *   if (!isArticleError(error)) throw error
 * }
 */
export function isArticleError(value: unknown): value is ArticleError {
  return typeof value === 'object' && value !== null && brand in value
}

function place({ path, start }: Diagnostic): string {
  return `${visibly(path ?? '<article>').replace(/\s/g, ' ')}:${start.line}:${start.column}`
}

/** Words of a schema's own may have several lines. */
function indented(text: string): string {
  return visiblyIsolated(text).replace(/\r\n|\r|\n/g, '\n    ')
}
