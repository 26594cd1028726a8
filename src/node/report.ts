import { join, relative } from 'node:path'
import { styleText } from 'node:util'
import { formatDiagnostic, type Diagnostic } from '../diagnostic.js'
import { count, UsageError, type Arguments, type Io } from './command.js'
import type { Project, ReadProject } from './project.js'

export const reportOptions = {
  format: { type: 'string', default: 'text' },
  max: { type: 'string', default: '50' },
} as const

export const reportUsage = `  --format FORMAT    text, json, or github for annotations in GitHub Actions
  --max N            at most so many problems as text; 0 for all, 50 unless given`

/** Tells what is wrong, in the form that was asked for. */
export function report({ diagnostics, collection }: ReadProject, project: Project, args: Arguments, io: Io): void {
  const format = args.text('format') ?? 'text'
  const max = Number(args.text('max') ?? 50)
  if (!Number.isInteger(max) || max < 0)
    throw new UsageError(`--max needs a whole number, and not ${args.text('max')}.`)
  const placed = diagnostics.map((diagnostic) => ({ ...diagnostic, path: pathOf(diagnostic, project, io) }))
  if (format === 'json') io.out(`${JSON.stringify(placed, undefined, 2)}\n`)
  else if (format === 'github') io.out(placed.map((diagnostic) => `${annotation(diagnostic)}\n`).join(''))
  else if (format === 'text') {
    const shown = max === 0 ? placed.length : max
    for (const [index, diagnostic] of placed.slice(0, shown).entries()) {
      const source = collection.source(diagnostics[index]?.path ?? '')
      io.error(`\n${coloured(formatDiagnostic(diagnostic, source), diagnostic, io)}\n`)
    }
    if (placed.length > shown) io.error(`\n… and ${count(placed.length - shown, 'more problem')}. --max 0 shows all.\n`)
  } else throw new UsageError(`--format is text, json or github, and not ${format}.`)
}

/** One line on all of it. */
export function summary({ diagnostics, articles, locales }: ReadProject): string {
  const errors = errorsOf(diagnostics)
  const warnings = diagnostics.length - errors
  const problems = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ]
  return `${count(articles, 'article')} in ${count(locales.length, 'language')}: ${problems.join(', ') || 'nothing to complain about'}`
}

export function errorsOf(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter(({ severity }) => severity === 'error').length
}

/** A path that a terminal can open from where the user stands. */
function pathOf({ path = '' }: Diagnostic, { content }: Project, { cwd }: Io): string {
  return relative(cwd, join(content, path)) || path
}

function coloured(text: string, { severity, path }: Diagnostic, io: Io): string {
  if (!wantsColour(io)) return text
  const mark = severity === 'error' ? 'red' : 'yellow'
  const style = (format: Parameters<typeof styleText>[0], part: string) => styleText(format, part)
  const [first = '', ...rest] = text.split('\n')
  const place = first.slice(0, first.indexOf(' ', (path ?? '').length))
  const head = `${style('bold', place)}${first.slice(place.length).replace(severity, () => style([mark, 'bold'], severity))}`
  const lines = rest.map((line) => {
    if (/^ +\| +\^+$/.test(line)) return line.replace(/\^+/, (carets) => style(mark, carets))
    return line.startsWith('  → ') ? style('cyan', line) : line
  })
  return [head, ...lines].join('\n')
}

/** By the conventions of no-color.org and force-color.org. */
export function wantsColour({ env, isTerminal }: Io): boolean {
  if (env['NO_COLOR']) return false
  return isTerminal || (env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0')
}

/** A workflow command of GitHub Actions. */
function annotation({ code, severity, message, hint, path = '', start, end }: Diagnostic): string {
  const text = (value: string) => value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  const property = (value: string) => text(value).replaceAll(':', '%3A').replaceAll(',', '%2C')
  const place = [
    `file=${property(path)}`,
    `line=${start.line}`,
    `col=${start.column}`,
    `endLine=${end.line}`,
    `endColumn=${end.column}`,
    `title=${property(code)}`,
  ]
  return `::${severity} ${place.join(',')}::${text(hint === undefined ? message : `${message}\n${hint}`)}`
}
