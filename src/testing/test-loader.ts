import type { Loader } from '../loaders/loader.js'
import type { ContractTest } from './contract-test.js'
import { difference, equal } from './equal.js'

/** What every place can hold that articles come from: folders, other scripts, blanks, any line end, a byte order mark. */
const files: Readonly<Record<string, string>> = {
  'fox.ja.md': '---\ntitle: きつね\ndate: 2025-01-20\n---\n本文',
  '2025/owl/en.md': '---\r\ntitle: Owl\r\ndate: 2025-01-20\r\n---\r\nText\r\n',
  '2025/東京 夜.ja.md': '\uFEFF---\ntitle: 東京\ndate: 2025-01-20\n---\n',
  'empty.en.md': '',
}

/**
 * The contract that every loader keeps, as a list of tests: it lists each file once, by its path in the source, with `/`
 * between its parts, the same each time; it gives each text whole, byte order mark and line ends too; it rejects what it
 * does not have; it can be asked for many at a time.
 *
 * @param make - Makes the loader, on a source that holds these texts, by path, and nothing else.
 * @example
 * import { test } from 'vitest'
 * import { testLoader } from 'kawaraban/testing'
 * for (const { name, run } of testLoader(async (files) => bucketLoader(await fill(files)))) test(name, run)
 */
export function testLoader(
  make: (files: Readonly<Record<string, string>>) => Loader | Promise<Loader>,
): ContractTest[] {
  const about = (name: string, run: (loader: Loader) => Promise<void>): ContractTest => ({
    name: `loader: ${name}`,
    run: async () => run(await make(files)),
  })
  const paths = Object.keys(files).toSorted()
  return [
    about('has a name', async ({ name }) => same(name.trim() === '', false, 'Give the loader a name, for messages')),
    about('lists every file once, by its path', async (loader) => {
      same([...(await loader.list())].toSorted(), paths, 'The list must have each path once')
    }),
    about('lists the same each time', async (loader) => {
      const first = [...(await loader.list())].toSorted()
      same([...(await loader.list())].toSorted(), first, 'A second list differs from the first')
    }),
    about('gives each text whole', async (loader) => {
      for (const path of paths)
        same(await loader.read(path), files[path], `The text of ${path} must be given as it was put there`)
    }),
    about('gives many at a time', async (loader) => {
      const wanted = Array.from({ length: 50 }, (_, index) => paths[index % paths.length] ?? '')
      const texts = await Promise.all(wanted.map(async (path) => loader.read(path)))
      same(
        texts,
        wanted.map((path) => files[path]),
        'Texts must not be mixed up',
      )
    }),
    about('rejects what it does not have', async (loader) => {
      const text = await Promise.resolve()
        .then(() => loader.read('no/such/file.en.md'))
        .then(
          () => 'a text',
          () => 'an error',
        )
      same(text, 'an error', 'Asked for a file that is not there, it must throw, so that the file is reported')
    }),
  ]
}

function same(actual: unknown, expected: unknown, problem: string): void {
  if (!equal(actual, expected)) throw new Error(`${problem}. ${difference(actual, expected)}`)
}
