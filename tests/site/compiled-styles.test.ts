import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mascotStyle, renderMascotComment, technyan } from 'kawaraban/mascot'
import { chromium, type Browser } from 'playwright'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchOptions } from '../helpers/chromium.js'

const { stylesheet, mascotStylesheet } = (await import(new URL('../../scripts/styles.mjs', import.meta.url).href)) as {
  stylesheet(): string
  mascotStylesheet(): string
}
const body = `<article class="kb-article" lang="en"><div class="kb-body"><p>See <a href="/">this</a>.</p>
  <blockquote>Said.</blockquote><pre><code>let x</code></pre></div></article>${renderMascotComment(technyan, 'Meow.', { locale: 'en' })}`

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch(launchOptions)
})
afterAll(() => browser.close())

/** As Vite and Next compile stylesheets for browsers that know no light-dark(). */
async function compile(css: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'styles-'))
  await writeFile(join(folder, 'index.html'), '<!doctype html><link rel="stylesheet" href="./a.css">')
  await writeFile(join(folder, 'a.css'), css)
  await build({ root: folder, logLevel: 'silent', build: { cssTarget: 'chrome111' } })
  const assets = join(folder, 'dist/assets')
  const [name = ''] = (await readdir(assets)).filter((file) => file.endsWith('.css'))
  const compiled = await readFile(join(assets, name), 'utf8')
  await rm(folder, { recursive: true })
  expect(compiled).not.toContain('light-dark')
  return compiled
}

/** What colours parts of an article have. */
async function coloursOf(css: string, colorScheme: 'light' | 'dark'): Promise<string[]> {
  const page = await browser.newPage({ colorScheme })
  await page.setContent(
    `<!doctype html><html lang="en"><style>${css}</style><style>${mascotStyle(technyan)}</style>${body}`,
  )
  const colours = await page.evaluate(() =>
    ['p', 'a', 'blockquote', 'pre', '.kb-mascot-bubble', '.kb-mascot-caption'].flatMap((selector) => {
      const element = document.querySelector(selector)
      if (!element) return [selector]
      const { color, backgroundColor, textDecorationColor, borderInlineStartColor } = getComputedStyle(element)
      return [color, backgroundColor, textDecorationColor, borderInlineStartColor]
    }),
  )
  await page.close()
  return colours
}

describe.each([
  ['styles.css', stylesheet()],
  ['mascot.css', mascotStylesheet()],
])('%s, compiled', (_, css) => {
  test.each([
    ['a page that says nothing of colour schemes', ''],
    ['a light page', ':root { color-scheme: light }'],
    ['a page that is dark where its reader is', ':root { color-scheme: light dark }'],
    ['a dark page', ':root { color-scheme: dark }'],
    ['a page whose layer says so after ours', '@layer site { :root { color-scheme: light dark } }'],
  ])('has the same colours in %s', async (__, page) => {
    const compiled = await compile(`${css}\n${page}`)
    for (const scheme of ['light', 'dark'] as const)
      expect(await coloursOf(compiled, scheme)).toEqual(await coloursOf(`${css}\n${page}`, scheme))
  })
})
