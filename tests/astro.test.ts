import { EventEmitter } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createNewsroom, definePlugin, isArticleError, technyan } from 'kawaraban'
import {
  articles,
  astroBlog,
  kawaraban,
  type ArticlesOptions,
  type AstroArticle,
  type AstroPage,
  type LoaderContext,
} from 'kawaraban/astro'
import { ar, en, ja } from 'kawaraban/locales'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as z from 'zod'

type Stored = Parameters<LoaderContext['store']['set']>[0]

const failing = definePlugin({
  name: 'failing',
  slots: {
    footer: ({ meta }) => {
      if ((meta as { title: string }).title === 'Fails') throw new Error('It fails.')
      return undefined
    },
  },
})
const options = {
  locales: [ja, en, ar],
  plugins: [technyan, failing],
  fallback: { ar: ['en'] },
  site: {
    url: 'https://news.example',
    path: ({ locale, slug }: { locale: string; slug: string }) => `/articles/${locale}/${slug}/`,
  },
} as const
const newsroom = createNewsroom(options)
const text = (title: string, fields = '', body = 'Text.') =>
  `---\ntitle: ${title}\ndate: 2025-01-20\n${fields}---\n${body}\n`
const image = '<svg xmlns="http://www.w3.org/2000/svg" width="12" height="8"></svg>'

let root = ''
const write = async (path: string, content: string) => {
  const file = join(root, 'src/content/articles', path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'astro-'))
  await write(
    '2025/fox.ja.md',
    text('狐', 'technyanComment: にゃ\nimage: { src: wave.svg, alt: 波 }\n', '## 尾\n\n![波](wave.svg)'),
  )
  await write('2025/fox.en.md', text('Fox', '', 'See [the owl](owl.en.md).'))
  await write('2025/owl.en.md', text('Owl'))
  await write('2025/wave.svg', image)
})
afterEach(async () => {
  await rm(root, { recursive: true })
  // What a development server leaves for the next one of the same process.
  Reflect.deleteProperty(globalThis, Symbol.for('kawaraban.astro'))
})

/** What a loader is called with, in place of Astro's own. */
function astro({ watches = false, schema }: { watches?: boolean; schema?: z.ZodType<Record<string, unknown>> } = {}) {
  const stored = new Map<string, Stored>()
  const digests = new Map<string, string>()
  const said: string[] = []
  let written = 0
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined })
  const context: LoaderContext = {
    collection: 'articles',
    store: {
      keys: () => [...stored.keys()],
      set: (entry: Stored & { digest?: string }) => {
        // As Astro's own: what has the digest that it had, perhaps in an earlier run, is not stored.
        if (entry.digest !== undefined && digests.get(entry.id) === entry.digest) return false
        if (entry.digest !== undefined) digests.set(entry.id, entry.digest)
        written++
        stored.set(entry.id, entry)
        return true
      },
      delete: (id) => void stored.delete(id),
    },
    logger: { error: (message) => said.push(message), warn: (message) => said.push(message) },
    config: { root: pathToFileURL(root + sep) },
    parseData: async ({ data }) => (schema ?? (articles(newsroom).schema as z.ZodType<AstroArticle>)).parse(data),
    generateDigest: (data) => data,
    ...(watches && { watcher }),
  }
  /** What Astro's development server is told. */
  const sent: { type: string; err?: { message: string; loc?: { file?: string; line: number } } }[] = []
  const ws = Object.assign(new EventEmitter(), { send: (payload: (typeof sent)[number]) => void sent.push(payload) })
  return { context, stored, said, sent, ws, watcher, written: () => written, load: (options?: ArticlesOptions) => articles(newsroom, options).load(context) } // prettier-ignore
}

const dataOf = (entry: Stored | undefined) => entry?.data as AstroArticle<{ title: string }> | undefined

