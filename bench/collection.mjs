import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createNewsroom, technyan } from 'kawaraban'
import { en, ja } from 'kawaraban/locales'
import { folder } from 'kawaraban/node'

/**
 * npm run bench: a newsroom of 5,000 stories in two languages. How long it takes from the folder to the first page of an
 * edition, beside reading the same files and nothing else, and what stays in memory. Needs --expose-gc.
 */
const stories = Number(process.argv[2] ?? 5000)
const rounds = 3

/** A story of its own in each language: about 2.5 kB, with a table, a list, code and links to its neighbours. */
function article(index, locale) {
  const day = new Date(Date.UTC(2020, 0, 1) + (index % 1800) * 86_400_000).toISOString().slice(0, 10)
  const words =
    locale === 'ja' ? ['新しい模型', '電力', '図書館', '港'] : ['a new model', 'power', 'a library', 'the harbour']
  const word = words[index % words.length]
  const sentence =
    locale === 'ja'
      ? `第${index}報によれば、**「${word}」**について関係者は${1000 + index}件の記録を公開した。`
      : `Report ${index} says that people who know **${word}** have published ${1000 + index} records of it. `
  return `---
title: "${word} ${index}"
date: ${day}
category: Research
impactLevel: ${['high', 'medium', 'low'][index % 3]}
tags: [${word}, tag-${index % 40}]
relatedCompanies: [Company ${index % 25}]
technyanComment: "${word}?"
${locale === 'en' ? 'translationOf: ja\n' : ''}---
${sentence.repeat(6)}

## ${word}

${sentence.repeat(4)}See [the one before](../${Math.max(0, index - 1)}/${locale}.md).

| a | b |
|---|--:|
| ${index} | ${index * 2} |

- one
- two

\`\`\`sh
run ${index}
\`\`\`

${sentence.repeat(4)}
`
}

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
