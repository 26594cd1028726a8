import { decodeText } from './decode-text.js'
import { UnreadableFile, type Loader } from './loader.js'

/** What is asked of a storage: `getKeys` and `getItem` are those of unstorage. */
interface Storage {
  getKeys(base?: string): Promise<readonly string[]>
  getItemRaw(key: string): Promise<unknown>
}

/**
 * A loader for a storage of unstorage: files, Redis, an object store, GitHub and whatever else it has a driver for. A key
 * such as `articles:2025:fox.ja.md` is the path `2025/fox.ja.md`.
 *
 * @param storage - What `createStorage` of unstorage gives; raw values are read, so JSON is not parsed.
 * @param options.base - Only what is below this key; it is no part of the paths.
 * @example
 * import { createStorage } from 'unstorage'
 * const storage = createStorage({ driver: redis({ url }) })
 * const collection = await newsroom.load(unstorage(storage, { base: 'articles' }))
 */
export function unstorage(storage: Storage, { base = '' }: { base?: string } = {}): Loader {
  // Keys may be written as paths, and are listed with colons.
  const prefix = [...base.split(/[/:]+/).filter(Boolean), ''].join(':')
  return {
    name: 'unstorage',
    async list() {
      const keys = await storage.getKeys(prefix)
      return keys
        .filter((key) => key.startsWith(prefix) && /\.(?:md|markdown)$/i.test(key))
        .map((key) => key.slice(prefix.length).replaceAll(':', '/'))
    },
    async read(path) {
      return textOf(await storage.getItemRaw(prefix + path.replaceAll('/', ':')))
    },
  }
}

/** Drivers give texts or bytes. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (value instanceof Uint8Array || value instanceof ArrayBuffer) return decodeText(value)
  throw new UnreadableFile('NotText', 'What the storage gave is not the text of a file.')
}
