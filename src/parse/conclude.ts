import { deepFreeze, type Article } from '../article.js'
import type { Diagnostic, Result } from '../diagnostic.js'
import type { PluginFinding } from '../plugin-parts.js'
import { createFieldNames } from './field-names.js'
import { checkByPlugins } from './plugin-checks.js'
import { createPoints } from './points.js'
import type { ParseOptions, ParserSetup } from './setup.js'
import { createWording, type Finding } from './wording.js'
import type { Place } from './yaml-data.js'

/** As many as are put into words; the last of them then counts the rest. */
const maxDiagnostics = 500

/** What a reading came to, where it came to anything, and where in the file a finding of a plugin stands. */
export interface Made<L extends string> {
  readonly meta: object | undefined
  readonly locale: L | undefined
  readonly body: string
  readonly place: (keyPath: PluginFinding['keyPath'], body: PluginFinding['body']) => Place
}

/** Findings as diagnostics; where none is an error, the article, when the plugins too have looked at it. */
export function conclude<L extends string>(
  source: string,
  options: ParseOptions,
  setup: ParserSetup<L>,
  findings: readonly Finding[],
  made?: Made<L>,
): Result<Article<object, L>> {
  const { path, language = 'en' } = options
  const { context } = setup.words(language)
  const describe = createWording(context, createPoints(source), path)
  const failed = (found: readonly Finding[]) => found.some(({ severity }) => severity === 'error')
  const said = (found: readonly Finding[]) => inOrder(found).map(describe)
  if (failed(findings)) return { ok: false, diagnostics: said(findings) as [Diagnostic, ...Diagnostic[]] }
  if (made?.meta === undefined || made.locale === undefined)
    throw new Error('An article without errors has metadata and a locale.')
  const { meta, locale, body, place } = made
  const article = (warnings: readonly Diagnostic[]) =>
    deepFreeze({ meta, body, locale, ...(path !== undefined && { path }), source, warnings })
  const ofFile = said(findings)
  const ofPlugins = checkByPlugins(article(ofFile), setup.plugins, context).map(placed)
  const diagnostics = ofPlugins.length === 0 ? ofFile : said([...findings, ...ofPlugins])
  if (failed(ofPlugins)) return { ok: false, diagnostics: diagnostics as [Diagnostic, ...Diagnostic[]] }
  return { ok: true, value: article(diagnostics), diagnostics: copy(diagnostics) }

  function placed({ code, severity = 'error', message, hint, keyPath, body: inBody }: PluginFinding): Finding {
    const named = keyPath && { keyPath: createFieldNames(setup.fields).toAuthor(keyPath) }
    return { code, severity, text: message, advice: hint, ...named, ...place(keyPath, inBody) }
  }
}

/** Findings in the order of the file: no more of them than anybody reads. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const sorted = findings.toSorted((a, b) => a.start - b.start || a.end - b.end)
  if (sorted.length <= maxDiagnostics) return sorted
  const [next, ...others] = sorted.splice(maxDiagnostics - 1)
  if (!next) return sorted
  const isError = [next, ...others].some(({ severity }) => severity === 'error')
  const { start, end } = next
  const severity = isError ? 'error' : 'warning'
  return [...sorted, { code: 'more-problems', severity, start, end, values: { count: others.length + 1 } }]
}

// The article's own warnings are frozen with it; what the caller gets is the caller's.
function copy(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.length === 0 ? [] : (structuredClone(diagnostics) as Diagnostic[])
}
