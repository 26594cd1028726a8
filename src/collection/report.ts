import { ArticleError, formatDiagnostic } from '../diagnostic.js'
import type { Loader } from '../loaders/loader.js'
import type { Collection } from './types.js'

/** What a site asks for; `LoadOptions` says what each is. */
interface ReportOptions {
  readonly check?: boolean
  readonly onError?: 'throw' | 'leave-out'
  readonly warn?: (text: string) => void
  readonly previous?: object | undefined
}

/** What has been said of collections: what is said of one is not said again of the next, which takes over its articles. */
const told = new WeakMap<object, ReadonlySet<string>>()

/**
 * Says what is wrong with the articles of a collection, as terminals and error pages can show it.
 *
 * @throws ArticleError with all errors, where that is asked for.
 */
export async function report<Meta>(
  collection: Collection<Meta>,
  loader: Loader,
  { check = false, onError, warn, previous }: ReportOptions,
): Promise<void> {
  const diagnostics = check ? [...collection.diagnostics, ...(await collection.check())] : collection.diagnostics
  const found = diagnostics.map((diagnostic) => {
    const { path = '' } = diagnostic
    const placed = { ...diagnostic, path: loader.locate?.(path) ?? path }
    const source = collection.source(path)
    return { placed, source, text: formatDiagnostic(placed, source) }
  })
  const errors = onError === 'throw' ? found.filter(({ placed }) => placed.severity === 'error') : []
  if (warn) {
    const before = previous && told.get(previous)
    const said = found.filter((one) => !errors.includes(one)).map(({ text }) => text)
    told.set(collection, new Set(said))
    for (const text of said) if (!before?.has(text)) warn(text)
  }
  const [first, ...others] = errors
  if (!first) return
  const message = errors.map(({ text }) => text).join('\n\n')
  throw new ArticleError([first.placed, ...others.map(({ placed }) => placed)], first.source, message)
}
