import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Browser, Page } from 'playwright'
import { closePage, openPage } from '../helpers/page.js'

const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare global {
  /** What axe-core's script leaves behind in a page. */
  var axe: { run(options: RunOptions): Promise<AxeResults> }
}

/** What a page is, as a reader, a search engine and a screen reader find it. */
export interface Seen {
  readonly status: number
  readonly lang: string
  readonly dir: string
  readonly headlines: readonly string[]
  readonly text: string
  readonly canonical: string | null
  /** Addresses of the page in other languages, by language. */
  readonly alternates: Readonly<Record<string, string>>
  readonly mascots: readonly string[]
  /** Whatever was said on the console, thrown, or not found. */
  readonly complaints: readonly string[]
  /** What axe-core finds in light and in dark, as the rule and the element that breaks it. */
  readonly violations: readonly string[]
}

/** Opens a page in a browser and tells what is there. */
export async function look(browser: Browser, url: string): Promise<Seen> {
  const page = await openPage(browser)
  try {
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('requestfailed', (request) => complaints.push(request.url()))
    page.on('response', (answer) => {
      if (answer.status() >= 400 && answer.url() !== url) complaints.push(`${answer.status()} ${answer.url()}`)
    })
    const response = await page.goto(url, { waitUntil: 'networkidle' })
    const seen = await page.evaluate(readPage)
    const violations: string[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      violations.push(...(await violationsOf(page)))
    }
    return { status: response?.status() ?? 0, ...seen, complaints, violations }
  } finally {
    await closePage(page)
  }
}

/** What axe-core finds in a page as it is now. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axeScript)
  const found = await page.evaluate(async () => (await axe.run({ resultTypes: ['violations'] })).violations)
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** Runs in the page. */
function readPage() {
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
  return {
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    headlines: all('h1').map((element) => element.innerText.trim()),
    text: document.body.innerText,
    canonical: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? null,
    alternates: Object.fromEntries(
      [...document.querySelectorAll<HTMLLinkElement>('link[rel=alternate][hreflang]')].map(({ hreflang, href }) => [
        hreflang,
        href,
      ]),
    ),
    // The element stands around the figure where there is one, and the figure alone where there is none.
    mascots: all('mascot-comment, .kb-mascot')
      .filter((element) => !element.parentElement?.closest('mascot-comment'))
      .map((element) => element.innerText.trim()),
  }
}
