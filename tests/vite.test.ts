import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { createNewsroom, isArticleError, type ArticleError } from 'kawaraban'
import { en, ja } from 'kawaraban/locales'
import { checkArticles, type CheckArticlesOptions } from 'kawaraban/vite'
import { build, createLogger, createServer, type InlineConfig } from 'vite'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const newsroom = createNewsroom({ locales: [ja, en], pathPattern: '{locale}/{story}' })
const article = (fields = '') => `---\ntitle: 狐\ndate: 2025-01-20\n${fields}---\nText.\n`

let root = ''
let said: string[] = []
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'vite-'))
  said = []
  await write('main.js', `export default import.meta.glob('./content/**/*.md', { query: '?raw', eager: true })`)
})
afterEach(() => rm(root, { recursive: true }))

async function write(path: string, text: string): Promise<string> {
  const file = join(root, path)
  await mkdir(join(file, '..'), { recursive: true })
  await writeFile(file, text)
  return file
}

function config(options?: CheckArticlesOptions): InlineConfig {
  const customLogger = createLogger()
  for (const level of ['info', 'warn', 'error'] as const) customLogger[level] = (message) => said.push(message)
  return {
    root,
    configFile: false,
    customLogger,
    plugins: [checkArticles(newsroom, options)],
    build: { lib: { entry: 'main.js', formats: ['es'] }, write: false },
    server: { middlewareMode: true, ws: false, fs: { allow: [tmpdir()] } },
  }
}

const built = (options?: CheckArticlesOptions) =>
  build(config(options)).then(
    (output) => JSON.stringify(output),
    (error: unknown) => String(error),
  )

/** What a module becomes in dev, or why it does not. */
async function served(url: string, options?: CheckArticlesOptions): Promise<unknown> {
  const server = await createServer(config(options))
  try {
    return (await server.transformRequest(url))?.code
  } catch (error) {
    return error
  } finally {
    await server.close()
  }
}

test('an article without faults goes into the bundle as it is', async () => {
  await write('content/ja/fox.md', article())
  expect(await built({ base: 'content' })).toContain('title: 狐')
  expect(said.join()).not.toContain('kawaraban')
})

test('one with errors fails the build with its place, the lines around it and what to do', async () => {
  const file = await write('content/ja/fox.md', article('impactLevel: hihg\ntags: 7\n'))
  const text = stripVTControlCharacters(await built({ base: 'content' }))
  expect(text).toContain(`${file}:4:14`)
  expect(text).toContain('`hihg` is not among the values of `impactLevel`: `high`, `medium`, `low`.\n→ Did you mean')
  expect(text).toContain('5:7 `tags` must be a list')
  expect(text).toContain('> 4 | impactLevel: hihg\n    |              ^^^^')
})

test('in dev, the same has the shape that the overlay shows', async () => {
  const file = await write('content/ja/fox.md', article('impactLevel: hihg\n'))
  const error = await served('/content/ja/fox.md?raw', { base: 'content', language: 'ja' })
  expect(isArticleError(error)).toBe(true)
  const { message, plugin, id, loc, frame, stack } = error as ArticleError & { plugin: string }
  expect(message).toMatch(/^[^/]*`hihg`.*\n→ /)
  expect(message).toMatch(/[ぁ-ん]/)
  expect({ plugin, id, loc, stack }).toEqual({
    plugin: 'kawaraban',
    id: file,
    loc: { file, line: 4, column: 14 },
    stack: '',
  })
  // The overlay trims it, and its lines are to stay one below the other.
  expect(frame.trim()).toMatch(/^\u200B {2}2 \| title.*\n {2}3 \| .*\n> 4 \| impactLevel: hihg\n/)
})

test('a warning is printed with its place and leaves the article', async () => {
  const file = await write('content/ja/fox.md', article('autors: 狐\n'))
  expect(await built({ base: 'content' })).toContain('autors')
  expect(said.join('\n')).toContain(`${file}:4:1 warning unknown-field`)
  expect(said.join('\n')).toContain('Did you mean `authors`?')
  said = []
  expect(await served('/content/ja/fox.md?raw', { base: 'content' })).toContain('autors')
  // Where there is colour, Vite uses it.
  expect(stripVTControlCharacters(said.join('\n'))).toMatch(
    /There is no field `autors`\.\n→ Did you mean `authors`\?\n(?:.*\n)*.*fox\.md:4:1/,
  )
})

test.each(['content', './content/', '/content'])(
  'paths are counted from %s, as the newsroom counts them',
  async (base) => {
    await write('content/ja/fox.md', article())
    expect(await served('/content/ja/fox.md?raw', { base })).toContain('title: 狐')
    // From the root, no locale stands where the newsroom's pattern has it.
    expect(await served('/content/ja/fox.md?raw')).toMatchObject({
      diagnostics: [{ code: 'missing-field', keyPath: ['locale'] }],
    })
  },
)

test('a file that is just being written is waited for, and one that stays empty is an error', async () => {
  await write('content/ja/fox.md', '')
  const code = served('/content/ja/fox.md?raw', { base: 'content' })
  setTimeout(() => void write('content/ja/fox.md', article()), 60)
  expect(await code).toContain('title: 狐')
  await write('content/ja/fox.md', '')
  expect(await served('/content/ja/fox.md?raw', { base: 'content' })).toMatchObject({ name: 'ArticleError' })
})

test('what is elsewhere or not imported as text is no article', async () => {
  await write('README.md', '# No article')
  await write('content-old/fox.md', '# No article')
  for (const path of ['README.md', 'content-old/fox.md'])
    expect(await served(`/${path}?raw`, { base: 'content' })).toContain('No article')
  await write('content/ja/notes.txt', 'No article')
  expect(await served('/content/ja/notes.txt?raw', { base: 'content' })).toContain('No article')
  await write('content/ja/fox.md', '# No article')
  expect(await served('/content/ja/fox.md?url', { base: 'content' })).toContain('/content/ja/fox.md')
})

test('files outside the root are articles, too, where base leads there', async () => {
  const file = await write('content/ja/fox.md', article('impactLevel: hihg\n'))
  root = join(root, 'site')
  await write('main.js', `export default import.meta.glob('../content/**/*.md', { query: '?raw', eager: true })`)
  expect(await built({ base: '../content' })).toContain(`${file}:4:14`)
  // Vite watches its root alone, and what has been refused has to be seen when it is mended.
  const server = await createServer(config({ base: '../content' }))
  const watched = vi.spyOn(server.watcher, 'add')
  await expect(server.transformRequest(`/@fs/${file}?raw`)).rejects.toThrow('hihg')
  expect(watched).toHaveBeenCalledWith(file)
  await server.close()
  root = join(root, '..')
})
