import { spawn } from 'node:child_process'
import { delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = fileURLToPath(new URL('../node_modules/.bin', import.meta.url))

/** Runs a program, of this project's where it has one, and ends this process with its exit code where it fails. */
export function run(program, ...args) {
  return new Promise((resolve) => {
    const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` }
    const child = spawn(program, args, { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' })
    child.on('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`)
      process.exit(1)
    })
    child.on('exit', (code, signal) => {
      if (code === 0) return resolve()
      console.error(`✗ ${[program, ...args].join(' ')} ended with ${signal ?? `exit code ${code}`}`)
      process.exit(code ?? 1)
    })
  })
}
