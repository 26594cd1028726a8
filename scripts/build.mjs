import { readdirSync, realpathSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { customElements, vscodeData } from './editor-data.mjs'
import { notices } from './notices.mjs'
import { run } from './run.mjs'
import { mascotStylesheet, siteStylesheet, stylesheet } from './styles.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const styles = join(dist, 'styles.css')
const sources = [
  'src',
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'tsup.config.ts',
  'scripts/build.mjs',
  'scripts/editor-data.mjs',
  'scripts/notices.mjs',
  'scripts/styles.mjs',
]

/** Builds the library into `dist/`: JavaScript, types, notices, stylesheets, and what editors want to know. */
export async function build() {
  const begun = new Date()
  rmSync(dist, { recursive: true, force: true })
  await run('tsup', '--silent')
  await run('tsc', '-p', 'tsconfig.build.json')
  writeFileSync(join(dist, 'NOTICES.txt'), notices(dist))
  writeFileSync(join(dist, 'mascot.css'), mascotStylesheet())
  writeFileSync(join(dist, 'site.css'), siteStylesheet())
  writeFileSync(join(dist, 'custom-elements.json'), customElements())
  writeFileSync(join(dist, 'vscode.html-custom-data.json'), vscodeData())
  // Last, and as old as what it was made from: its age says whether everything is there and up to date.
  writeFileSync(styles, stylesheet())
  utimesSync(styles, begun, begun)
}

/** Whether `dist/` is newer than everything that it is made from. */
export function isBuilt() {
  const built = statSync(styles, { throwIfNoEntry: false })?.mtimeMs
  return built !== undefined && sources.every((path) => newest(join(root, path)) < built)
}

// A folder is as new as what was last put into it or taken out of it.
function newest(path) {
  const entry = statSync(path)
  const inside = entry.isDirectory() ? readdirSync(path).map((name) => newest(join(path, name))) : []
  return Math.max(entry.mtimeMs, ...inside)
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await build()
