import type * as z from 'zod'
import { newsFormats } from '../schema/fields.js'
import { formatsAt, keysAt } from '../schema/shape.js'
import { taxonomyOf } from '../schema/taxonomy.js'
import { dateFault } from './date-fault.js'
import type { Fault } from './fault.js'
import { shorten } from './quoting.js'
import { suggest } from './suggest.js'

type Issue = z.core.$ZodIssue
type Path = readonly (string | number)[]

/** What was validated. */
export interface Validated {
  readonly schema: z.core.$ZodType
  readonly data: unknown
  /** How the author wrote the value at a path, where that is known: `007` is the number 7. */
  readonly spelled: (path: Path) => string | undefined
}

/** Marks, in a zod issue, a message that does not come from the schema. */
export const notOwnMessage = '\0'

/** The issues of zod as faults, each at the nearest branch of a union. */
export function faultsOf(issues: readonly Issue[], validated: Validated, at: Path = []): Fault[] {
  return issues.flatMap((issue) => {
    const path = [...at, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))]
    const own = issue.message.startsWith(notOwnMessage) ? undefined : issue.message
    const detail = own === undefined ? issue.message.slice(notOwnMessage.length) : ''
    return [faultOf(issue, path, validated)].flat().map((fault) => ({
      ...fault,
      values: { detail, ...fault.values },
      ...(own !== undefined && { text: own }),
    }))
  })
}

function faultOf(issue: Issue, path: Path, validated: Validated): Fault | Fault[] {
  const value = valueAt(validated.data, path)
  switch (issue.code) {
    case 'invalid_union':
      return unionFault(issue, path, validated)
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ code: 'unknown-field', path: [...path, key], hint: null }))
    case 'invalid_type':
      return typeFault(path, [issue.expected], validated)
    case 'invalid_value':
      return value === undefined || value === null
        ? typeFault(path, [], validated)
        : optionFault(path, issue.values.map(String), validated)
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1) return emptyFault(path)
      return sizeFault('too-small', path, issue, issue.minimum)
    case 'too_big':
      return sizeFault('too-big', path, issue, issue.maximum)
    case 'invalid_format':
      return formatFault(issue.format, path, show(value))
    default:
      return {
        code: 'invalid-field',
        path,
        message: issue.code === 'custom' || issue.message === notOwnMessage ? 'message' : 'detail',
      }
  }
}

function unionFault(issue: z.core.$ZodIssueInvalidUnion, path: Path, validated: Validated): Fault | Fault[] {
  const { options } = issue as { options?: readonly unknown[] }
  if (options && options.length > 0) {
    return valueAt(validated.data, path) === undefined
      ? { code: 'missing-field', path }
      : optionFault(path, options.map(String), validated)
  }
  const atRoot = issue.errors.flatMap((issues) => issues.filter(({ path: inner }) => inner.length === 0))
  const types = [...new Set(atRoot.flatMap((root) => (root.code === 'invalid_type' ? root.expected : [])))]
  const values = atRoot.flatMap((root) => (root.code === 'invalid_value' ? root.values.map(String) : []))
  const value = valueAt(validated.data, path)
  if (values.length > 0 && typeof value !== 'object' && !types.includes('string')) {
    return optionFault(path, [...(types.includes('boolean') ? ['true', 'false'] : []), ...values], validated)
  }
  const nearest = issue.errors
    .filter((issues) => !issues.some(({ code, path: inner }) => inner.length === 0 && code === 'invalid_type'))
    .toSorted((a, b) => a.length - b.length)[0]
  if (nearest) return faultsOf(nearest, validated, path)
  return types.length > 0 ? typeFault(path, types, validated) : { code: 'invalid-field', path, message: 'detail' }
}

function optionFault(path: Path, options: readonly string[], { schema, data, spelled }: Validated): Fault {
  const value = shorten(spelled(path) ?? show(valueAt(data, path)))
  const suggestion = suggest(value, options)
  const hint = suggestion === undefined ? null : 'hint'
  // Of a taxonomy, the ids say what there is; the labels in every language would bury them.
  const { shape } = schema._zod.def as { shape?: Readonly<Record<string, z.core.$ZodType>> }
  const list = taxonomyOf(shape?.[String(path[0])])?.ids ?? options
  return { code: 'invalid-value', path, hint, values: { list, value, suggestion: suggestion ?? '' } }
}

