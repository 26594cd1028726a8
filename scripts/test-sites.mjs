import { build, isBuilt } from './build.mjs'
import { install } from './install.mjs'
import { run } from './run.mjs'

// `npm run test:sites [NAME …]`, on a bare clone too: every example, or those named, as their users would have them.
await install()
if (!isBuilt()) await build()
await run('vitest', 'run', '--config', 'vitest.examples.config.ts', ...process.argv.slice(2))
