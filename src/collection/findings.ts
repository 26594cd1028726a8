import type { Article } from '../article.js'
import type { Diagnostic } from '../diagnostic.js'
import type { LocaleContext } from '../locale/context.js'
import { defaultLimits } from '../parse/limits.js'
import { createPoints } from '../parse/points.js'
import { splitFile } from '../parse/split.js'
import { createWording } from '../parse/wording.js'
import { readYaml } from '../parse/yaml.js'

/** What is wrong with an article beside others: in its file, at the field that says so. */
export interface CollectionFinding {
  readonly code: 'locale-conflict' | 'translation-twice' | 'slug-taken'
  readonly severity: Diagnostic['severity']
  readonly article: Article
  /** The field, in the author's own names; the opening fence where the file does not have it. */
  readonly field: string
  readonly values: Readonly<Record<string, string>>
}

/** Puts findings into the words of a language. */
export function describe(
  { article, code, severity, field, values }: CollectionFinding,
  context: LocaleContext<string>,
): Diagnostic {
  const { path, source } = article
  const place = placeOf(source, field)
  return createWording(
    context,
    createPoints(source),
    path,
  )({
    code,
    severity,
    ...(place ? { keyPath: [field], ...place } : { start: 0, end: 0 }),
    values,
  })
}

function placeOf(source: string, field: string): { start: number; end: number } | undefined {
  const parts = splitFile(source)
  if ('code' in parts) return undefined
  const yaml = source.slice(parts.yamlStart, parts.yamlEnd)
  return readYaml(yaml, parts.yamlStart, defaultLimits.yamlDepth).valueAt([field])
}
