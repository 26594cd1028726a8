import type { Problem } from './problem.js'

/** Where the loaders of a site and its integration, which Astro calls apart from one another, leave things for each other. */
export interface Desk {
  /** The root of the site, once the integration or a loader has been told. */
  root?: URL
  /** Whether somebody is writing, who is told in the overlay what is wrong. */
  isWatched?: boolean
  /** What is wrong, by the name of the collection. */
  readonly problems: Map<string, Problem>
  /** Images that pages name: where each is published, below the root of the site, and where it stands. */
  readonly images: Map<string, string>
  /** Called after a collection was read again, in development. */
  changed?: () => void
}

const key = Symbol.for('kawaraban.astro')

/** The desk of this process: one for all copies of this module, of which Astro may make several. */
export function desk(): Desk {
  const shared = globalThis as { [key]?: Desk }
  return (shared[key] ??= { problems: new Map(), images: new Map() })
}
