import * as z from 'zod'
import type { Severity } from '../diagnostic.js'
import type { MessageLanguage } from '../locale/locale-set.js'
import { dateDisorders } from '../schema/date-order.js'
import { unknownKeys } from '../schema/shape.js'
import { isAsyncError } from '../schema/standard.js'
import { declaredLocale, type DeclaredLocales } from './declared-locale.js'
import type { Fault } from './fault.js'
import { createFieldNames, type FieldNames } from './field-names.js'
import { faultsOf, notOwnMessage } from './issues.js'
import { readPath } from './path-locale.js'
import { shorten } from './quoting.js'
import { suggest } from './suggest.js'

/** A fault of metadata, its path in the author's names. */
export interface MetaFault extends Fault {
  readonly severity: Severity
}

type Path = readonly (string | number)[]
type Data = Readonly<Record<string, unknown>>

interface Setup<L extends string> {
  readonly schema: z.ZodObject
  readonly fields: FieldNames
  readonly declared: DeclaredLocales<L>
  readonly strict: boolean
  readonly words: (language: string) => MessageLanguage
  readonly path?: string
  readonly locale?: string
  readonly language?: string
  /** How the author wrote the value at a path, where that is known. */
  readonly spelled?: (path: Path) => string | undefined
}

/** Checks frontmatter or data against the schema and the rules that span fields, and says everything that is wrong. */
export function validateMeta<L extends string>(
  given: Data,
  setup: Setup<L>,
): { faults: MetaFault[]; meta: object | undefined; locale: L | undefined } {
  const { schema, declared, language = 'en', words } = setup
  const names = createFieldNames(setup.fields)
  const data = names.toLibrary(given)
  const { locale, fault: localeFault } = localeOf(data, setup)
  if (locale !== undefined && Object.hasOwn(schema.shape, 'locale')) data['locale'] = locale
  const result = readWith(schema, data, (issue) => notOwnMessage + zodWords(issue, setup))
  const spelled = (path: Path) => setup.spelled?.(names.toAuthor(path))
  const faults = result.success ? [] : faultsOf(result.error.issues, { schema, data, spelled })
  const ofOthers = localeFault ? faults.filter(({ path }) => path[0] !== 'locale') : faults
  const disorders = dateDisorders(data).map(({ path, value, other, otherValue }) => ({
    code: 'date-order',
    path,
    values: { value, other: names.toAuthor([other]).join(), otherValue },
  }))
  const example = declared.open ? words(language).context.locale : declared.locales[0]
  const written = localeFault && spelled(['locale'])
  const ofLocale = written
    ? { ...localeFault, values: { ...localeFault.values, value: shorten(written) } }
    : localeFault
  const errors = [...ofOthers, ...(ofLocale ? [ofLocale] : []), ...disorders].map((fault) => {
    const inAuthorsNames = { ...fault, path: names.toAuthor(fault.path) }
    return { ...withExample(inAuthorsNames, fault.path, example), severity: 'error' as const }
  })
  const strangers = [
    ...unknownKeys(schema, data).map(({ path, free, refused }) =>
      unknownField(path, names.free(path, free), setup.strict || refused),
    ),
    ...names.shadowed(given).map(({ path, name }) => unknownField(path, [], setup.strict, name)),
  ]
  return { faults: reconcile(errors, strangers), meta: result.success ? result.data : undefined, locale }
}

type Words = (issue: z.core.$ZodRawIssue) => string

/**
 * What a schema makes of data. A transformation that throws on what an author wrote has refused it: then the fields are
 * read one by one, and the error is an issue of the one that throws it.
 */
function readWith(schema: z.ZodObject, data: Data, error: Words): z.ZodSafeParseResult<Record<string, unknown>> {
  try {
    return schema.safeParse(data, { error })
  } catch (thrown) {
    // That a schema cannot say at once is its maker's mistake, and no author's.
    if (isAsyncError(thrown)) throw thrown
    const issues = Object.entries(schema.shape).flatMap(([field, type]): z.core.$ZodIssue[] => {
      try {
        const alone = z.object({ [field]: type }).safeParse(data, { error })
        return alone.error?.issues ?? []
      } catch (problem) {
        const message = problem instanceof Error ? problem.message : String(problem)
        return [{ code: 'custom', path: [field], message, input: data[field] }]
      }
    })
    if (issues.length === 0) throw thrown
    return { success: false, error: new z.ZodError(issues) as z.ZodError<Record<string, unknown>> }
  }
}

