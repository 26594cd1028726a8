import type { Article } from '../article.js'
import type { Diagnostic } from '../diagnostic.js'
import type { LocaleContext } from '../locale/context.js'
import { defaultLimits } from '../parse/limits.js'
import { inBody } from '../parse/in-body.js'
import { createPoints } from '../parse/points.js'
import { splitFile } from '../parse/split.js'
import { createWording, type Finding } from '../parse/wording.js'
import { readYaml } from '../parse/yaml.js'

type KeyPath = readonly (string | number)[]

/** What is wrong with an article beside others: in its file, at the field that says so. */
export interface CollectionFinding extends Pick<
  Finding,
  'code' | 'severity' | 'values' | 'words' | 'message' | 'hint' | 'text' | 'advice'
> {
  readonly article: Article
  /** The field, in the author's own names; the nearest above it that the file has is pointed at. */
  readonly keyPath: KeyPath
  /** A place in the body instead: offsets in `article.body`. */
  readonly body?: { readonly start: number; readonly end: number } | undefined
}

/** Puts findings into the words of a language. */
export function describe(
  { article, keyPath, body, ...finding }: CollectionFinding,
  context: LocaleContext<string>,
): Diagnostic {
  const { path, source } = article
  const place = placeOf(article, keyPath, body) ?? { start: 0, end: 0 }
  const words = finding.words ?? `collection.${finding.code}`
  return createWording(context, createPoints(source), path)({ ...finding, words, keyPath, ...place })
}

function placeOf(
  { source, body }: Article,
  keyPath: KeyPath,
  offsets: CollectionFinding['body'],
): { start: number; end: number } | undefined {
  const parts = splitFile(source)
  if ('code' in parts) return undefined
  if (offsets) return inBody(offsets, body, parts.bodyStart)
  const { valueAt } = readYaml(source.slice(parts.yamlStart, parts.yamlEnd), parts.yamlStart, defaultLimits.yamlDepth)
  for (let length = keyPath.length; length > 0; length--) {
    const place = valueAt(keyPath.slice(0, length))
    if (place) return place
  }
  return { start: parts.fence, end: parts.fence + 3 }
}
