import type { Diagnostic, Severity } from '../diagnostic.js'
import type { LocaleContext } from '../locale/context.js'
import type { createPoints } from './points.js'

/** A fault of metadata or a problem of YAML, placed in the file. */
export interface Finding {
  readonly code: string
  readonly severity: Severity
  readonly start: number
  readonly end: number
  /** In the author's own names. */
  readonly keyPath?: readonly (string | number)[] | undefined
  readonly text?: string | undefined
  readonly detail?: string | undefined
  readonly message?: string | undefined
  readonly hint?: string | undefined
  readonly values?: Readonly<Record<string, string | number | readonly string[]>> | undefined
}

/** Puts findings into the words of one language. */
export function createWording(
  context: LocaleContext,
  points: ReturnType<typeof createPoints>,
  path: string | undefined,
): (finding: Finding) => Diagnostic {
  const list = (items: readonly string[]) =>
    context.formatList(
      items.map((item) => `"${item}"`),
      { type: 'unit' },
    )
  const types = (items: readonly string[]) =>
    items
      .map((type) => (context.has(`type.${type}`) ? context.t(`type.${type}`) : type))
      .reduce((first, second) => context.t('type.or', { first, second }))

  const valuesOf = ({ values = {}, keyPath = [], detail = '' }: Finding): Record<string, string | number> => {
    const ready: Record<string, string | number> = { name: showPath(keyPath), detail }
    for (const [key, value] of Object.entries(values)) {
      if (key === 'expected' && typeof value === 'object') ready[key] = types(value)
      else if (key === 'received' && typeof value === 'string') ready[key] = types([value])
      else ready[key] = typeof value === 'object' ? list(value) : value
    }
    return ready
  }

  return (finding) => {
    const { code, severity, keyPath, text, start, end } = finding
    const values = valuesOf(finding)
    const hintKey = `diagnostic.${code}.${finding.hint ?? 'hint'}`
    const hint = context.has(hintKey) && !('hint' in finding && finding.hint === undefined)
    return {
      code,
      severity,
      message: text ?? context.t(`diagnostic.${code}.${finding.message ?? 'message'}`, values),
      ...(path !== undefined && { path }),
      ...(keyPath !== undefined && { keyPath: [...keyPath] }),
      start: points(start),
      end: points(end),
      ...(hint && { hint: context.t(hintKey, values) }),
    }
  }
}

/** `['tags', 2]` as `tags[2]`. */
export function showPath(path: readonly (string | number)[]): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('')
}
