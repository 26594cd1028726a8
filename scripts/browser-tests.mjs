import { findChromium } from './chromium.mjs'
import { run } from './run.mjs'

// The tests that need a real browser. Who has none can work on without; CI must not be green for want of one.
const { CI = '' } = process.env
if (findChromium() !== undefined) await run('vitest', 'run', '--config', 'vitest.browser.config.ts')
else {
  const isCI = !['', '0', 'false'].includes(CI)
  const found = 'no Chromium found, install it (Debian: apt-get install chromium) or put it on the PATH'
  console.log(isCI ? `failed: ${found}; in CI these tests must run` : `skipped: ${found}`)
  process.exitCode = isCI ? 1 : 0
}