test('each edition has its articles, with what a page needs', async () => {
  const { load, stored } = astro()
  await load()
  expect([...stored.keys()]).toEqual(['ja/2025/fox', 'en/2025/fox', 'en/2025/owl', 'ar/2025/fox', 'ar/2025/owl'])
  const fox = stored.get('ja/2025/fox')
  expect(fox?.filePath).toBe('src/content/articles/2025/fox.ja.md')
  expect(fox?.body).toBe('## 尾\n\n![波](wave.svg)\n')
  expect(fox?.rendered.metadata.headings).toEqual([{ depth: 2, slug: '尾', text: '尾' }])
  expect(fox?.rendered.html).toMatch(/^<div class="kb-article" lang="ja" dir="ltr">.*テクにゃん.*<\/div>$/s)
  expect(fox?.rendered.html).not.toContain('<h1')
  expect(dataOf(fox)).toMatchObject({
    title: '狐',
    page: {
      lang: 'ja',
      dir: 'ltr',
      language: 'ja',
      slug: '2025/fox',
      story: '2025/fox',
      url: 'https://news.example/articles/ja/2025/fox/',
      pathname: '/articles/ja/2025/fox/',
      isFallback: false,
      image: { alt: '波', src: expect.stringMatching(/^\/assets\/wave\.[\da-f]{8}\.svg$/), width: 12 },
      languages: [{ name: '日本語' }, { name: 'English' }],
    },
  })
  const { head } = dataOf(fox)?.page ?? {}
  expect(head).toContain('<link rel="canonical" href="https://news.example/articles/ja/2025/fox/">')
  expect(head).toContain('hreflang="x-default"')
  expect(dataOf(stored.get('ar/2025/owl'))?.page).toMatchObject({
    lang: 'ar',
    dir: 'rtl',
    language: 'en',
    languageDir: 'ltr',
    isFallback: true,
  })
  // Links lead to the reader's own edition.
  expect(stored.get('ar/2025/fox')?.rendered.html).toContain('href="/articles/ar/2025/owl/"')
})

test('the whole article, with its headline, where a page has none', async () => {
  const { load, stored } = astro()
  await load({ header: true })
  expect(stored.get('en/2025/owl')?.rendered.html).toMatch(/^<article .*<h1[^>]*>Owl<\/h1>/s)
})

test('what an earlier run has stored is made anew, since the newsroom may have been another', async () => {
  const { load, stored, context } = astro()
  await load()
  const renamed = createNewsroom({ ...options, plugins: [], site: { ...options.site, name: 'The Renamed' } })
  await articles(renamed).load(context)
  expect(dataOf(stored.get('en/2025/owl'))?.page.head).toContain('<title>Owl – The Renamed</title>')
  expect(stored.get('ja/2025/fox')?.rendered.html).not.toContain('テクにゃん')
})

test('the schema is for types and editors, and lets through what the newsroom has checked', () => {
  const { schema } = articles(newsroom)
  expect(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' })).toMatchObject({
    required: expect.arrayContaining(['title', 'date']),
  })
  const checked = { meta: { title: 'Fox' }, page: { slug: 'fox' } }
  expect(schema.parse({ title: ' Fox ', ...checked })).toEqual({ title: 'Fox', page: { slug: 'fox' } })
})

test('a schema of the site is given what the author wrote, and what became of it', async () => {
  await write('2025/owl.en.md', text('" Owl "', 'rating: 3\n'))
  const schema = z.object({
    title: z.string(),
    date: z.coerce.date(),
    rating: z.number().optional(),
    page: z.custom<AstroPage>(),
    meta: z.custom<{ title: string }>(),
  })
  const { load, stored } = astro({ schema })
  await load()
  expect(stored.get('en/2025/owl')?.data).toMatchObject({
    title: ' Owl ',
    date: new Date('2025-01-20'),
    rating: 3,
    page: { lang: 'en', slug: '2025/owl' },
    meta: { title: 'Owl', date: '2025-01-20' },
  })
})

