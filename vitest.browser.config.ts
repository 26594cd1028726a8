import { playwright } from '@vitest/browser-playwright'
import { defaultClientConditions } from 'vite'
import { defineConfig } from 'vitest/config'
import { launchOptions } from './tests/helpers/chromium.js'
import shared from './vitest.config.js'

const alias = shared.resolve?.alias ?? {}

/** Tests that run in the browser, as an app that Vite serves. */
const inBrowser = (name: string, include: string, conditions: readonly string[]) => ({
  resolve: { alias, conditions: [...conditions] },
  // Found before the tests begin: Vite would reload the page, in the middle of them, for what a worker imports.
  optimizeDeps: { entries: ['src/index.ts', 'src/locale/packs/index.ts', 'src/mascot/index.ts'] },
  test: {
    name,
    include: [include],
    globalSetup: 'tests/browser/expected.ts',
    testTimeout: 60_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions }),
      instances: [{ browser: 'chromium' as const }],
    },
  },
})

/** What needs a real browser: the library running in one, and the pages that it makes, looked at from outside. */
export default defineConfig({
  test: {
    projects: [
      inBrowser('page', 'tests/browser/page.test.ts', defaultClientConditions),
      inBrowser('pictures', 'tests/browser/pictures.test.ts', defaultClientConditions),
      // Vite has the conditions of pages for workers, too, where a parser would look for `document`: as the README says.
      inBrowser('worker', 'tests/browser/worker.test.ts', ['worker', ...defaultClientConditions]),
      {
        resolve: { alias },
        test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
      },
    ],
  },
})
