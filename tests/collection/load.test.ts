import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createNewsroom, formatDiagnostic, isArticleError, memory, unstorage, type Loader } from 'kawaraban'
import { en, ja } from 'kawaraban/locales'
import { folder } from 'kawaraban/node'
import { testLoader } from 'kawaraban/testing'
import { createStorage } from 'unstorage'
import fsDriver from 'unstorage/drivers/fs'
import memoryDriver from 'unstorage/drivers/memory'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const newsroom = createNewsroom({ locales: [ja, en], now: () => new Date('2025-06-15T12:00:00Z') })
const article = (title: string) => `---\ntitle: ${title}\ndate: 2025-01-20\n---\nText.`

let temporary = ''
let count = 0
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'loaders-'))
})
afterAll(() => rm(temporary, { recursive: true }))

async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const root = join(temporary, String(count++))
  await mkdir(root)
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  return root
}

type Make = Parameters<typeof testLoader>[0]

const loaders: [string, Make][] = []
const contract = (name: string, make: Make) => loaders.push([name, make])

contract('memory', (files) => memory(files))
contract('memory, as import.meta.glob gives it', (files) =>
  memory(
    Object.fromEntries(
      Object.entries(files).map(([path, text]) => [`./content/${path}`, () => Promise.resolve({ default: text })]),
    ),
    { base: './content/' },
  ),
)
contract('folder', async (files) => folder(await folderOf(files)))
contract('unstorage, in memory', async (files) => {
  const storage = createStorage({ driver: memoryDriver() })
  for (const [path, text] of Object.entries(files)) await storage.setItemRaw(`news:${path.replaceAll('/', ':')}`, text)
  return unstorage(storage, { base: 'news' })
})
contract('unstorage, on files', async (files) =>
  unstorage(createStorage({ driver: fsDriver({ base: await folderOf(files) }) })),
)