function unknownField(path: Path, free: readonly string[], isError: boolean, known?: string): MetaFault {
  const name = String(path.at(-1))
  // In brackets, `{src:a}` is a field called "src:a".
  const [, before = '', value = ''] = /^([^:：]+)[:：](.+)$/u.exec(name) ?? []
  const suggestion = known ?? (free.includes(before) ? before : suggest(name, free))
  const hint =
    suggestion === undefined ? (free.length > 0 ? 'hintList' : null) : suggestion === before ? 'hintSpace' : 'hint'
  const values = { suggestion: suggestion ?? '', list: free, rewritten: `${before}: ${value}` }
  return { code: 'unknown-field', severity: isError ? 'error' : 'warning', path, hint, values }
}

/**
 * A misspelt name is one fault and not two: where an unknown field suggests one that is missing beside it, it is the
 * error. Of unknown keys the shape of the schema tells more than a strict object; only its own words are kept.
 */
function reconcile(errors: readonly MetaFault[], strangers: readonly MetaFault[]): MetaFault[] {
  const keyOf = (path: Path) => JSON.stringify(path)
  const missing = new Set(errors.flatMap(({ code, path }) => (code === 'missing-field' ? keyOf(path) : [])))
  const words = new Map(
    errors.flatMap(({ code, path, text }) => (code === 'unknown-field' ? [[keyOf(path), text]] : [])),
  )
  const explained = new Set<string>()
  const unknown = strangers.map((fault): MetaFault => {
    const meant = keyOf([...fault.path.slice(0, -1), String(fault.values?.['suggestion'])])
    if (missing.has(meant)) explained.add(meant)
    const text = words.get(keyOf(fault.path))
    return { ...fault, ...(missing.has(meant) && { severity: 'error' }), ...(text !== undefined && { text }) }
  })
  const known = new Set(strangers.map(({ path }) => keyOf(path)))
  const rest = errors.filter(({ code, path }) => !(code === 'unknown-field' ? known : explained).has(keyOf(path)))
  return [...rest, ...unknown]
}

function localeOf<L extends string>(
  data: Data,
  { declared, locale: option, path }: Setup<L>,
): { locale?: L; fault?: Fault } {
  const own = data['locale'] ?? (Object.hasOwn(data, 'locale') ? '' : option)
  if (own === undefined) {
    const read = (locales: DeclaredLocales<L>) => readPath(path ?? '', locales).locale
    const locale = read(declared)
    if (locale !== undefined) return { locale }
    // A path that names a language has said it: `fox.fr.md` lacks none, and would be Japanese if `locale: ja` were added.
    const named = read({ locales: [], open: true })
    const fault = named && declaredLocale(named, declared)
    return { fault: typeof fault === 'object' ? fault : { code: 'missing-field', path: ['locale'] } }
  }
  if (typeof own === 'string' && own.trim() === '') {
    const hint = declared.open ? 'hint' : 'hintList'
    return { fault: { code: 'empty-value', path: ['locale'], hint, values: { list: declared.locales } } }
  }
  const found = declaredLocale(own, declared)
  return typeof found === 'string' ? { locale: found } : { fault: found }
}

function zodWords(issue: z.core.$ZodRawIssue, { words, language = 'en' }: Setup<string>): string {
  const said = words(language).zod?.(issue) ?? z.config().localeError?.(issue)
  return typeof said === 'string' ? said : (said?.message ?? '')
}

/** What to write for a field that is missing. `ours` is its path in the library's names. */
function withExample<F extends Fault>(fault: F, ours: Path, locale: string | undefined): F {
  if (fault.code !== 'missing-field') return fault
  const name = String(fault.path.at(-1))
  if (fault.path.length > 1) return { ...fault, hint: 'hintNested', values: { ...fault.values, field: name } }
  const values: Readonly<Record<string, string | undefined>> = { date: '2025-01-20', locale }
  const known = Object.hasOwn(values, String(ours[0])) ? values[String(ours[0])] : undefined
  return { ...fault, values: { ...fault.values, example: `${name}: ${known ?? '…'}` } }
}
