import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { run } from './run.mjs'

/** When a file of the project was last written, in milliseconds; `undefined` where there is none. */
function written(path) {
  return statSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), { throwIfNoEntry: false })?.mtimeMs
}

/** Installs the dependencies where they are missing or older than the lock. */
export async function install() {
  const lock = written('package-lock.json')
  // npm leaves this file behind when it is through, so an installation that broke off does not count.
  const installed = written('node_modules/.package-lock.json')
  if (installed !== undefined && installed >= (lock ?? 0)) return
  console.log('Installing what is missing …')
  // Under NODE_ENV=production npm would leave out what the build needs.
  await run('npm', lock === undefined ? 'install' : 'ci', '--include=dev', '--no-audit', '--no-fund')
}