describe.each(loaders)('%s keeps the contract', (_, make) => {
  test.each(testLoader(make))('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  })
})

test.each(['news', 'news:', 'news/', '/news'])('unstorage has what is below %s', async (base) => {
  const storage = createStorage({ driver: memoryDriver() })
  await storage.setItemRaw('news:2025:fox.ja.md', article('狐'))
  await storage.setItemRaw('newsroom:fox.ja.md', article('狐'))
  expect(await unstorage(storage, { base }).list()).toEqual(['2025/fox.ja.md'])
  expect(await unstorage(storage, { base: `${base}/2025` }).list()).toEqual(['fox.ja.md'])
})

describe('the contract', () => {
  const broken: [string, (loader: Loader) => Loader, string][] = [
    ['a nameless one', (loader) => ({ ...loader, name: ' ' }), 'has a name'],
    ['one that lists twice', (loader) => ({ ...loader, list: async () => [...(await loader.list()), 'fox.ja.md'] }), 'once, by'],
    ['one that lists backslashes', (loader) => ({ ...loader, list: async () => (await loader.list()).map((path) => path.replaceAll('/', '\\')) }), 'once, by'],
    ['one that trims', (loader) => ({ ...loader, read: async (path) => (await loader.read(path)).trim() }), 'whole'],
    ['one that takes a byte order mark away', (loader) => ({ ...loader, read: async (path) => (await loader.read(path)).replace('\uFEFF', '') }), 'whole'],
    ['one that gives nothing for what is not there', (loader) => ({ ...loader, read: async (path) => Promise.resolve(loader.read(path)).catch(() => '') }), 'rejects'],
  ] // prettier-ignore
  test.each(broken)('finds %s', async (_, breaks, about) => {
    const results = await Promise.all(
      testLoader((files) => breaks(memory(files))).map(async ({ name, run }) =>
        run().then(
          () => [],
          () => [name],
        ),
      ),
    )
    expect(results.flat().join()).toContain(about)
  })
})

describe('load', () => {
  test('reads all files into one collection, and tells of every problem of each', async () => {
    const collection = await newsroom.load(
      memory({
        'b.en.md': article('B'),
        'a.ja.md': article('A'),
        'broken.en.md': '---\ntitle:\nimpactLevel: hihg\n---\nText.',
        'odd.en.md': '---\ntitle: Odd\ndate: 2025-01-20\nimpact: high\n---\nText.',
        'gone.en.md': () => Promise.reject(new Error('The network is down')),
        'number.en.md': 7,
      }),
      { language: 'en' },
    )
    expect(collection.diagnostics.map(({ code, severity, path }) => [path, severity, code])).toEqual([
      ['broken.en.md', 'error', 'missing-field'],
      ['broken.en.md', 'error', 'empty-value'],
      ['broken.en.md', 'error', 'invalid-value'],
      ['gone.en.md', 'error', 'unreadable-file'],
      ['number.en.md', 'error', 'unreadable-file'],
      ['odd.en.md', 'warning', 'unknown-field'],
    ])
    expect(collection.stories.map(({ id }) => id)).toEqual(['a', 'b', 'odd'])
    expect(collection.diagnostics.find(({ path }) => path === 'gone.en.md')?.message).toBe(
      'This file cannot be read: The network is down',
    )
    expect(collection.diagnostics.find(({ path }) => path === 'number.en.md')?.hint).toContain("query: '?raw'")
  })

  test('keeps the text of what has errors, for a code frame', async () => {
    const collection = await newsroom.load(
      memory({ 'x.en.md': '---\ntitle: X\ndate: yesterday\n---\n', 'y.en.md': article('Y') }),
    )
    const [first] = collection.diagnostics
    expect(first && formatDiagnostic(first, collection.source('x.en.md'))).toContain('> 3 | date: yesterday')
    expect(collection.source('y.en.md')).toBe(article('Y'))
    expect(collection.source('z.en.md')).toBeUndefined()
  })

  test('speaks the language that is asked for', async () => {
    const loader = memory({ 'x.ja.md': 7 })
    expect((await newsroom.load(loader, { language: 'ja' })).diagnostics[0]?.message).toContain(
      'テキストではありません',
    )
  })

  test('reads on where a loader gives no text, and loses no key of two that come to one path', async () => {
    const odd: Loader = {
      name: 'odd',
      list: () => ['a.ja.md', 'b.ja.md'],
      read: (path) => (path === 'a.ja.md' ? (undefined as never) : article('B')),
    }
    const collection = await newsroom.load(odd)
    expect(collection.stories.map(({ id }) => id)).toEqual(['b'])
    expect(collection.diagnostics.map(({ code, path }) => [path, code])).toEqual([['a.ja.md', 'unreadable-file']])
    const both = { './content/a.ja.md': article('A'), 'a.ja.md': article('A') }
    expect((await newsroom.load(memory(both, { base: './content/' }))).stories).toHaveLength(2)
  })

  test('has the text of a file that another keeps out', async () => {
    const collection = await newsroom.load(
      memory({ 'a.ja.md': article('A\nslug: s'), 'b.ja.md': article('B\nslug: s') }),
    )
    expect(collection.diagnostics.map(({ path }) => path)).toEqual(['b.ja.md'])
    expect(collection.source('b.ja.md')).toContain('title: B')
  })

  test('fails where the loader cannot list', async () => {
    await expect(newsroom.load(folder(join(temporary, 'nowhere')))).rejects.toThrow(/There is no folder .*nowhere/)
  })

  test('does not depend on the order of the list', async () => {
    const files = { 'a.ja.md': article('A'), 'b.ja.md': article('B\nslug: a'), 'c.ja.md': article('C\nstory: a') }
    const backwards = Object.fromEntries(Object.entries(files).toReversed())
    const said = async (given: Record<string, string>) => {
      const { diagnostics, stories } = await newsroom.load(memory(given))
      return JSON.stringify([diagnostics, stories.map(({ id }) => id)])
    }
    expect(await said(backwards)).toBe(await said(files))
  })
})

describe('a folder', () => {
  test('gives Markdown, and nothing hidden or installed', async () => {
    const root = await folderOf({
      'a.ja.md': '', 'b/c.en.markdown': '', 'E.ja.MD': '', 'd.txt': '', '.git/e.md': '', '.f.md': '', 'node_modules/g/h.md': '',
    }) // prettier-ignore
    expect([...(await folder(root).list())].toSorted()).toEqual(['E.ja.MD', 'a.ja.md', 'b/c.en.markdown'])
  })

  test('or what a pattern names', async () => {
    const root = await folderOf({ 'news/a.md': '', 'news/README.md': '', 'notes/b.md': '', 'news/c.txt': '' })
    const list = async (pattern: string | string[]) => [...(await folder(root, { pattern }).list())].toSorted()
    expect(await list('news/*.md')).toEqual(['news/README.md', 'news/a.md'])
    expect(await list(['news/**', '!**/README.md'])).toEqual(['news/a.md', 'news/c.txt'])
    expect(await list('!news/**')).toEqual(['notes/b.md'])
  })

  test('follows no link out of it, and says so', async () => {
    const root = await folderOf({ 'a.en.md': article('A') })
    const secret = await folderOf({ 'secret.en.md': article('Secret') })
    await symlink(join(secret, 'secret.en.md'), join(root, 'link.en.md'))
    await symlink(secret, join(root, 'linked'))
    await symlink(join(root, 'nothing.md'), join(root, 'dangling.en.md'))
    await symlink(join(root, 'a.en.md'), join(root, 'copy.en.md'))
    const collection = await newsroom.load(folder(root))
    expect(collection.stories.map(({ id }) => id)).toEqual(['a', 'copy'])
    expect(collection.diagnostics.map(({ path, code }) => [path, code])).toEqual([
      ['dangling.en.md', 'unreadable-file'],
      ['link.en.md', 'unreadable-file'],
      ['linked', 'unreadable-file'],
    ])
    expect(collection.diagnostics[1]?.message).toBe('This is a link that leads out of the folder, and is not followed.')
  })

  test('passes over a link that the pattern leaves out, as it does a folder', async () => {
    const root = await folderOf({ 'a.en.md': article('A') })
    const elsewhere = await folderOf({ 'b.en.md': article('B') })
    await symlink(elsewhere, join(root, 'dist'))
    const { stories, diagnostics } = await newsroom.load(folder(root, { pattern: ['**/*.md', '!dist/**'] }))
    expect(stories.map(({ id }) => id)).toEqual(['a'])
    expect(diagnostics).toEqual([])
  })

  test('follows no link that has taken the place of a file since', async () => {
    const root = await folderOf({ 'a.en.md': article('A') })
    const secret = await folderOf({ 'secret.en.md': article('Secret') })
    const loader = folder(root)
    await newsroom.load(loader)
    await rm(join(root, 'a.en.md'))
    await symlink(join(secret, 'secret.en.md'), join(root, 'a.en.md'))
    const { stories, diagnostics } = await newsroom.load(loader)
    expect(stories).toEqual([])
    expect(diagnostics).toMatchObject([{ path: 'a.en.md', code: 'unreadable-file' }])
  })

  test('a file that is not UTF-8 is told of', async () => {
    const root = await folderOf({ 'sjis.ja.md': Uint8Array.from([0x93, 0xfa, 0x96, 0x7b]) })
    const { diagnostics } = await newsroom.load(folder(root))
    expect(diagnostics).toMatchObject([{ path: 'sjis.ja.md', hint: 'Save it as UTF-8.' }])
  })
})

test('who wants all articles or none is told of all that is wrong, by the names of the files', async () => {
  const broken = '---\ntitle: A\ndate: 2025-13-20\n---\nText.'
  const root = await folderOf({ 'fox.ja.md': article('狐'), 'news/owl.en.md': broken, 'hen.en.md': broken })
  const error = await newsroom.load(folder(root), { onError: 'throw' }).catch((failure: unknown) => failure)
  if (!isArticleError(error)) throw error
  const file = join(root, 'hen.en.md')
  expect(error).toMatchObject({ id: file, loc: { file, line: 3, column: 7 }, hint: expect.stringContaining('2025') })
  expect(error.diagnostics.map(({ path }) => path)).toEqual([file, join(root, 'news/owl.en.md')])
  for (const path of [file, join(root, 'news/owl.en.md')]) expect(error.message).toContain(`${path}:3:7 error `)
  expect(error.message.split('> 3 | date: 2025-13-20')).toHaveLength(3)
  // A loader that knows no better calls a file by its path in the collection.
  await expect(newsroom.load(memory({ 'hen.en.md': broken }), { onError: 'throw' })).rejects.toThrow(
    /^hen\.en\.md:3:7 /,
  )
  const loaded = await newsroom.load(folder(root))
  expect(loaded.diagnostics.map(({ path }) => path)).toEqual(['hen.en.md', 'news/owl.en.md'])
  await rm(join(root, 'news/owl.en.md'))
  await rm(join(root, 'hen.en.md'))
  expect((await newsroom.load(folder(root), { onError: 'throw' })).stories).toHaveLength(1)
})

test('what is wrong and keeps nothing back is told once, with what a check of the texts finds', async () => {
  const link = article('狐').replace('Text', 'See [the owl](owl.ja.md)')
  const root = await folderOf({ 'fox.ja.md': link, 'owl.en.md': article('Owl').replace('date', 'dait: 1\ndate') })
  const told: string[] = []
  const options = { warn: (text: string) => told.push(text) }
  const previous = await newsroom.load(folder(root), options)
  expect(told).toEqual([expect.stringMatching(/^.*owl\.en\.md:3:1 warning unknown-field\n.*\n\n.*> 3 \| dait: 1\n/s)])
  await newsroom.load(folder(root), { ...options, previous })
  expect(told).toHaveLength(1)
  const checked = await newsroom.load(folder(root), { ...options, previous, check: true })
  expect(told.slice(1)).toEqual([expect.stringContaining(`${join(root, 'fox.ja.md')}:5:5 error broken-link`)])
  expect(checked.stories).toHaveLength(2)
  await expect(newsroom.load(folder(root), { ...options, onError: 'throw', check: true })).rejects.toThrow(
    'broken-link',
  )
  expect(told).toHaveLength(3)
  expect(await newsroom.load(folder(root), { onError: 'throw' })).toMatchObject({ locales: newsroom.locales })
})

test('of what was loaded before, only what has changed is parsed again', async () => {
  const broken = '---\ntitle: A\ndate: 2025-13-20\n---\nText.'
  const warned = article('狸').replace('date', 'dait: 1\ndate')
  const files = { 'fox.ja.md': article('狐'), 'owl.ja.md': warned, 'hen.en.md': broken, 'draft.en.md': article('D').replace('---\nText', 'status: draft\n---\nText') } // prettier-ignore
  const first = await newsroom.load(memory(files))
  const moved = { ...files, 'fox.ja.md': article('狐、町へ'), 'news/owl.ja.md': warned }
  const second = await newsroom.load(memory(moved), { previous: first })
  const [one, other] = [first, second].map((collection) => collection.edition('ja').get('owl')?.article)
  expect(other).toBe(one)
  expect(second.edition('ja').get('fox')?.article.meta.title).toBe('狐、町へ')
  // The same text under another path is another article, which stands in another story.
  expect(second.story('news/owl')?.articles.get('ja')).not.toBe(one)
  // Warnings and errors are told each time, and nothing of the first one is there that the second does not have.
  const anew = await newsroom.load(memory(moved))
  expect(second.diagnostics).toEqual(anew.diagnostics)
  expect(second.diagnostics.map(({ code }) => code)).toEqual(expect.arrayContaining(['unknown-field', 'invalid-date']))
  const gone = await newsroom.load(memory({ 'fox.ja.md': article('狐') }), { previous: second })
  expect([...gone.edition('ja')].map(({ slug }) => slug)).toEqual(['fox'])
  // A collection of another newsroom, which may make something else of it, is of no use.
  const strict = createNewsroom({ locales: [ja, en], strict: true })
  const other2 = await strict.load(memory(files), { previous: first })
  expect(other2.edition('ja').get('owl')).toBeUndefined()
})