test("posts of Astro's blog template are read as they are", () => {
  const blog = createNewsroom({ ...astroBlog({ url: 'https://news.example' }), locales: [en, ja] })
  const post = (pubDate: string, fields = '') =>
    blog.safeParse(`---\ntitle: A\npubDate: ${pubDate}\n${fields}lang: en\n---\n`)
  const readAs = (pubDate: string) => {
    const result = post(pubDate)
    return result.ok
      ? result.value.meta.date
      : result.diagnostics.map(({ code, keyPath }) => [code, ...(keyPath ?? [])])
  }
  expect(['Jul 08 2022', '8 July 2022', 'Fri, Jul 8, 2022', '07/08/2022', '2022/7/8'].map(readAs)).toEqual(
    Array.from({ length: 5 }, () => '2022-07-08'),
  )
  expect(readAs('2022-07-08T09:00+09:00')).toBe('2022-07-08T09:00+09:00')
  // `Date` would read all of these as some day or other.
  for (const other of [
    'Feb 31 2022',
    '02/30/2022',
    'post 1 2022',
    'Jul 08',
    'Jul 08 2022 10:00',
    '2022-13-01',
    '2022-7-8',
  ])
    expect(readAs(other)).toEqual([['invalid-date', 'pubDate']])
  const { meta } = blog.parse(
    '---\ntitle: A\npubDate: Jul 08 2022\nupdatedDate: Jul 09 2022\nheroImage: ../a.jpg\ndraft: true\nlang: ja\n---\n',
  )
  expect(meta).toEqual({
    title: 'A',
    date: '2022-07-08',
    updated: '2022-07-09',
    image: { src: '../a.jpg', alt: '' },
    status: 'draft',
    locale: 'ja',
  })
  expect(post('Jul 08 2022', 'heroImage:\n').ok).toBe(false)
  expect(blog.jsonSchema()).toMatchObject({ required: ['title', 'pubDate'], properties: { draft: {}, heroImage: {} } })
  const [entry] = blog.collect([blog.parse('---\ntitle: A\ndate: 2022-07-08\nlang: en\n---\n'.replace('date', 'pubDate'), { path: 'en/a.md' })]).edition('en') // prettier-ignore
  expect(entry?.pathname).toBe('/blog/en/a/')
  const [special] = blog.collect([blog.parse('---\ntitle: A\npubDate: 2022-07-08\nlang: en\n---\n', { path: 'en/c#/what?.md' })]).edition('en') // prettier-ignore
  expect(special?.pathname).toBe('/blog/en/c%23/what%3F/')
})

test('what is wrong ends a build, with all of it in the terminal', async () => {
  await write('2025/fox.en.md', text('Fox', 'impactLevel: hihg\n'))
  await write('2025/owl.en.md', text('Owl', '', 'See [the hen](hen.en.md).'))
  const { load, said, stored } = astro()
  const error = await load().catch((failure: unknown) => failure)
  if (!isArticleError(error)) throw error
  expect(error.loc).toEqual({ file: join(root, 'src/content/articles/2025/fox.en.md'), line: 4, column: 14 })
  expect(error.hint).toContain('`high`')
  expect(said.join('\n')).toContain('> 4 | impactLevel: hihg')
  expect(said.join('\n')).toContain('There is no article at `2025/hen.en.md`')
  expect(stored.size).toBe(0)
  // And so do feeds, where a site has no pages of articles.
  await expect(articles(newsroom, { base: join(root, 'src/content/articles') }).collection()).rejects.toThrow('hihg')
})

test('files in MDX are left out, and said to be', async () => {
  await write('2025/hen.mdx', text('Hen'))
  const { load, said } = astro()
  await load()
  expect(said.filter((line) => line.includes('2025/hen.mdx'))).toHaveLength(1)
  said.length = 0
  await load({ pattern: '2025/*.md' })
  expect(said.join()).not.toContain('hen.mdx')
})

test('a folder that is not there is an error', async () => {
  await expect(astro().load({ base: 'content' })).rejects.toThrow(join(root, 'content'))
})

