import { spawnSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findChromium } from './helpers/chromium.js'

let empty = ''
beforeAll(async () => {
  empty = await mkdtemp(join(tmpdir(), 'no-browser-'))
})
afterAll(() => rm(empty, { recursive: true }))

/** The step of `npm test` where there is no browser. */
function withoutBrowser(CI: string) {
  const script = fileURLToPath(new URL('../scripts/browser-tests.mjs', import.meta.url))
  const { status, stdout } = spawnSync(process.execPath, [script], { env: { PATH: empty, CI }, encoding: 'utf8' })
  return { status, lines: stdout.trim().split('\n') }
}

test('without a browser the tests that need one are skipped, which one line says', () => {
  const { status, lines } = withoutBrowser('')
  expect(lines).toEqual([expect.stringMatching(/^skipped: no Chromium found, install it/)])
  expect(status).toBe(0)
})

test('CI is not green without a browser', () => {
  const { status, lines } = withoutBrowser('true')
  expect(lines).toEqual([expect.stringMatching(/^failed: no Chromium found, install it/)])
  expect(status).toBe(1)
})

test.skipIf(process.platform === 'win32')(
  'the browser is the first program on the PATH by one of its names',
  async () => {
    const [folder, file, program] = ['folder', 'file', 'program'].map((name) => join(empty, name)) as [
      string,
      string,
      string,
    ]
    await mkdir(join(folder, 'chromium'), { recursive: true })
    await mkdir(file)
    await writeFile(join(file, 'chromium'), '')
    await mkdir(program)
    await writeFile(join(program, 'google-chrome'), '')
    await chmod(join(program, 'google-chrome'), 0o755)
    expect(findChromium([empty, folder, file].join(delimiter))).toBeUndefined()
    expect(findChromium([empty, folder, file, program].join(delimiter))).toBe(join(program, 'google-chrome'))
  },
)
