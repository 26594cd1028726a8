import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchOptions } from '../helpers/chromium.js'
import { closePage, openPage, textOf } from '../helpers/page.js'
import { installExample, type Example } from './example.js'
import { look } from './look.js'

let example: Example
let browser: Browser
beforeAll(async () => {
  example = await installExample('next')
  browser = await chromium.launch(launchOptions)
})
afterAll(() => browser?.close())

const address = 'https://kawaraban.example'
const fileOf = (name: string) => join(example.folder, 'content/2025', name)

test('it is built, with its types checked, and each page is what it should be', async () => {
  const { code, text } = await example.script('build', { NEXT_TELEMETRY_DISABLED: '1' })
  expect(code, text).toBe(0)
  const { url, said } = await example.serve('start')
  const koyubi = (locale: string) => `/${locale}/2025/koyubi-3b/`
  for (const [lang, dir, headline, says] of [
    ['ja', 'ltr', 'ポケットに入る翻訳記者', 'テクにゃんのひとこと'],
    ['en', 'ltr', 'Koyubi', 'Technyan'],
    ['ar', 'rtl', 'كويوبي', 'تكنيان'],
  ] as const) {
    const page = await look(browser, `${url}${koyubi(lang)}`)
    expect(page).toMatchObject({ status: 200, lang, dir, complaints: [], violations: [] })
    expect(page.canonical).toBe(`${address}${koyubi(lang)}`)
    expect(page.alternates).toEqual({
      ja: `${address}${koyubi('ja')}`,
      en: `${address}${koyubi('en')}`,
      ar: `${address}${koyubi('ar')}`,
      'x-default': `${address}${koyubi('ja')}`,
    })
    expect(page.headlines).toEqual([expect.stringContaining(headline)])
    expect(page.mascots).toEqual([expect.stringContaining(says)])
    const html = await (await fetch(`${url}${koyubi(lang)}`)).text()
    expect(html).toMatch(/<script type="application\/ld\+json">\{"@context":"https:\/\/schema\.org"/)
    const front = await look(browser, `${url}/${lang}/`)
    expect(front).toMatchObject({ status: 200, lang, dir, complaints: [], violations: [] })
    expect(front.headlines).toHaveLength(1)
    expect(front.text).toContain(headline)
    expect(front.mascots.length).toBeGreaterThan(3)
    expect(Object.keys(front.alternates)).toEqual(['ja', 'en', 'ar', 'x-default'])
    for (const feed of ['rss.xml', 'atom.xml', 'feed.json'])
      expect(await (await fetch(`${url}/${lang}/${feed}`)).text()).toContain(headline)
  }
  const fallback = await look(browser, `${url}/ar/2025/hayauma-outage/`)
  expect(fallback).toMatchObject({ status: 200, lang: 'ar', dir: 'rtl', violations: [], complaints: [] })
  // Paths come encoded.
  expect((await look(browser, `${url}/ja/瓦版の猫/`)).text).toContain('図書館')
  for (const path of ['/xx/', '/ja/nothing/', '/xx/2025/koyubi-3b/'])
    expect((await fetch(`${url}${path}`)).status, path).toBe(404)
  for (const [asked, lang] of [
    ['ar-EG,en;q=0.5', 'ar'],
    ['en-GB', 'en'],
    ['fr', 'ja'],
  ] as const) {
    const door = await fetch(url, { redirect: 'manual', headers: { 'Accept-Language': asked } })
    expect(new URL(door.headers.get('Location') ?? '', url).pathname).toBe(`/${lang}/`)
    expect(door.headers.get('Vary')).toContain('Accept-Language')
  }
  expect(await (await fetch(`${url}/sitemap.xml`)).text()).toContain(`<loc>${address}${koyubi('ar')}</loc>`)
  expect(said()).not.toMatch(/error|warning/i)
})

test('of the text and of what makes it, nothing is in a script', async () => {
  const folder = join(example.folder, '.next/static')
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.js'))
  const scripts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  // The mascot is: whoever defines its element has its drawing.
  expect(scripts.some((script) => script.includes('mascot-comment'))).toBe(true)
  for (const script of scripts) {
    expect(script).not.toMatch(/micromark|frontmatter|ポケットに入る翻訳記者/i)
    expect(script).not.toContain('kb-body')
  }
})

test('in development the element takes over without a word from React, and an edit is there with the next load', async () => {
  const { url, close } = await example.serve('dev')
  const page = await openPage(browser)
  const said: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text())
  })
  page.on('pageerror', (error) => said.push(String(error)))
  await page.goto(`${url}/ja/`)
  // Its drawing is there only when the element has been defined.
  await expect
    .poll(() =>
      page
        .locator('mascot-comment')
        .first()
        .evaluate((element) => element.shadowRoot?.innerHTML ?? ''),
    )
    .toContain('<svg')
  await page.getByRole('link', { name: 'ポケットに入る翻訳記者' }).click()
  await page.locator('main.story').waitFor()
  await page.getByRole('link', { name: 'العربية' }).click()
  await page.locator('html[lang=ar]').waitFor()
  expect(said).toEqual([])

  const file = fileOf('hayauma-outage.en.md')
  const source = await readFile(file, 'utf8')
  await writeFile(file, source.replace(/\n\n(?=[A-Z])/, '\n\nThe clocks were right. '))
  await page.goto(`${url}/en/2025/hayauma-outage/`)
  expect(await page.locator('main').innerText()).toContain('The clocks were right.')

  await writeFile(file, source.replace(/^impactLevel: .*$/m, 'impactLevel: hihg'))
  await page.goto(`${url}/en/2025/hayauma-outage/`)
  const overlay = page.locator('nextjs-portal')
  const text = () => textOf(overlay)
  await expect.poll(text).toContain('Did you mean `high`?')
  const line = source.split('\n').findIndex((own) => own.startsWith('impactLevel:')) + 1
  expect(await text()).toContain(`content/2025/hayauma-outage.en.md:${line}:14 error invalid-value`)
  expect(await text()).toContain(`> ${line} | impactLevel: hihg`)
  await writeFile(file, source)
  await page.goto(`${url}/en/2025/hayauma-outage/`)
  await page.locator('main.story').waitFor()
  await closePage(page)
  await close()
})

test('a build ends with what is wrong', async () => {
  const file = fileOf('tile-prints.ja.md')
  const source = await readFile(file, 'utf8')
  await writeFile(file, source.replace(/^date: .*$/m, 'date: 2025-13-21'))
  const { code, text } = await example.script('build', { NEXT_TELEMETRY_DISABLED: '1' })
  await writeFile(file, source)
  expect(code).not.toBe(0)
  expect(text).toContain('content/2025/tile-prints.ja.md:4:7 error')
  expect(text).toContain('> 4 | date: 2025-13-21')
})
