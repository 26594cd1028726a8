import { isArticleError } from '../diagnostic.js'

/** What is wrong, as Vite's development server sends it to the browser. Astro makes HTML of it, and escapes what it must. */
export interface Problem {
  readonly type: 'error'
  readonly err: {
    readonly name: string
    readonly title: string
    readonly message: string
    readonly hint?: string
    readonly stack: string
    readonly id?: string
    readonly frame?: string
    readonly loc?: { readonly file?: string; readonly line: number; readonly column: number }
  }
}

/** Whatever was thrown, as a problem: of an article its first error, with its place. */
export function problemOf(failure: unknown): Problem {
  if (!isArticleError(failure)) {
    const { name, message, stack = '' } = failure instanceof Error ? failure : new Error(String(failure))
    return { type: 'error', err: { name, title: name, message, stack } }
  }
  const { name, diagnostics, hint, id, loc, frame } = failure
  const { code, message } = diagnostics.find(({ severity }) => severity === 'error') ?? diagnostics[0]
  return {
    type: 'error',
    err: {
      name,
      title: code,
      message,
      ...(hint !== undefined && { hint }),
      // What can be copied from the overlay: the place, as editors open it.
      stack: `${loc.file}:${loc.line}:${loc.column}`,
      ...(id !== undefined && { id }),
      frame,
      loc,
    },
  }
}
