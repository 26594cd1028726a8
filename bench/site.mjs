import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { article } from './story.mjs'

/**
 * npm run bench: `kawaraban check` and `kawaraban build` over newsrooms of 1,000 and 10,000 articles in two languages, as
 * processes of their own: how long they take, and how much memory they have at most.
 */
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1000, 10_000]
const bin = fileURLToPath(new URL('../dist/node/bin.js', import.meta.url))
const tell = `process.on('exit', () => process.stderr.write('\\nmaxRSS ' + process.resourceUsage().maxRSS + '\\n'))`

/** @param {string} command @param {string} folder */
function run(command, folder) {
  const start = performance.now()
  const args = ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, bin, command, folder, '--max', '1']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (part) => (said += part))
  return new Promise((resolve, fail) => {
    child.on('error', fail)
    child.on('close', (code) => {
      const [, kilobytes] = /maxRSS (\d+)/.exec(said) ?? []
      const [, files = '0'] = /([\d,]+) files → /.exec(said) ?? []
      resolve({ code, seconds: (performance.now() - start) / 1000, megabytes: Number(kilobytes) / 1024, files, said })
    })
  })
}

for (const size of sizes) {
  const root = await mkdtemp(join(tmpdir(), 'kawaraban-bench-'))
  try {
    for (let index = 0; index < size / 2; index++) {
      await mkdir(join(root, 'content', String(index)), { recursive: true })
      for (const locale of ['ja', 'en'])
        await writeFile(join(root, 'content', String(index), `${locale}.md`), article(index, locale))
    }
    console.log(`\n${size.toLocaleString('en')} articles`)
    for (const command of ['check', 'build']) {
      const { code, seconds, megabytes, files, said } = await run(command, root)
      if (code !== 0) throw new Error(`kawaraban ${command} ended with ${code}:\n${said}`)
      const wrote = command === 'build' ? `, ${files} files` : ''
      console.log(`kawaraban ${command}   ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB at most${wrote}`)
    }
  } finally {
    await rm(root, { recursive: true })
  }
}
