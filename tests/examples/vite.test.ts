import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { launchOptions } from '../helpers/chromium.js'
import { closePage, openPage, textOf } from '../helpers/page.js'
import { installExample, type Example } from './example.js'
import { look } from './look.js'

declare global {
  /** When the page's connection to Vite last brought an update; no part of a page that has been loaded anew. */
  var updatedAt: number | undefined
  var isSamePage: boolean | undefined
}

let example: Example
let browser: Browser
beforeAll(async () => {
  example = await installExample('vite')
  browser = await chromium.launch(launchOptions)
})
afterAll(() => browser?.close())

const fileOf = (name: string) => join(example.folder, 'src', 'articles', name)

/** Changes an article until the test is over, or until what comes back is called. */
async function edit(name: string, from: string, to: string): Promise<() => Promise<void>> {
  const before = await readFile(fileOf(name), 'utf8')
  expect(before).toContain(from)
  await writeFile(fileOf(name), before.replace(from, to))
  const mend = () => writeFile(fileOf(name), before)
  onTestFinished(mend)
  return mend
}

/** Opens a page of `npm run dev`, and notes in it when updates come. */
async function openDev(path: string): Promise<Page> {
  const { url } = await example.serve('dev')
  const page = await openPage(browser, { viewport: { width: 900, height: 700 } })
  await page.addInitScript(() => {
    const Socket = globalThis.WebSocket
    globalThis.WebSocket = class extends Socket {
      constructor(...given: ConstructorParameters<typeof Socket>) {
        super(...given)
        this.addEventListener('message', ({ data }: MessageEvent<string>) => {
          if (data.includes('"type":"update"')) globalThis.updatedAt = performance.now()
        })
      }
    }
  })
  await page.goto(url + path)
  // Until it has bundled the dependencies once, Vite may load the page anew by itself.
  await page.locator('h1').waitFor()
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => void (globalThis.isSamePage = true))
  return page
}

const isSamePage = (page: Page) => page.evaluate(() => globalThis.isSamePage === true)
const overlay = (page: Page) => page.locator('vite-error-overlay')
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

test('it is built, and its pages read well in three languages, in light and in dark', async () => {
  const built = await example.script('build')
  expect(built.code, built.text).toBe(0)
  const { url } = await example.serve('start')
  const pages = [
    ['ja', 'ltr', '最新の記事', '待つ人がいると灯る停留所、谷の夜道で40基', 'うちの冷蔵庫'],
    ['en', 'ltr', 'Latest stories', 'The bus stop that lights up when somebody waits', 'refrigerator'],
    ['ar', 'rtl', 'آخر الأخبار', 'موقف حافلات يضيء حين ينتظر فيه أحد', 'الثلاجة'],
  ] as const
  for (const [lang, dir, heading, headline, mascot] of pages) {
    const front = await look(browser, `${url}/${lang}/`)
    expect(front).toMatchObject({ status: 200, lang, dir, headlines: [heading], complaints: [], violations: [] })
    expect(front.text).toContain(headline)
    expect(front.mascots).toContainEqual(expect.stringContaining(mascot))
    expect(front.alternates).toMatchObject({ ja: `${url}/ja/`, en: `${url}/en/`, ar: `${url}/ar/` })

    const article = await look(browser, `${url}/${lang}/bus-stop-lamps/`)
    expect(article).toMatchObject({ status: 200, lang, dir, headlines: [headline], complaints: [], violations: [] })
    expect(article.mascots).toContainEqual(expect.stringContaining(mascot))
    expect(article.canonical).toBe(`${url}/${lang}/bus-stop-lamps/`)
    expect(Object.keys(article.alternates)).toEqual(['ja', 'en', 'ar', 'x-default'])
  }
  // Not in Arabic yet: the page says so, and leads to where it is.
  const fallback = await look(browser, `${url}/ar/hayauma-outage/`)
  expect(fallback).toMatchObject({ lang: 'ar', dir: 'rtl', complaints: [], violations: [] })
  expect(fallback.headlines).toEqual(['Forty-seven minutes without couriers: what stopped Hayauma Cloud'])
  expect(fallback.canonical).toBe(`${url}/en/hayauma-outage/`)
  const missing = await look(browser, `${url}/en/no-such-story/`)
  expect(missing).toMatchObject({ lang: 'en', headlines: ['No such page'], complaints: [], violations: [] })
})

