import { ArticleError, formatDiagnostic } from '../diagnostic.js'
import type { Loader } from '../loaders/loader.js'
import type { Collection } from './types.js'

/** @throws ArticleError where an article has errors: all of them, as a terminal and an error page can show them. */
export function refuseErrors<Meta>({ diagnostics, source }: Collection<Meta>, loader: Loader): void {
  const errors = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map((diagnostic) => {
      const { path = '' } = diagnostic
      return { source: source(path), diagnostic: { ...diagnostic, path: loader.locate?.(path) ?? path } }
    })
  const [first, ...others] = errors
  if (!first) return
  const message = errors.map(({ diagnostic, source }) => formatDiagnostic(diagnostic, source)).join('\n\n')
  throw new ArticleError([first.diagnostic, ...others.map(({ diagnostic }) => diagnostic)], first.source, message)
}
