import * as z from 'zod'
import type { Severity } from '../diagnostic.js'
import type { MessageLanguage } from '../locale/locale-set.js'
import { dateDisorders } from '../schema/date-order.js'
import { unknownKeys } from '../schema/shape.js'
import { declaredLocale, localeOfPath, type DeclaredLocales } from './declared-locale.js'
import { faultsOf, notOwnMessage, type Fault } from './issues.js'
import { suggest } from './suggest.js'

/** The author's names for fields, by the library's: `{ date: 'pubDate' }`. */
export type FieldNames = Readonly<Partial<Record<string, string>>>

/** A fault of metadata, its path in the author's names. */
export interface MetaFault extends Fault {
  readonly severity: Severity
}

interface Setup<L extends string> {
  readonly schema: z.ZodObject
  readonly fields: FieldNames
  readonly declared: DeclaredLocales<L>
  readonly strict: boolean
  readonly words: (language: string) => MessageLanguage
  readonly path?: string
  readonly locale?: string
  readonly language?: string
}

/** Checks frontmatter or data against the schema and the rules that span fields, and says everything that is wrong. */
export function validateMeta<L extends string>(
  given: Readonly<Record<string, unknown>>,
  setup: Setup<L>,
): { faults: MetaFault[]; meta: object | undefined; locale: L | undefined } {
  const { schema, fields } = setup
  const data = toLibraryNames(given, fields)
  const { locale, fault: localeFault } = localeOf(data, setup)
  if (locale !== undefined) data['locale'] = locale
  const result = schema.safeParse(data, { error: (issue) => notOwnMessage + zodWords(issue, setup) })
  const issues = result.success ? [] : faultsOf(result.error.issues, data)
  const errors = localeFault ? [localeFault, ...issues.filter(({ path }) => path[0] !== 'locale')] : issues
  const disorders = dateDisorders(data).map(({ path, value, other, otherValue }) => ({
    code: 'date-order',
    path,
    values: { value, other: fields[other] ?? other, otherValue },
  }))
  const faults: MetaFault[] = [...errors, ...disorders].map((fault) => ({
    ...missing(fault, fields),
    severity: 'error',
  }))
  const inAuthorsNames = faults.map((fault) => ({ ...fault, path: toAuthorsNames(fault.path, fields) }))
  const strangers = [...unknownKeys(schema, data), ...shadowed(given, fields)].map(({ path, known }) => {
    const names = path.length === 1 ? known.map((name) => fields[name] ?? name) : known
    return unknownField(
      path,
      path.length === 1 ? names.filter((name) => !Object.hasOwn(given, name)) : names,
      setup.strict,
    )
  })
  return { faults: [...inAuthorsNames, ...strangers], meta: result.success ? result.data : undefined, locale }
}

function unknownField(path: readonly (string | number)[], free: readonly string[], strict: boolean): MetaFault {
  const suggestion = suggest(String(path.at(-1)), free)
  const hint = suggestion === undefined ? 'hintList' : 'hint'
  const values = { suggestion: suggestion ?? '', list: free }
  return { code: 'unknown-field', severity: strict ? 'error' : 'warning', path, hint, values }
}

function localeOf<L extends string>(
  data: Record<string, unknown>,
  { declared, locale: option, path }: Setup<L>,
): { locale?: L; fault?: Fault } {
  const own = data['locale']
  // What is no text is the schema's to refuse.
  if (own !== undefined && typeof own !== 'string') return {}
  const tag = own ?? option
  if (tag === undefined) {
    const locale = path === undefined ? undefined : localeOfPath(path, declared)
    return locale === undefined ? {} : { locale }
  }
  if (tag.trim() === '') return {}
  const found = declaredLocale(tag.trim(), declared)
  return typeof found === 'string' ? { locale: found } : { fault: found }
}

function zodWords(issue: z.core.$ZodRawIssue, { words, language = 'en' }: Setup<string>): string {
  const said = words(language).zod?.(issue) ?? z.config().localeError?.(issue)
  return typeof said === 'string' ? said : (said?.message ?? '')
}

/** What to write for a field that is missing. */
function missing(fault: Fault, fields: FieldNames): Fault {
  if (fault.code !== 'missing-field') return fault
  if (fault.path.length > 1) return { ...fault, hint: 'hintNested' }
  const key = String(fault.path[0])
  const values: Readonly<Record<string, string>> = { title: '…', date: '2025-01-20', locale: 'ja' }
  return { ...fault, values: { example: `${fields[key] ?? key}: ${values[key] ?? '…'}` } }
}

function toLibraryNames(given: Readonly<Record<string, unknown>>, fields: FieldNames): Record<string, unknown> {
  const library = new Map(Object.entries(fields).map(([ours, theirs]) => [theirs, ours]))
  const data: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(given)) {
    const name = library.get(key) ?? (fields[key] === undefined ? key : undefined)
    if (name !== undefined) data[name] = value
  }
  return data
}

/** Fields under the library's name where the newsroom has given them another. */
function shadowed(given: Readonly<Record<string, unknown>>, fields: FieldNames): { path: string[]; known: string[] }[] {
  const theirs = new Set(Object.values(fields))
  return Object.keys(given)
    .filter((key) => fields[key] !== undefined && !theirs.has(key))
    .map((key) => ({ path: [key], known: [fields[key] ?? key] }))
}

function toAuthorsNames(path: readonly (string | number)[], fields: FieldNames): readonly (string | number)[] {
  const [first, ...rest] = path
  return typeof first === 'string' ? [fields[first] ?? first, ...rest] : path
}
