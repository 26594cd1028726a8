import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { chromium, type Browser } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchOptions } from '../helpers/chromium.js'
import { environment, installExample } from './example.js'
import { look } from './look.js'

const guide = readFileSync(new URL('../../docs/frameworks.md', import.meta.url), 'utf8')

/** The files that a section of the guide shows, by their paths. */
function filesOf(section: string): Map<string, string> {
  const [text = ''] = guide.split(/^## /m).filter((part) => part.startsWith(`${section}\n`))
  return new Map(
    [...text.matchAll(/^```\w+ title="([^"]+)"\n(.*?)^```$/gms)].map(([, path = '', code = '']) => [path, code]),
  )
}

const article = (title: string, body: string) =>
  `---\ntitle: ${title}\ndate: 2025-01-20\ntechnyanComment: にゃ\n---\n${body}\n`
const articles = {
  'fox.ja.md': article('狐', 'これは**「重要」**です。'),
  'fox.en.md': article('A fox', 'It **jumps**.'),
}

/** A site as somebody has it already, with what a section of the guide adds, and two articles. */
async function siteWith(section: string, folder: string, site: Readonly<Record<string, string>>) {
  const root = await mkdtemp(join(inject('folder'), 'site-'))
  const placed = Object.entries(articles).map(([name, text]) => [join(folder, name), text] as const)
  const shown = filesOf(section)
  for (const [path, text] of [...Object.entries(site), ...placed, ...shown]) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  return { root, shown }
}

const linesOf = (files: Iterable<string>) =>
  [...files]
    .join('')
    .split('\n')
    .filter((line) => line.trim() !== '').length
const packageWith = (fields: object) => JSON.stringify({ name: 'site', private: true, type: 'module', ...fields })

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch(launchOptions)
})
afterAll(() => browser?.close())

test('Astro', async () => {
  const { root, shown } = await siteWith('Astro', 'src/content/articles', {
    'package.json': packageWith({
      scripts: { build: 'astro build', start: 'astro preview --port ${PORT:-4321}' },
      engines: { node: '>=22.12' },
      dependencies: { astro: '7.3.5', zod: '^4.6.0' },
    }),
    'src/pages/index.astro': '<html lang="en"><body><h1>Home</h1></body></html>',
  })
  expect(shown.size).toBe(3)
  // The configuration is the step after.
  expect(
    linesOf([...shown].flatMap(([path, code]) => (path === 'astro.config.mjs' ? [] : [code]))),
  ).toBeLessThanOrEqual(15)
  const site = await installExample('astro-first', pathToFileURL(root))
  expect(await site.script('build')).toMatchObject({ code: 0 })
  const { url } = await site.serve('start')
  const page = await look(browser, `${url}/ja/fox/`)
  expect(page).toMatchObject({ status: 200, lang: 'ja', dir: 'ltr', headlines: ['狐'], violations: [] })
  expect(page.text).toContain('これは「重要」です。')
  expect(page.mascots).toHaveLength(1)
  expect(Object.keys(page.alternates)).toEqual(['ja', 'en', 'x-default'])
})

test('Next', async () => {
  const { root, shown } = await siteWith('Next', 'content', {
    'package.json': packageWith({
      scripts: { build: 'next build', start: 'next start --port ${PORT:-3000}' },
      dependencies: { next: '16.4.6', react: '19.3.1', 'react-dom': '19.3.1', zod: '^4.6.0' },
      devDependencies: { '@types/node': '20.19.0', '@types/react': '19.3.0', typescript: '5.9.3' },
    }),
    'app/layout.tsx': `export const metadata = { title: 'Site' }
export default function Layout({ children }: LayoutProps<'/'>) { return <html lang="en"><body>{children}</body></html> }`,
    'app/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"/>',
    'app/page.tsx': 'export default function Page() { return <h1>Home</h1> }',
  })
  expect(shown.size).toBe(2)
  expect(linesOf(shown.values())).toBeLessThanOrEqual(15)
  const site = await installExample('next-first', pathToFileURL(root))
  const { code, text } = await site.script('build', { NEXT_TELEMETRY_DISABLED: '1' })
  expect(code, text).toBe(0)
  const { url } = await site.serve('start')
  const page = await look(browser, `${url}/ja/fox`)
  expect(page).toMatchObject({ status: 200, headlines: ['狐'], complaints: [], violations: [] })
  expect(page.text).toContain('これは「重要」です。')
  expect((await fetch(`${url}/fr/fox`)).status).toBe(404)
})

test('Vite, without a framework', async () => {
  const { root, shown } = await siteWith('Vite, without a framework', 'src/articles', {
    'package.json': packageWith({
      scripts: { build: 'vite build', start: 'vite preview --port ${PORT:-4173}' },
      dependencies: { zod: '^4.6.0' },
      devDependencies: { vite: '8.3.8' },
    }),
    'index.html': `<!doctype html><html lang="en"><title>Site</title><link rel="icon" href="data:,">
<main></main><script type="module" src="/src/main.ts"></script></html>`,
  })
  expect(shown.size).toBe(3)
  expect(linesOf(shown.values())).toBeLessThanOrEqual(15)
  const site = await installExample('vite-first', pathToFileURL(root))
  expect(await site.script('build')).toMatchObject({ code: 0 })
  const { url } = await site.serve('start')
  expect(await look(browser, url)).toMatchObject({ headlines: ['A fox'], complaints: [], violations: [] })
})

test('A server of your own', async () => {
  const { root, shown } = await siteWith('A server of your own', 'content', {
    'package.json': packageWith({ dependencies: { zod: '^4.6.0' } }),
    'print.js':
      "import { articlePage } from './news.js'\nconsole.log(await articlePage('/ja/fox/'), await articlePage('/fr/fox/'))\n",
  })
  expect(shown.size).toBe(1)
  expect(linesOf(shown.values())).toBeLessThanOrEqual(15)
  const { folder } = await installExample('server-first', pathToFileURL(root))
  const { stdout } = await promisify(execFile)('node', ['print.js'], { cwd: folder, env: environment })
  expect(stdout).toContain('<html lang="ja"><head><title>狐')
  expect(stdout).toContain('<strong>「重要」</strong>')
  expect(stdout).toMatch(/<\/html> undefined\n$/)
})
