import { run } from './run.mjs'

// Everything that is checked, from what is quick to find to what takes a while. `npm test` calls this on a bare clone, so
// until the first step is done there are only Node's own modules.
const { install } = await import('./install.mjs')
await install()
const { build } = await import('./build.mjs')

const steps = [
  ['formatting', () => run('prettier', '--check', '--log-level', 'warn', '.')],
  ['lint', () => run('oxlint', '--deny-warnings')],
  ['types', () => run('tsc', '--noEmit')],
  ['unused code', () => run('knip')],
  ['build', () => build()],
  ['tests', () => run('vitest', 'run')],
  ['browser tests', () => run('node', 'scripts/browser-tests.mjs')],
  ['package', () => run('node', 'scripts/check-package.mjs')],
]

for (const [name, step] of steps) {
  const start = performance.now()
  console.log(`\n▸ ${name}`)
  await step()
  console.log(`✓ ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
}
