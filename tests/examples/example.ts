import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, readFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { basename, delimiter, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { inject, onTestFinished } from 'vitest'

const run = promisify(execFile)
const isMade = /^(?:node_modules|dist|build|\.astro|\.next|\.svelte-kit|next-env\.d\.ts|package-lock\.json)$/

/** What a program printed, both to stdout and to stderr, and how it ended. */
export interface Outcome {
  readonly code: number
  readonly text: string
}

/** A server that an example has started. */
export interface Served {
  readonly url: string
  /** What it has printed until now. */
  readonly said: () => string
  readonly close: () => Promise<void>
}

/** An example as somebody has it who installed the library from the registry: in a folder of its own. */
export interface Example {
  readonly folder: string
  /** Runs a script of its package.json. Never throws. */
  readonly script: (name: string, env?: Record<string, string>) => Promise<Outcome>
  /** Starts a script that serves on `PORT`, and waits until it answers. It ends with the test, unless closed before. */
  readonly serve: (name: string) => Promise<Served>
}

const { VITEST: _vitest, NODE_ENV: _environment, ...others } = process.env
/** The environment without what the tests run under, which is nothing that the examples should see. */
export const environment: NodeJS.ProcessEnv = others

/**
 * Copies an example out of the project, and installs what it needs with the packed library. Where it wants a later Node than this
 * one, as the `engines` of its package.json say, that comes from npm, too.
 */
export async function installExample(
  name: string,
  source = new URL(`../../examples/${name}`, import.meta.url),
): Promise<Example> {
  const folder = join(inject('folder'), name)
  await cp(fileURLToPath(source), folder, { recursive: true, filter: (path) => !isMade.test(basename(path)) })
  const env = { ...environment, FORCE_COLOR: '0', PATH: await pathFor(folder) }
  await run('npm', ['install', '--no-audit', '--no-fund', inject('tarball')], { cwd: folder, env })
  const script = (script: string, more: Record<string, string> = {}) =>
    new Promise<Outcome>((resolve) => {
      const options = { cwd: folder, env: { ...env, ...more }, maxBuffer: 2 ** 26 }
      execFile('npm', ['run', '--silent', script], options, (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code ?? 1), text: `${stdout}${stderr}` })
      })
    })
  return { folder, script, serve: (name) => serve(folder, name, env) }
}

/** Where programs are looked for, with the Node that an example wants before all others. */
async function pathFor(folder: string): Promise<string> {
  const path = environment['PATH'] ?? ''
  const { engines } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    engines?: { node?: string }
  }
  const wanted = /\d+/.exec(engines?.node ?? '')?.[0]
  if (wanted === undefined || Number(process.versions.node.split('.')[0]) >= Number(wanted)) return path
  return `${await installNode(wanted)}${delimiter}${path}`
}

/** The folder of a Node of a major version, from the package that npm has for this platform. */
export async function installNode(major: string): Promise<string> {
  const prefix = join(inject('folder'), `node-${major}`)
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefix', prefix, `${name}@${major}`], { env: environment })
  return join(prefix, 'node_modules', name, 'bin')
}

async function serve(folder: string, name: string, { ...env }: NodeJS.ProcessEnv): Promise<Served> {
  const own = String(await freePort())
  env['PORT'] = own
  // A process group of its own: npm does not pass on what ends it to what it has started.
  const child = spawn('npm', ['run', '--silent', name], { cwd: folder, env, detached: true })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += String(part)))
  let isOver = false
  child.on('exit', () => (isOver = true))
  // npm may end before what it has started. What is busy, or waits for its own connections to end, is given five seconds.
  const close = async () => {
    let isThere = signal(child.pid, 'SIGTERM')
    for (let waited = 0; isThere && waited < 100; waited++) {
      await setTimeout(100)
      isThere = signal(child.pid, waited < 50 ? 0 : 'SIGKILL')
    }
  }
  onTestFinished(close)
  const url = `http://localhost:${own}`
  const started = Date.now()
  while (!(await answers(url))) {
    if (isOver) throw new Error(`npm run ${name} has ended:\n${said}`)
    if (Date.now() - started > 120_000) throw new Error(`npm run ${name} does not answer:\n${said}`)
    await setTimeout(100)
  }
  return { url, said: () => said, close }
}

/** Signals to a group of processes, and says whether there was any. */
function signal(group: number | undefined, name: NodeJS.Signals | 0): boolean {
  try {
    return group !== undefined && process.kill(-group, name)
  } catch {
    return false
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(20_000) })
    return true
  } catch {
    return false
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