test('readers go from page to page, from language to language and back without a new start', async () => {
  const { url } = await example.serve('start')
  const page = await openPage(browser, { locale: 'en-GB' })
  const heading = () => page.locator('h1').innerText()
  await page.goto(url)
  await page.getByRole('link', { name: 'Koyubi 3B' }).waitFor()
  await page.evaluate(() => void (globalThis.isSamePage = true))
  // A comment on a card is made by the element: the caption, which no article has, is in its shadow.
  const mascot = page.locator('.card mascot-comment').first()
  expect(await mascot.evaluate((element) => element.shadowRoot?.textContent)).toContain('Technyan')

  await page.getByRole('searchbox').fill('couriers')
  expect(await page.locator('.card:visible').count()).toBe(1)
  await page.getByRole('searchbox').fill('no such words')
  expect(await page.locator('.nothing').isVisible()).toBe(true)
  await page.getByRole('searchbox').fill('')

  await page.getByRole('link', { name: 'The bus stop' }).click()
  await expect.poll(heading).toContain('The bus stop')
  await page.getByRole('link', { name: 'a small translator' }).click()
  await expect.poll(heading).toContain('Koyubi 3B')
  expect(await page.locator('.kb-body img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
    0,
  )
  await page.getByRole('link', { name: 'العربية' }).click()
  await expect.poll(heading).toContain('كويوبي')
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl')
  expect(new URL(page.url()).pathname).toBe('/ar/koyubi-3b/')
  await page.goBack()
  await expect.poll(heading).toContain('Koyubi 3B puts')
  expect(await page.evaluate(() => [document.dir, document.title])).toEqual([
    'ltr',
    'Koyubi 3B puts a newsroom’s translator in a coat pocket – Inkstone Reader',
  ])
  expect(await isSamePage(page)).toBe(true)
  await closePage(page)
})

test('an edit shows at once, and the page stays as its reader has it', async () => {
  const page = await openDev('/en/bus-stop-lamps/')
  await page.locator('details summary').click()
  await page.getByRole('searchbox').fill('typed')
  await page.evaluate(() => scrollTo(0, 600))
  const took: number[] = []
  for (let count = 1; count <= 10; count++) {
    const words = `another ${count} hundred`
    // Told by the page itself, so that no way from there to here is counted.
    const shown = page.evaluate(
      (words) =>
        new Promise<number>((resolve) => {
          new MutationObserver((_, observer) => {
            if (!document.querySelector('main')?.textContent.includes(words)) return
            observer.disconnect()
            resolve(performance.now() - (globalThis.updatedAt ?? Number.NaN))
          }).observe(document, { subtree: true, childList: true })
        }),
      words,
    )
    const mend = await edit('bus-stop-lamps.en.md', 'another sixty', words)
    took.push(await shown)
    // Vite does not see what is written to a file within 50 ms of what was written before.
    await new Promise((resolve) => setTimeout(resolve, 100))
    await mend()
    await page.getByText('another sixty').waitFor()
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  console.log(
    `From Vite's update to the new text: ${median(took).toFixed(1)} ms, the median of ${took.map(Math.round).join(', ')}`,
  )
  expect(took.filter((time) => !(time > 0))).toEqual([])
  expect(await isSamePage(page)).toBe(true)
  expect(await page.locator('details').evaluate((element: HTMLDetailsElement) => element.open)).toBe(true)
  expect(await page.getByRole('searchbox').inputValue()).toBe('typed')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search')
  expect(await page.evaluate(() => scrollY)).toBe(600)
  await closePage(page)
})

const broken = ['impactLevel: medium', 'impactLevel: mediun'] as const

test('a broken file stands over the page with its place and the way out, until it is mended', async () => {
  const page = await openDev('/ja/bus-stop-lamps/')
  await page.getByRole('searchbox').fill('書きかけ')
  const mend = await edit('bus-stop-lamps.ja.md', ...broken)
  const part = (name: string) => textOf(overlay(page), name)
  await expect.poll(() => part('.message-body')).toContain('`mediun` is not among the values of `impactLevel`')
  expect(await part('.plugin')).toContain('kawaraban')
  expect(await part('.message-body')).toContain('→ Did you mean `medium`?')
  expect(await part('.file')).toBe(`${fileOf('bus-stop-lamps.ja.md')}:8:14`)
  expect(await part('.frame')).toContain('>  8 | impactLevel: mediun\n     |              ^^^^^^')
  await mend()
  await overlay(page).waitFor({ state: 'detached' })
  expect(await page.locator('h1').innerText()).toContain('停留所')
  expect(await page.getByRole('searchbox').inputValue()).toBe('書きかけ')
  expect(await isSamePage(page)).toBe(true)
  await closePage(page)
})

test('a broken file fails the build with its place, the lines around it and the way out', async () => {
  const mend = await edit('bus-stop-lamps.ja.md', ...broken)
  const { code, text } = await example.script('build')
  await mend()
  expect(code).not.toBe(0)
  expect(text).toContain(`${fileOf('bus-stop-lamps.ja.md')}:8:14`)
  expect(text).toContain('`mediun` is not among the values of `impactLevel`: `high`, `medium`, `low`.')
  expect(text).toContain('→ Did you mean `medium`?')
  expect(text).toContain('>  8 | impactLevel: mediun\n     |              ^^^^^^')
})
