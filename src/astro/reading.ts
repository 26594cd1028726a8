import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CheckRules } from '../collection/rules.js'
import type { Collection } from '../collection/types.js'
import { ArticleError, formatDiagnostic, type Diagnostic } from '../diagnostic.js'
import type { Newsroom } from '../newsroom.js'
import { folderAssets } from '../node/folder-assets.js'
import { folder, type FolderOptions } from '../node/folder.js'
import { desk } from './desk.js'

/** What of a loader's options decides what is read, and what is said of it. */
export interface ReadingOptions extends FolderOptions {
  language?: string
  future?: boolean
  rules?: CheckRules
}

/** Where the articles of a site stand, and the site. */
export interface Place {
  readonly directory: string
  readonly root: string
}

/** The folder of the articles, counted from the root of the site. */
export function placeOf(base: string, root: URL): Place {
  return { directory: fileURLToPath(new URL(base, root)), root: fileURLToPath(root) }
}

/** What is known of an earlier reading, and where it is noted of this one where each image is published that articles name. */
export interface Readings<Meta, L extends string> {
  readonly previous: Collection<Meta, L> | undefined
  readonly images: Map<string, string>
}

/** Reads all articles of a folder. Images that pages name are left on the desk, to be published. */
export async function readFolder<Meta, L extends string>(
  newsroom: Newsroom<Meta, L>,
  { directory, root }: Place,
  { pattern, ...options }: ReadingOptions,
  readings?: Readings<Meta, L>,
): Promise<Collection<Meta, L>> {
  // Sites of Astro keep images in src/assets.
  const assets = folderAssets(directory, { address: newsroom.site?.address, root })
  return newsroom.load(folder(directory, pattern === undefined ? {} : { pattern }), {
    ...options,
    previous: readings?.previous,
    async assets(path, purpose) {
      const file = join(directory, path)
      readings?.images.set(file, '')
      const asset = await assets.find(path, purpose)
      if (asset) readings?.images.set(file, asset.url)
      for (const [published, used] of assets.used) desk().images.set(published, used)
      return asset
    },
  })
}

/** What is wrong, as lines for the terminal, with paths from where the developer stands. */
export function linesOf<Meta>(
  diagnostics: readonly Diagnostic[],
  { source }: Collection<Meta>,
  directory: string,
): { severity: Diagnostic['severity']; text: string }[] {
  return diagnostics.map((diagnostic) => {
    const { path = '', severity } = diagnostic
    const placed = { ...diagnostic, path: relative(process.cwd(), join(directory, path)) }
    return { severity, text: formatDiagnostic(placed, source(path)) }
  })
}

/** The first file with errors, as an error that overlays can show and editors can open. */
export function errorOf<Meta>(
  diagnostics: readonly Diagnostic[],
  { source }: Collection<Meta>,
  directory: string,
): ArticleError | undefined {
  const path = diagnostics.find(({ severity }) => severity === 'error')?.path
  if (path === undefined) return undefined
  const [first, ...others] = diagnostics
    .filter((diagnostic) => diagnostic.path === path)
    .map((diagnostic) => ({ ...diagnostic, path: join(directory, path) }))
  if (!first) return undefined
  const error = new ArticleError([first, ...others], source(path))
  // Where in this library it was found helps no author, and looks like a crash of it.
  error.stack = `${error.name}: ${error.message}`
  return error
}
