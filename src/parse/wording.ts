import { visibly } from '../code-frame.js'
import type { Diagnostic, Severity } from '../diagnostic.js'
import { isolateCode } from '../isolate.js'
import type { LocaleContext } from '../locale/context.js'
import type { createPoints } from './points.js'
import type { Problem } from './problem.js'
import { shorten } from './quoting.js'

/** A problem with its severity, and with words of the schema's or a plugin's own where it has any. */
export interface Finding extends Problem {
  readonly severity: Severity
  readonly text?: string | undefined
  /** The hint. */
  readonly advice?: string | undefined
}

/** Puts findings into the words of one language. */
export function createWording(
  context: LocaleContext<string>,
  points: ReturnType<typeof createPoints>,
  path: string | undefined,
): (finding: Finding) => Diagnostic {
  const list = (items: readonly string[]) =>
    context
      .formatList(
        items.map((item) => `\`${visibly(shorten(item))}\``),
        { type: 'conjunction', style: 'narrow' },
      )
      // CLDR has marks in Persian lists, for want of isolates.
      .replaceAll('\u200F', '')
  const laidOut = context.dir === 'rtl' ? isolateCode : (text: string) => text
  const type = (name: string) => (context.has(`type.${name}`) ? context.t(`type.${name}`) : name)
  const types = ([first = 'object', ...others]: readonly string[]) =>
    others.reduce((before, name) => context.t('type.or', { first: before, second: type(name) }), type(first))

  const valuesOf = ({ values = {}, keyPath = [] }: Finding): Record<string, string> => {
    const ready: Record<string, string> = { name: visibly(shorten(showPath(keyPath))) }
    for (const [key, value] of Object.entries(values)) {
      if (typeof value === 'object') ready[key] = key === 'expected' ? types(value) : list(value)
      else if (key === 'cause') ready[key] = context.t(`cause.${String(value)}`)
      else if (key === 'received') ready[key] = types([String(value)])
      // The first of two equal keys is named by its line, which only the file knows.
      else if (key === 'offset') ready['line'] = String(points(Number(value)).line)
      // A number stands for what is written in a file, in the digits of YAML: as a text it keeps them.
      else ready[key] = visibly(String(value).replace(/\s+/g, ' '))
    }
    return ready
  }

  return (finding) => {
    const { code, severity, keyPath, text, start, end } = finding
    const values = valuesOf(finding)
    const words = finding.words ?? `diagnostic.${code}`
    const hintKey = `${words}.${finding.hint ?? 'hint'}`
    const hint =
      finding.advice ?? (finding.hint !== null && context.has(hintKey) ? context.t(hintKey, values) : undefined)
    return {
      code,
      severity,
      message: laidOut(text ?? context.t(`${words}.${finding.message ?? 'message'}`, values)),
      ...(path !== undefined && { path }),
      ...(keyPath !== undefined && keyPath.length > 0 && { keyPath: [...keyPath] }),
      start: points(start),
      end: points(end),
      ...(hint !== undefined && { hint: laidOut(hint) }),
    }
  }
}

/** `['tags', 2]` as `tags[2]`. */
export function showPath(path: readonly (string | number)[]): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('')
}
