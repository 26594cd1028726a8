import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import { createNewsroom } from 'kawaraban'
import { en, ja } from 'kawaraban/locales'
import { chromium, type Browser, type Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchOptions } from '../helpers/chromium.js'
import { filesOf, firstPartyPlugins } from '../helpers/first-party.js'

// What the first-party plugins make of their articles, looked at in a browser.
const plugins = await firstPartyPlugins()
const styles = new URL('../../scripts/styles.mjs', import.meta.url).href
const { stylesheet } = (await import(styles)) as { stylesheet(): string }
const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
declare global {
  /** What axe-core's script leaves behind in a page. */
  var axe: { run(options: RunOptions): Promise<AxeResults> }
}

const pages = await Promise.all(
  plugins.flatMap((plugin) => {
    const newsroom = createNewsroom({ locales: [en, ja], plugins: [plugin] as readonly (typeof plugin)[] })
    return filesOf(plugin.name).flatMap(({ name, source }) =>
      (['en', 'ja'] as const).map(async (locale) => {
        const { html } = await newsroom.render(newsroom.parse(source), { locale })
        return { page: `${plugin.name}/${name} in ${locale}`, html: documentOf(html, locale) }
      }),
    )
  }),
)

function documentOf(article: string, lang: string): string {
  const page = ':root { color-scheme: light dark } body { margin: 1.25rem; background: light-dark(#fff, #111) }'
  return (
    `<!doctype html><html lang="${lang}"><meta name="viewport" content="width=device-width"><title>Page</title>` +
    `<style>${stylesheet()}${page}</style><main>${article}</main></html>`
  )
}

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await chromium.launch(launchOptions)
  page = await browser.newPage()
})
afterAll(async () => {
  await browser.close()
})

test.each(pages)('$page', async ({ html }) => {
  await page.setContent(html)
  await page.evaluate(axeScript)
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const found = await page.evaluate(async () => (await axe.run({ resultTypes: ['violations'] })).violations)
      expect(found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))).toEqual([])
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
})

// Why there are cards and no players: a lazy frame in closed details waits only where scripts run.
test.each([
  [true, 0],
  [false, 1],
])('embeds ask for nothing, where scripts run: %s', async (javaScriptEnabled, ofLazyFrame) => {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 800, height: 6000 } })
  const requests: string[] = []
  await context.route('**/*', (route) => {
    requests.push(route.request().url())
    return route.fulfill({ body: 'x' })
  })
  const opened = await context.newPage()
  const frame = '<iframe src="https://www.youtube-nocookie.com/embed/x" loading="lazy"></iframe>'
  const folded = `<details><summary>Video</summary>${frame}</details>`
  const plugin = plugins.filter(({ name }) => name === 'embeds')
  const newsroom = createNewsroom({ locales: [en, ja], plugins: plugin as readonly (typeof plugin)[number][] })
  const services = filesOf('embeds').find(({ name }) => name === 'services')
  const { html } = await newsroom.render(newsroom.parse(`${services?.source}\n\n${frame}\n\n${folded}`))

  await opened.setContent(documentOf(html, 'en'), { waitUntil: 'networkidle' })
  expect(await opened.locator('.kb-embed').count()).toBeGreaterThan(10)
  expect(requests).toEqual([])

  await opened.setContent(documentOf(folded, 'en'), { waitUntil: 'networkidle' })
  expect(requests).toHaveLength(ofLazyFrame)
  await context.close()
})