test('in development an error is laid over the page, and the article stays as it was', async () => {
  const { hooks } = kawaraban()
  const { load, said, stored, sent, ws, watcher, context, written } = astro({ watches: true })
  hooks['astro:config:setup']({ config: context.config })
  hooks['astro:server:setup']({ server: { ws, middlewares: { use: () => undefined } } })
  await load({ rules: { 'differing-links': 'off', 'differing-headings': 'off' } })
  expect([written(), sent, said]).toEqual([5, [], []])

  const saved = async (path: string, content: string) => {
    await write(path, content)
    watcher.emit('change', join(root, 'src/content/articles', path))
  }
  await saved('2025/fox.ja.md', text('狸', 'impactLevel: hihg\n'))
  await expect.poll(() => sent).toMatchObject([{ type: 'error', err: { title: 'invalid-value', loc: { line: 4 } } }])
  expect(dataOf(stored.get('ja/2025/fox'))?.title).toBe('狐')
  // Feeds go on without it.
  expect([...(await articles(newsroom).collection()).edition('ja')]).toEqual([])
  // Whoever opens a page now is told, too.
  ws.emit('connection')
  expect(sent.splice(0)).toHaveLength(2)

  await saved('2025/fox.ja.md', text('狸'))
  await expect.poll(() => sent).toEqual([{ type: 'full-reload' }])
  expect(dataOf(stored.get('ja/2025/fox'))?.title).toBe('狸')
  // Only what was saved was made anew.
  expect(written()).toBe(6)
  expect(said).toHaveLength(1)
  // What a plugin cannot do keeps nothing else back.
  await saved('2025/fox.ja.md', text('Fails'))
  await saved('2025/owl.en.md', text('A hen'))
  await expect.poll(() => sent.at(-1)?.err?.message).toContain('It fails.')
  expect(dataOf(stored.get('en/2025/owl'))?.title).toBe('A hen')
  await rm(join(root, 'src/content/articles/2025/owl.en.md'))
  watcher.emit('unlink', join(root, 'src/content/articles/2025/owl.en.md'))
  await expect.poll(() => [...stored.keys()]).not.toContain('en/2025/owl')
  watcher.emit('change', join(root, 'src/elsewhere.md'))
})

test('in development a page follows its images and its translations, too', async () => {
  const { hooks } = kawaraban()
  const { load, stored, sent, ws, watcher, context } = astro({ watches: true })
  hooks['astro:config:setup']({ config: context.config })
  await write('2025/reed.en.md', text('Reed', '', '![A reed](../../../assets/reed.svg)'))
  await load({ rules: { 'differing-links': 'off', 'differing-headings': 'off' } })
  hooks['astro:server:setup']({ server: { ws, middlewares: { use: () => undefined } } })
  ws.emit('connection')
  expect(sent.splice(0)).toMatchObject([{ err: { title: 'missing-image' } }])

  const asset = join(root, 'src/assets/reed.svg')
  await mkdir(dirname(asset))
  await writeFile(asset, image)
  watcher.emit('add', asset)
  await expect.poll(() => sent).toEqual([{ type: 'full-reload' }])
  const shown = () => stored.get('en/2025/reed')?.rendered.html
  expect(shown()).toMatch(/src="\/assets\/reed\.[\da-f]{8}\.svg".* width="12"/)
  await writeFile(asset, image.replace('12', '13'))
  watcher.emit('change', asset)
  await expect.poll(shown).toContain('width="13"')

  const languages = () => dataOf(stored.get('en/2025/fox'))?.page.languages.map(({ locale }) => locale)
  expect(languages()).toEqual(['ja', 'en'])
  await write('2025/fox.ja.md', text('狐', 'status: withdrawn\ncorrections: [{ date: 2025-01-21, text: 誤り }]\n'))
  watcher.emit('change', join(root, 'src/content/articles/2025/fox.ja.md'))
  await expect.poll(languages).toEqual(['en'])
})