function typeFault(path: Path, wanted: readonly string[], { schema, data, spelled }: Validated): Fault {
  const value = valueAt(data, path)
  if (value === undefined) return { code: 'missing-field', path }
  if (value === null) return emptyFault(path)
  const received = typeOf(value)
  const expected = wanted.filter((type) => type !== 'undefined')
  const shown = shorten(spelled(path) ?? show(value))
  const formats = formatsAt(schema, path)
  const isScalar = typeof value !== 'object'
  if (isScalar && formats.includes(newsFormats.date)) return dateFault(path, shown, false)
  if (isScalar && formats.includes(newsFormats.instant)) return dateFault(path, shown, true)
  const values = { expected, received, value: shown }
  const message = isScalar ? 'message' : 'messageGroup'
  // A text in square brackets that was to be one.
  const isBracketed = received === 'array' && spelled(path) !== undefined
  if (expected.includes('string') && (isScalar || isBracketed))
    return { code: 'invalid-type', path, message, hint: 'hintQuote', values }
  if (expected.includes('array') && isScalar) {
    return { code: 'invalid-type', path, message, hint: 'hintList', values: { ...values, list: listOf(shown) } }
  }
  const keys = expected.includes('object') && isScalar ? keysAt(schema, path) : []
  if (keys.length > 0) {
    return { code: 'invalid-type', path, message, hint: 'hintFields', values: { ...values, list: keys } }
  }
  return { code: 'invalid-type', path, message, hint: null, values }
}

function emptyFault(path: Path): Fault {
  return { code: 'empty-value', path, hint: typeof path.at(-1) === 'number' ? 'hintEntry' : 'hint' }
}

/** The text that an author wrote in place of a list, as one: `a、b` becomes `a, b`. */
function listOf(text: string): string {
  return text
    .replace(/^[［【[]|[］】\]]$/gu, '')
    .split(/\s*[,、，]\s*/u)
    .filter((item) => item !== '')
    .join(', ')
}

function sizeFault(
  code: string,
  path: Path,
  issue: { origin: string; exact?: boolean; inclusive?: boolean },
  limit: number | bigint,
): Fault {
  const words: Readonly<Record<string, string>> = {
    string: 'messageText',
    array: 'messageList',
    number: 'messageNumber',
  }
  const message = issue.inclusive === true && issue.exact !== true ? (words[issue.origin] ?? 'detail') : 'detail'
  return { code, path, message, values: { count: Number(limit), limit: Number(limit) } }
}

function formatFault(format: string, path: Path, value: string): Fault {
  switch (format) {
    case newsFormats.date:
    case newsFormats.instant:
      return dateFault(path, value, format === newsFormats.instant)
    case newsFormats.slug: {
      const suggestion = value
        .trim()
        .replace(/[^\p{L}\p{M}\p{N}\-._~/]+/gu, '-')
        .split('/')
        .map((part) => part.replace(/^[-.]+|[-.]+$/g, ''))
        .filter((part) => part !== '')
        .join('/')
      return { code: 'invalid-slug', path, hint: suggestion ? 'hint' : null, values: { value, suggestion } }
    }
    case 'url': {
      const suggestion = `https://${value.replace(/^(?:https?:)?\/*/i, '')}`
      const isHost = /^https:\/\/[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/.test(suggestion)
      return {
        code: 'invalid-format',
        path,
        message: 'url',
        hint: isHost ? 'hint' : null,
        values: { value, suggestion },
      }
    }
    default:
      return { code: 'invalid-format', path, message: 'detail', hint: null, values: { value } }
  }
}

function show(value: unknown): string {
  return shorten(typeof value === 'string' ? value : JSON.stringify(value))
}

function typeOf(value: unknown): string {
  if (typeof value === 'boolean') return 'truth'
  return Array.isArray(value) ? 'array' : typeof value
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined
    return (at as Record<string | number, unknown>)[key]
  }, data)
}
