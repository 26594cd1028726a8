import type { Loader } from 'kawaraban'
import { newsroom, type News } from './newsroom.js'

/** What stands beside the text of an article in KV: a list of keys shows it without a text being read. */
interface Metadata {
  readonly version: string
}

type Versions = ReadonlyMap<string, string | undefined>

/** What this isolate has read. It holds data alone, and nothing that belongs to the request that read it. */
let kept: { readonly versions: string; readonly news: News } | undefined

/**
 * The newsroom's articles as they are now. Each request lists the keys, which is one call for a thousand articles, and reads
 * the texts only where one of them has another version than the one that was read, or where the clock changes what readers see.
 */
export async function newsIn(kv: KVNamespace): Promise<News> {
  const listed = await versionsIn(kv)
  if (kept?.versions === keyOf(listed) && !isOver(kept.news)) return kept.news
  const read = new Map<string, string | undefined>()
  const loader: Loader = {
    name: 'kv',
    list: () => [...listed.keys()],
    async read(path) {
      const { value, metadata } = await kv.getWithMetadata<Metadata>(path)
      if (value === null) throw new Error('It has just been deleted.')
      read.set(path, metadata?.version)
      return value
    },
  }
  const news = await newsroom.load(loader, {
    assets: (path) => (path === 'images/wave.svg' ? { url: `/${path}`, width: 1200, height: 560 } : undefined),
  })
  // KV may give a text that is older than the list: what is kept is known by what was read, and read again until they agree.
  kept = { versions: keyOf(read), news }
  return news
}

/** Puts a text in the place of what was there, and says whether something was. */
export async function replace(kv: KVNamespace, path: string, source: string): Promise<boolean> {
  const isThere = (await kv.get(path)) !== null
  await kv.put(path, source, { metadata: { version: crypto.randomUUID() } satisfies Metadata })
  return isThere
}

async function versionsIn(kv: KVNamespace): Promise<Versions> {
  const versions = new Map<string, string | undefined>()
  let cursor: string | undefined
  do {
    const page = await kv.list<Metadata>({ cursor })
    for (const { name, metadata } of page.keys) versions.set(name, metadata?.version)
    cursor = page.list_complete ? undefined : page.cursor
  } while (cursor !== undefined)
  return versions
}

function keyOf(versions: Versions): string {
  return JSON.stringify([...versions].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** Whether something has appeared or gone since. */
function isOver({ nextTransition }: News): boolean {
  return nextTransition !== undefined && Date.parse(nextTransition) <= Date.now()
}
