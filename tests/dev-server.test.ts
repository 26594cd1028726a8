import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Arguments, Io } from '../src/node/command.js'
import { serveDev } from '../src/node/dev-server.js'
import { openProject, readProject } from '../src/node/project.js'
import { planSite } from '../src/node/site-plan.js'

const article = (title: string) => `---\ntitle: ${title}\ndate: 2025-01-20\n---\nText.\n`
const library = (path: string) => new URL(`../dist/${path}`, import.meta.url).href
const files = {
  'kawaraban.config.ts': `
import { createNewsroom } from '${library('index.js')}'
import { en } from '${library('locale/packs/index.js')}'
import { html } from '${library('site/index.js')}'
import { imprint } from './imprint.ts'
export default createNewsroom({ locales: [en], site: { url: 'https://news.example' } })
export const build = { theme: { footer: () => html\`<footer>\${imprint}</footer>\` } }
`,
  'imprint.ts': "export const imprint: string = 'The first'",
  'content/fox.en.md': article('Fox'),
  'content/draft.en.md': '---\ntitle: Draft\ndate: 2025-01-20\nstatus: draft\n---\n![A picture](missing.png)\n',
  'public/about/index.html': '<!doctype html><title>About</title>',
  'public/contact.html': '<!doctype html><title>Contact</title>',
  'public/paper.pdf': '',
  'public/picture.avif': '',
  'public/app.webmanifest': '{}',
}

let root = ''
let server: Awaited<ReturnType<typeof serveDev>>
/** Lets a reading that is being held go on. */
let release: (() => void) | undefined
let isSlow = false
let loads = 0

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'dev-server-'))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  const quiet = () => undefined
  const io: Io = { cwd: root, env: {}, isTerminal: false, out: quiet, error: quiet, progress: quiet }
  const args: Arguments = { positionals: [], text: quiet, flag: () => false }
  server = await serveDev({
    port: 0,
    async load() {
      loads++
      const project = await openProject(args, io)
      const read = await readProject(project)
      const site = { project, read, plan: await planSite(project, read) }
      if (isSlow)
        await new Promise<void>((resolve) => {
          release = resolve
        })
      return site
    },
    tell: quiet,
  })
}, 60_000)
afterAll(async () => {
  await server.close()
  await rm(root, { recursive: true })
})

const ask = (path: string) => fetch(`${server.url}${path}`, { redirect: 'manual' })

test('what stands in the public folder is served as what it is', async () => {
  const types = Object.fromEntries(
    await Promise.all(
      ['about/', 'contact.html', 'contact', 'paper.pdf', 'picture.avif', 'app.webmanifest'].map(
        async (path) => [path, (await ask(path)).headers.get('content-type')] as const,
      ),
    ),
  )
  expect(types).toEqual({
    'about/': 'text/html; charset=utf-8',
    'contact.html': 'text/html; charset=utf-8',
    contact: 'text/html; charset=utf-8',
    'paper.pdf': 'application/pdf',
    'picture.avif': 'image/avif',
    'app.webmanifest': 'application/manifest+json',
  })
  expect((await ask('about')).headers.get('location')).toBe('/about/')
})

test('a path that is none is not there', async () => {
  expect((await ask('/')).status).toBe(404)
  expect((await ask('/localhost/')).status).toBe(404)
})

test('a change of what the configuration imports is shown', async () => {
  const shown = async () => {
    await writeFile(join(root, 'imprint.ts'), "export const imprint: string = 'The second'")
    return (await ask('en/fox/')).text()
  }
  await expect.poll(shown, { timeout: 10_000, interval: 500 }).toContain('<footer>The second</footer>')
})

test('what nothing of the site is made of starts no new reading', async () => {
  /** Whether the site is read anew once these files have been written. */
  const isReadAfter = async (...paths: string[]) => {
    const before = loads
    for (const path of paths) {
      await mkdir(dirname(join(root, path)), { recursive: true })
      await writeFile(join(root, path), path.endsWith('.md') ? article('Another') : '{}')
    }
    return vi.waitUntil(() => loads > before, { timeout: 1500 }).catch(() => false)
  }
  // Those before it may be told of a little later.
  await vi.waitUntil(async () => !(await isReadAfter()), { timeout: 10_000 })
  const others = ['dev.log', 'content/notes.txt', 'content/other.png', 'log.json', 'unused.ts', 'README.md']
  expect(await isReadAfter(...others, 'dist/en/fox/index.md')).toBe(false)
  for (const path of ['content/new.en.md', 'public/notes.txt', 'content/missing.png', 'imprint.ts'])
    expect([path, await isReadAfter(path)]).toEqual([path, true])
})

test('a slow reading does not put back what a later one has found', async () => {
  const save = (title: string) => writeFile(join(root, 'content', 'fox.en.md'), article(title))
  const shown = async () => /<title>(\w+)/.exec(await (await ask('en/fox/')).text())?.[1]
  isSlow = true
  await vi.waitUntil(() => release ?? save('First').then(() => undefined), { timeout: 20_000, interval: 500 })
  isSlow = false
  await save('Second')
  // As long as a reading that did not wait for the other would take.
  await vi.waitUntil(async () => (await shown()) === 'Second', { timeout: 2000 }).catch(() => undefined)
  release?.()
  await new Promise((resolve) => void setTimeout(resolve, 500))
  await expect.poll(shown, { timeout: 10_000 }).toBe('Second')
})
