import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { launchOptions } from '../helpers/chromium.js'
import { closePage, openPage, textOf } from '../helpers/page.js'

const bin = fileURLToPath(new URL('../../dist/node/bin.js', import.meta.url))
const article = (title: string, body = 'Text.', fields = '') =>
  `---\ntitle: ${title}\ndate: 2025-01-20\n${fields}---\n${body}\n`

let folder = ''
let server: ChildProcess
let url = ''
let browser: Browser
let page: Page
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dev-'))
  await writeFile(join(folder, 'fox.ja.md'), article('狐', '![波](wave.svg)'))
  await writeFile(join(folder, 'wave.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="12" height="8"></svg>')
  server = spawn(process.execPath, [bin, 'dev', '--port', '0'], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  url = await new Promise<string>((resolve, fail) => {
    let said = ''
    server.stderr?.on('data', (part: Buffer) => {
      said += String(part)
      const [, found] = /Read it on (http:\/\/\S+\/) /.exec(said) ?? []
      if (found !== undefined) resolve(found)
    })
    server.on('exit', () => fail(new Error(said)))
  })
  browser = await chromium.launch(launchOptions)
})
// A page of its own for each: one that is just being reloaded cannot be led elsewhere.
beforeEach(async () => {
  page = await openPage(browser)
})
afterEach(() => closePage(page))
afterAll(async () => {
  await browser.close()
  server.kill()
  await rm(folder, { recursive: true })
})

/** What a busy machine may take for it. */
const patience = { timeout: 30_000 }
const overlay = () => page.locator('vite-error-overlay')

test('an article is served with its image, its feeds, and what is not there', async () => {
  await page.goto(`${url}ja/fox/`)
  expect(await page.title()).toContain('狐')
  expect(await page.locator('.kb-body img').evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(12)
  expect(await (await fetch(`${url}ja/rss.xml`)).text()).toContain('<title>狐</title>')
  expect((await fetch(`${url}kawaraban.css`)).headers.get('content-type')).toBe('text/css; charset=utf-8')
  expect((await fetch(`${url}ja/fox`, { redirect: 'manual' })).headers.get('location')).toBe('/ja/fox/')
  expect((await fetch(`${url}nowhere/`)).status).toBe(404)
})

test('what is saved is shown at once', async () => {
  await page.goto(`${url}ja/fox/`)
  await writeFile(join(folder, 'fox.ja.md'), article('狸'))
  await expect.poll(() => page.title(), patience).toContain('狸')
  // A new article is there without a new start.
  await writeFile(join(folder, 'owl.en.md'), article('Owl'))
  await expect.poll(async () => (await fetch(`${url}en/owl/`)).status, patience).toBe(200)
})

test('what is wrong stands over the page, with its place, until it is put right', async () => {
  await page.goto(`${url}ja/fox/`)
  await writeFile(join(folder, 'fox.ja.md'), article('狸', 'Text.', 'impactLevel: hihg\n'))
  await expect.poll(() => textOf(overlay()), patience).toContain('Did you mean `high`?')
  const text = await textOf(overlay())
  expect(text).toContain(`${join(folder, 'fox.ja.md')}:4:14`)
  expect(text).toContain('> 4 | impactLevel: hihg')
  await writeFile(join(folder, 'fox.ja.md'), article('貉'))
  await overlay().waitFor({ state: 'detached', ...patience })
  await expect.poll(() => page.title(), patience).toContain('貉')
  expect(await readFile(join(folder, 'fox.ja.md'), 'utf8')).toContain('貉')
})
