import type * as z from 'zod'
import { newsFormats } from '../schema/fields.js'
import { suggest } from './suggest.js'

/** What is wrong with a value, before it is put into words. */
export interface Fault {
  readonly code: string
  readonly path: readonly (string | number)[]
  /** Words of the schema's own, in place of ours. */
  readonly text?: string
  /** What zod's locale pack says, for faults that we have no better words for. */
  readonly detail?: string
  readonly message?: string
  readonly hint?: string | undefined
  readonly values?: Readonly<Record<string, string | number | readonly string[]>>
}

type Issue = z.core.$ZodIssue
type Path = readonly (string | number)[]

/** Marks, in a zod issue, a message that does not come from the schema. */
export const notOwnMessage = '\0'

/** The issues of zod as faults, each at the nearest branch of a union. `data` is what was validated. */
export function faultsOf(issues: readonly Issue[], data: unknown, at: Path = []): Fault[] {
  return issues.flatMap((issue) => {
    const path = [...at, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))]
    return faultOf(issue, path, data)
  })
}

function faultOf(issue: Issue, path: Path, data: unknown): Fault | Fault[] {
  const value = valueAt(data, path)
  if (issue.code === 'invalid_union') {
    const branch = nearestBranch(issue.errors, data, path)
    return branch ?? { ...typeFault(path, value, expectedTypes(issue.errors)), ...words(issue) }
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ code: 'unknown-field', path: [...path, key], values: { name: key } }))
  }
  return { ...describe(issue, path, value), ...words(issue) }
}

function words({ message }: Issue): { text?: string; detail?: string } {
  return message.startsWith(notOwnMessage) ? { detail: message.slice(1) } : { text: message }
}

function describe(issue: Issue, path: Path, value: unknown): Fault {
  switch (issue.code) {
    case 'invalid_type':
      return typeFault(path, value, [issue.expected])
    case 'invalid_value': {
      if (value === undefined) return { code: 'missing-field', path }
      const options = issue.values.map(String)
      const suggestion = suggest(String(value), options)
      const hint = suggestion === undefined ? undefined : 'hint'
      return {
        code: 'invalid-value',
        path,
        hint,
        values: { list: options, value: show(value), suggestion: suggestion ?? '' },
      }
    }
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1) return { code: 'empty-value', path }
      return { code: 'too-small', path }
    case 'too_big':
      return { code: 'too-big', path }
    case 'invalid_format':
      return formatFault(issue.format, path, show(value))
    default:
      return { code: 'invalid-field', path }
  }
}

function typeFault(path: Path, value: unknown, expected: readonly string[]): Fault {
  if (value === undefined) return { code: 'missing-field', path }
  const received = typeOf(value)
  const wantsText = expected.includes('string')
  let hint: string | undefined
  if (value === null) hint = 'hintEmpty'
  else if (wantsText && (received === 'number' || received === 'boolean')) hint = 'hintQuote'
  else if (expected.includes('array') && typeof value === 'string') hint = 'hintList'
  return { code: 'invalid-type', path, hint, values: { expected, received, value: show(value) } }
}

function formatFault(format: string, path: Path, value: string): Fault {
  switch (format) {
    case newsFormats.date:
    case newsFormats.instant:
      return dateFault(format === newsFormats.instant, path, value)
    case newsFormats.slug: {
      const suggestion = value
        .trim()
        .replace(/[^\p{L}\p{M}\p{N}\-._~/]+/gu, '-')
        .replace(/^[-./]+|[-./]+$/g, '')
      return { code: 'invalid-slug', path, hint: suggestion ? 'hint' : undefined, values: { value, suggestion } }
    }
    case 'url':
      return { code: 'invalid-format', path, message: 'url', values: { value } }
    default:
      return { code: 'invalid-format', path, values: { value } }
  }
}

function dateFault(wantsInstant: boolean, path: Path, value: string): Fault {
  const fault = (hint: string, suggestion = '', more: object = {}): Fault => ({
    code: 'invalid-date',
    path,
    hint,
    ...(wantsInstant && { message: 'messageInstant' }),
    values: { value, suggestion },
    ...more,
  })
  const [, year = '', month = '', day = '', rest = ''] =
    /^(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})日?(.*)$/su.exec(value) ?? []
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  if (year === '' || Number(month) < 1 || Number(month) > 12 || Number(day) < 1) return fault('hint')
  if (Number(day) > days) return fault('hintDay', '', { message: 'noSuchDay', values: { value, days } })
  const civil = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = /^[T\s]+(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:\d{2})?$/i.exec(rest)
  if (time)
    return fault(
      time[2] ? 'hintRewrite' : 'hintOffset',
      `${civil}T${time[1] ?? ''}${(time[2] ?? '+09:00').toUpperCase()}`,
    )
  if (wantsInstant) return fault('hintOffset', `${civil}T09:00+09:00`)
  return rest === '' ? fault('hintRewrite', civil) : fault('hint')
}

/** The branch of a union that the value came nearest to: the one that its type fits, with the fewest faults. */
function nearestBranch(branches: readonly (readonly Issue[])[], data: unknown, path: Path): Fault[] | undefined {
  const fitting = branches
    .filter((issues) => !issues.some(({ code, path: inner }) => inner.length === 0 && code === 'invalid_type'))
    .toSorted((a, b) => a.length - b.length)
  return fitting[0] && faultsOf(fitting[0], data, path)
}

function expectedTypes(branches: readonly (readonly Issue[])[]): string[] {
  const types = branches.flatMap((issues) =>
    issues.flatMap((issue) => (issue.code === 'invalid_type' ? issue.expected : [])),
  )
  return [...new Set(types)]
}

/** A value as it may stand in a message: short, on one line. */
function show(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const line = text.replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined
    return (at as Record<string | number, unknown>)[key]
  }, data)
}
