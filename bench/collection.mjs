import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createNewsroom, technyan } from 'kawaraban'
import { en, ja } from 'kawaraban/locales'
import { folder } from 'kawaraban/node'
import { article } from './story.mjs'

/**
 * npm run bench: a newsroom of 5,000 stories in two languages. How long it takes from the folder to the first page of an
 * edition, beside reading the same files and nothing else, and what stays in memory. Needs --expose-gc.
 */
const stories = Number(process.argv[2] ?? 5000)
const rounds = 3

const root = await mkdtemp(join(tmpdir(), 'kawaraban-bench-'))
try {
  for (let index = 0; index < stories; index++) {
    const directory = join(root, String(index))
    await mkdir(directory)
    for (const locale of ['ja', 'en']) await writeFile(join(directory, `${locale}.md`), article(index, locale))
  }
  const newsroom = createNewsroom({ locales: [ja, en], plugins: [technyan], site: { url: 'https://news.example' } })
  const loader = folder(root)
  const files = stories * 2
  const time = async (run) => {
    const start = performance.now()
    const value = await run()
    return { value, ms: (performance.now() - start) / files }
  }
  const readAll = async () => {
    const paths = [...(await loader.list())]
    for (let at = 0; at < paths.length; at += 32)
      await Promise.all(paths.slice(at, at + 32).map((path) => loader.read(path)))
  }
  const load = async () => {
    const collection = await newsroom.load(loader)
    const [page] = collection.edition('en').paginate({ size: 20 })
    return { collection, urls: page?.entries.map(({ url }) => url) }
  }
  await readAll()
  globalThis.gc?.()
  const before = process.memoryUsage()
  const kept = await load()
  globalThis.gc?.()
  const after = process.memoryUsage()
  await load()
  const times = { read: [], load: [] }
  for (let round = 0; round < rounds; round++) {
    times.read.push((await time(readAll)).ms)
    times.load.push((await time(load)).ms)
  }
  const used = ({ heapUsed, external }) => heapUsed + external
  const least = (numbers) => Math.min(...numbers).toFixed(3)
  console.log(
    `\n${files.toLocaleString('en')} files, ${kept.collection.stories.length.toLocaleString('en')} stories, best of ${rounds}`,
  )
  console.log(`reading the files alone         ${least(times.read)} ms a file`)
  console.log(`load and the first page         ${least(times.load)} ms a file`)
  console.log(
    `kept in memory                  ${((used(after) - used(before)) / files / 1000).toFixed(1)} kB an article`,
  )
} finally {
  await rm(root, { recursive: true })
}
