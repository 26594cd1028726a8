import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AxeResults, RunOptions } from 'axe-core'
import { chromium, type Browser, type Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchOptions } from '../helpers/chromium.js'
import { readSite, runCommand } from '../helpers/run-command.js'

const load = (path: string): Promise<unknown> => import(new URL(`../../${path}`, import.meta.url).href)
const { serve } = (await load('scripts/serve.mjs')) as {
  serve(folder: string, port: number): Promise<{ port: number; close(): Promise<unknown> }>
}

const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const example = fileURLToPath(new URL('../../examples/newsroom', import.meta.url))

const temporary = await mkdtemp(join(tmpdir(), 'site-'))
const site = join(temporary, 'site')
await runCommand(['build', example, '--out', site, '--now', '2026-06-01T00:00:00Z'], temporary)
// One list of a month is as good as another, and a page that sends its reader on is gone before it is looked at.
const isAlike = (name: string) =>
  /^(?:ko|th|zh-Hant)\/(?:archive|tags|companies|categories)\/./.test(name) || name.includes('lantern-license')
const addresses = (await readSite(site)).pages
  .filter((name) => !isAlike(name))
  .map((name) => name.replace(/(^|\/)index\.html$/, '$1'))

let browser: Browser
// One for all: a new one costs more than what is looked at in it.
let page: Page
let complaints: string[] = []
let server: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  server = await serve(site, 0)
  browser = await chromium.launch(launchOptions)
  page = await browser.newPage()
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('requestfailed', (request) => complaints.push(request.url()))
  page.on('response', (response) => response.ok() || complaints.push(`${response.status()} ${response.url()}`))
})
afterAll(async () => {
  await browser.close()
  await server.close()
  await rm(temporary, { recursive: true })
})

declare global {
  /** What axe-core's script leaves behind in a page. */
  var axe: { run(options: RunOptions): Promise<AxeResults> }
}

const ground = () => getComputedStyle(document.body).backgroundColor

/** What axe finds, as the rule and the element that breaks it. */
async function violations(): Promise<string[]> {
  const found = await page.evaluate(async () => (await axe.run({ resultTypes: ['violations'] })).violations)
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** What a page is, beside its looks. */
const outline = () => ({
  lang: document.documentElement.lang,
  dir: document.documentElement.dir,
  headlines: document.querySelectorAll('h1').length,
})

test.each(addresses)('/%s', async (address) => {
  complaints = []
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(`http://localhost:${server.port}/${address}`)
  await page.evaluate(axeScript)

  const lang = /^(.+?)\//.exec(address)?.[1] ?? 'ja'
  expect(await page.evaluate(outline)).toEqual({ lang, dir: lang === 'ar' ? 'rtl' : 'ltr', headlines: 1 })
  expect(await page.evaluate(ground)).toBe('rgb(248, 244, 235)')
  expect(await violations()).toEqual([])

  await page.setViewportSize({ width: 360, height: 780 })
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await page.evaluate(ground)).toBe('rgb(23, 20, 17)')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  expect(await violations()).toEqual([])
  expect(complaints).toEqual([])
})

test('an article has the library’s stylesheet, and its task boxes the names of their tasks', async () => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(`http://localhost:${server.port}/en/koyubi-3b/`)
  const { display, ink } = await page.evaluate(() => {
    const { display } = getComputedStyle(document.querySelector('.kb-labels') ?? document.body)
    return { display, ink: getComputedStyle(document.querySelector('.kb-body') ?? document.body).color }
  })
  expect([display, ink]).toEqual(['flex', 'rgb(35, 29, 25)'])
  const boxes = page.getByRole('checkbox', { name: 'an app for telephones, in December', exact: true })
  expect(await boxes.count()).toBe(1)
})

test.each([
  ['en', 'italic'],
  ['ja', 'normal'],
  ['zh-Hant', 'normal'],
  ['ko', 'normal'],
  ['ar', 'normal'],
  ['th', 'normal'],
])('slants what is stressed in letters that have a slant: %s', async (locale, style) => {
  await page.goto(`http://localhost:${server.port}/${locale}/koyubi-3b/`)
  expect(
    await page
      .locator('.kb-body em')
      .first()
      .evaluate((em) => getComputedStyle(em).fontStyle),
  ).toBe(style)
})

test('in a page from right to left, what comes first stands on the right, and code stays as it is', async () => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(`http://localhost:${server.port}/ar/koyubi-3b/`)
  const left = async (selector: string) => (await page.locator(selector).first().boundingBox())?.x ?? Number.NaN
  expect(await left('.contents:visible')).toBeGreaterThan(await left('.kb-body p'))
  expect(await left('.kb-category')).toBeGreaterThan(await left('.kb-impact'))
  expect(await left('.kb-body th:first-child')).toBeGreaterThan(await left('.kb-body th:last-child'))
  expect(await page.locator('.kb-body pre').evaluate((pre) => getComputedStyle(pre).direction)).toBe('ltr')
})

test('the ways to other stories begin where the text does', async () => {
  await page.setViewportSize({ width: 1280, height: 900 })
  for (const locale of ['en', 'ar']) {
    await page.goto(`http://localhost:${server.port}/${locale}/koyubi-3b/`)
    const begins = (selector: string) =>
      page.locator(selector).evaluate((element) => {
        const { left, right } = element.getBoundingClientRect()
        return document.documentElement.dir === 'rtl' ? right : left
      })
    expect(await begins('.neighbours')).toBe(await begins('.kb-body'))
  }
})

test('headlines of one row stand on one line, whatever labels are above them', async () => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(`http://localhost:${server.port}/en/`)
  const tops = await page.evaluate(() => {
    const cards = [...document.querySelectorAll('.card:not(:first-child, :has(> img))')].slice(0, 3)
    cards[0]?.querySelector('.kb-labels')?.remove()
    cards[1]?.querySelector('.kb-category')?.remove()
    return cards.map((card) => {
      const headline = card.querySelector('h2')?.getBoundingClientRect().top ?? Number.NaN
      return Math.round(headline - card.getBoundingClientRect().top)
    })
  })
  expect(tops).toHaveLength(3)
  expect(new Set(tops).size).toBe(1)
})
