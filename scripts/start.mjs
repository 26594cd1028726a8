import { build, isBuilt } from './build.mjs'
import { publishExample, readOptions, usage, UsageError } from './example.mjs'
import { install } from './install.mjs'

// `npm start` on a bare clone: until the first step is done there are only Node's own modules.
try {
  // npm runs this in the project's folder; INIT_CWD is where its user stands.
  const { npm_lifecycle_event: event, INIT_CWD: from } = process.env
  const options = readOptions(process.argv.slice(2), (event === 'start' && from) || process.cwd())
  if (options.help) console.log(usage)
  else {
    await install()
    if (!isBuilt()) {
      console.log('Building the library …')
      await build()
    }
    process.exitCode = await publishExample(options)
  }
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  console.error(`${error.message}\n\n${usage}`)
  process.exitCode = 1
}
