import { setTimeout } from 'node:timers/promises'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright'

/** A page that gives slow machines their time. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage(options)
  page.setDefaultTimeout(90_000)
  return page
}

/** Closes a page. Of one that is loading itself anew at that moment, Chromium may never say that it is gone. */
export async function closePage(page: Page): Promise<void> {
  await Promise.race([page.close(), setTimeout(10_000, undefined, { ref: false })])
}

/**
 * What an overlay over a page says. For polling: between an error and the one that takes its place, and while a page loads itself
 * anew, it is not there.
 */
export async function textOf(overlay: Locator, selector?: string): Promise<string> {
  return overlay.evaluate(
    ({ shadowRoot }, selector) =>
      (selector === undefined ? shadowRoot : shadowRoot?.querySelector(selector))?.textContent ?? '',
    selector,
    { timeout: 5_000 },
  )
}