test('in development the newsroom can be changed, and Astro be started again', async () => {
  const { hooks } = kawaraban()
  const { load, stored, sent, ws, watcher, context } = astro({ watches: true })
  hooks['astro:config:setup']({ config: context.config })
  const own = { file: join(root, 'src/news.ts'), importedModules: new Set<never>() }
  const config = { file: join(root, 'src/content.config.ts'), importedModules: new Set([own]) }
  let now = newsroom
  const runner = {
    clearCache: () => undefined,
    import: async () => ({ collections: { articles: { loader: articles(now) }, other: {} } }),
  }
  const idToModuleMap = new Map([['config', config]])
  const environments = {
    client: noModules(),
    astro: { moduleGraph: { idToModuleMap, onFileChange: noModules }, runner },
  }
  const server = { ws, middlewares: { use: () => undefined }, watcher, environments }
  hooks['astro:server:setup']({ server })
  await load()
  const headOf = () => dataOf(stored.get('en/2025/owl'))?.page.head
  expect(headOf()).toContain('https://news.example/')

  now = createNewsroom({ ...options, site: { ...options.site, url: 'https://other.example' } })
  watcher.emit('change', join(root, 'src/elsewhere.ts'))
  watcher.emit('change', own.file)
  await expect.poll(headOf).toContain('https://other.example/')
  // What cannot be loaded stands over the page until it can.
  const { import: works } = runner
  runner.import = () => Promise.reject(new Error('Expected `]`'))
  watcher.emit('change', own.file)
  await expect.poll(() => sent.at(-1)?.err?.message).toBe('Expected `]`')
  runner.import = works
  watcher.emit('change', own.file)
  await expect.poll(() => sent.at(-1)?.type).toBe('full-reload')
  // Or until Astro itself loads it again.
  runner.import = () => Promise.reject(new Error('Expected `]`'))
  watcher.emit('change', own.file)
  await expect.poll(() => sent.at(-1)?.type).toBe('error')
  await load()
  expect(sent.at(-1)?.type).toBe('full-reload')

  // A restart has another watcher, and calls no loader.
  const next = Object.assign(new EventEmitter(), { add: () => undefined })
  hooks['astro:server:setup']({ server: { ...server, watcher: next } })
  await write('2025/owl.en.md', text('A hen'))
  next.emit('change', join(root, 'src/content/articles/2025/owl.en.md'))
  await expect.poll(() => dataOf(stored.get('en/2025/owl'))?.title).toBe('A hen')
})

function noModules() {
  return { moduleGraph: { idToModuleMap: new Map<string, never>(), onFileChange: noModules } }
}

test('images of what waits are not published', async () => {
  const { hooks } = kawaraban()
  hooks['astro:config:setup']({ config: astro().context.config, command: 'build' })
  await write('2025/secret.svg', image.replace('12', '13'))
  await write('2025/secret.en.md', text('Secret', 'status: draft\n', '![secret](secret.svg)'))
  await astro().load()
  await hooks['astro:build:done']({ dir: pathToFileURL(join(root, 'dist') + sep) })
  expect((await readdir(join(root, 'dist/assets'))).join()).not.toContain('secret')
})

test('images beside articles, and elsewhere in the site, are published with it', async () => {
  const { hooks } = kawaraban()
  const { load, stored, context } = astro()
  hooks['astro:config:setup']({ config: context.config, command: 'build' })
  await mkdir(join(root, 'src/assets'))
  await writeFile(join(root, 'src/assets/reed.svg'), image)
  await write('2025/reed.en.md', text('Reed', 'image: { src: ../../../assets/reed.svg, alt: A reed }\n'))
  await load()
  expect(dataOf(stored.get('en/2025/reed'))?.page.image?.src).toMatch(/^\/assets\/reed\.[\da-f]{8}\.svg$/)
  await write('2025/reed.en.md', text('Reed', 'image: { src: ../../../../../reed.svg, alt: A reed }\n'))
  await writeFile(join(root, '..', 'reed.svg'), image)
  await expect(load()).rejects.toThrow('reed.svg')
  await rm(join(root, '..', 'reed.svg'))
  const { src } = dataOf(stored.get('ja/2025/fox'))?.page.image ?? {}
  await hooks['astro:build:done']({ dir: pathToFileURL(join(root, 'dist') + sep) })
  expect(await readFile(join(root, 'dist', src ?? ''), 'utf8')).toBe(image)
  // Another build in the same process has images of its own.
  hooks['astro:config:setup']({ config: context.config, command: 'build' })
  await hooks['astro:build:done']({ dir: pathToFileURL(join(root, 'other') + sep) })
  expect(await readdir(root)).not.toContain('other')
})
