import { UnreadableFile, type Loader } from './loader.js'

/**
 * A loader for texts that are at hand, by path. It takes what `import.meta.glob` gives, as it is: texts or functions that
 * import them, with `import: 'default'` or without.
 *
 * @param files - Texts by path.
 * @param options.base - What the paths begin with that says nothing of the story, such as `/content/`.
 * @example
 * const files = import.meta.glob('./content/**\/*.md', { query: '?raw', import: 'default' })
 * const collection = await newsroom.load(memory(files, { base: './content/' }))
 * collection.edition('en').entries.length
 */
export function memory(files: Readonly<Record<string, unknown>>, { base = '' }: { base?: string } = {}): Loader {
  const keys = new Map<string, string>()
  // What has another path already keeps it; of two that would come to one, the second keeps its base.
  const inOrder = Object.keys(files).toSorted((a, b) => Number(a.startsWith(base)) - Number(b.startsWith(base)))
  for (const key of inOrder) {
    const path = key.startsWith(base) ? key.slice(base.length) : key
    keys.set(keys.has(path) ? key : path, key)
  }
  return {
    name: 'memory',
    list: () => [...keys.keys()],
    async read(path) {
      const given = files[keys.get(path) ?? path]
      const loaded: unknown = typeof given === 'function' ? await (given as () => unknown)() : given
      const text: unknown =
        typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : loaded
      if (typeof text !== 'string') throw new UnreadableFile('NotText', 'What was given is not the text of a file.')
      return text
    },
  }
}
