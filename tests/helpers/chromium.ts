interface Script {
  chromiumArguments: string[]
  findChromium(path?: string): string | undefined
}

/** Where the system's Chromium is and how it is started, as the scripts of the project have it. */
export const { chromiumArguments, findChromium } = (await import(
  new URL('../../scripts/chromium.mjs', import.meta.url).href
)) as Script

const executablePath = findChromium()

/** What playwright launches: the system's Chromium, and never one that it would download. */
export const launchOptions = { args: chromiumArguments, ...(executablePath !== undefined && { executablePath }) }
