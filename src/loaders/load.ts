import type { Diagnostic, Result } from '../diagnostic.js'
import type { LocaleContext } from '../locale/context.js'
import { createPoints } from '../parse/points.js'
import { createWording } from '../parse/wording.js'
import { UnreadableFile, type Loader } from './loader.js'

/** What came of reading everything that a loader has. */
export interface Loaded<A> {
  readonly articles: readonly A[]
  /** Of every file, by path, errors and warnings. */
  readonly diagnostics: readonly Diagnostic[]
  /** The text of a file that has errors. */
  readonly source: (path: string) => string | undefined
  /** Of all files, read or not. */
  readonly paths: readonly string[]
}

/** So many files are read at a time. */
const atOnce = 32

/**
 * Reads all that a loader lists. A file that cannot be read or has errors is diagnostics and keeps none of the others back;
 * what the loader throws for its list is thrown.
 */
export async function loadArticles<A>(
  loader: Loader,
  parse: (source: string, path: string) => Result<A>,
  context: LocaleContext<string>,
): Promise<Loaded<A>> {
  const paths = [...new Set(await loader.list())].toSorted((a, b) => (a < b ? -1 : 1))
  const results: ({ article: A } | { failed: string | undefined } | undefined)[] = paths.map(() => undefined)
  const diagnostics: (readonly Diagnostic[])[] = paths.map(() => [])
  let next = 0
  const work = async () => {
    for (let at = next++; at < paths.length; at = next++) {
      const path = paths[at] ?? ''
      let source: string
      try {
        const text: unknown = await loader.read(path)
        if (typeof text !== 'string') throw new UnreadableFile('NotText', 'The loader gave no text.')
        source = text
      } catch (error) {
        results[at] = { failed: undefined }
        diagnostics[at] = [unreadable(path, error, context)]
        continue
      }
      const result = parse(source, path)
      results[at] = result.ok ? { article: result.value } : { failed: source }
      diagnostics[at] = result.diagnostics
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  const failed = new Map(
    results.flatMap((result, at) =>
      result && 'failed' in result && result.failed !== undefined ? [[paths[at] ?? '', result.failed] as const] : [],
    ),
  )
  return {
    articles: results.flatMap((result) => (result && 'article' in result ? [result.article] : [])),
    diagnostics: diagnostics.flat(),
    source: (path) => failed.get(path),
    paths,
  }
}

function unreadable(path: string, error: unknown, context: LocaleContext<string>): Diagnostic {
  const reason = error instanceof UnreadableFile ? error.reason : ''
  const detail = error instanceof Error ? error.message : String(error)
  const example = "import.meta.glob('…', { query: '?raw', import: 'default' })"
  return createWording(
    context,
    createPoints(''),
    path,
  )({
    code: 'unreadable-file',
    severity: 'error',
    words: 'collection.unreadable-file',
    message: `message${reason}`,
    hint: `hint${reason}`,
    values: { detail, example },
    start: 0,
    end: 0,
  })
}
