import type { LoaderContext } from './loader.js'
import type { Problem } from './problem.js'

/** What tells of files that change. */
export type Watcher = NonNullable<LoaderContext['watcher']>

/** A collection in development. */
export interface Watched {
  readonly context: LoaderContext
  /** Goes on with another watcher. */
  follow(watcher: Watcher): void
  stop(): void
}

/** Where the loaders of a site and its integration, which Astro calls apart from one another, leave things for each other. */
export interface Desk {
  /** The root of the site, once the integration or a loader has been told. */
  root?: URL
  /** Whether somebody is writing, who is told in the overlay what is wrong. */
  isWatched?: boolean
  /** What is wrong, by the name of the collection; with what defines collections, by that of its file. */
  readonly problems: Map<string, Problem>
  /** Images that pages name: where each is published, below the root of the site, and where it stands. */
  readonly images: Map<string, string>
  /** What watches the files of the site: of Astro's restarts, loaders are not told. */
  watcher?: Watcher
  /** What is read again when it changes, by the name of the collection. */
  readonly watched: Map<string, Watched>
  /** Called after a collection was read again, in development. */
  changed?: () => void
}

/** The file that defines the collections of a site, without its ending. */
export const configName = 'content.config'

const key = Symbol.for('kawaraban.astro')

/** The desk of this process: one for all copies of this module, of which Astro may make several. */
export function desk(): Desk {
  const shared = globalThis as { [key]?: Desk }
  return (shared[key] ??= { problems: new Map(), images: new Map(), watched: new Map() })
}
