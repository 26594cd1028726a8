import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { chromium } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchOptions } from '../helpers/chromium.js'
import { openPage } from '../helpers/page.js'
import type { Report } from '../runtimes/smoke.js'
import { environment, installNode } from './example.js'

/** What is tried, and nothing else: the table of the README changes when these do. Chromium is the system's. */
const versions = {
  node: ['20.20.2', '22.23.3', '24.21.0', '26.10.0'],
  bun: '1.4.5',
  deno: '2.9.6',
  miniflare: '4.20260426.0',
  workerd: '1.20260426.1',
  zod: '4.6.7',
}

const run = promisify(execFile)
const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const root = join(inject('folder'), 'runtimes')
/** What a user has, and beside it what it runs in. */
const [app, tools] = [join(root, 'app'), join(root, 'tools')]
const esm = { format: 'esm', target: 'es2022' } as const
/** How each kind of runtime is asked for the report, and what esbuild makes for it. */
const entries = {
  program: 'console.log(JSON.stringify(await runChecks()))',
  worker: 'export default { fetch: async () => Response.json(await runChecks()) }',
  page: 'globalThis.report = runChecks()',
}
/** In this time everything has to be done, what parsers find hard too. */
const timeout = 120_000
/** Where Deno writes down what it was asked to permit. */
const audit = join(root, 'permissions.jsonl')

beforeAll(async () => {
  const { bun, deno, miniflare, zod } = versions
  await Promise.all([install(app, { kawaraban: inject('tarball'), zod }), install(tools, { bun, deno, miniflare })])
  const define = { LONG_READ: JSON.stringify(await readFile(path('../../bench/article.ja.md'), 'utf8')) }
  await build({ ...esm, entryPoints: [path('../runtimes/smoke.ts')], outfile: join(app, 'smoke.js'), define })
  for (const [name, code] of Object.entries(entries))
    await writeFile(join(app, `${name}.js`), `import { runChecks } from './smoke.js'\n${code}\n`)
})

/** Installs as users do. Of Bun, only its install script puts the program in its place. */
async function install(folder: string, dependencies: Record<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true })
  const manifest = { private: true, type: 'module', dependencies, allowScripts: { bun: true } }
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest))
  await run('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder })
}

async function bundle(entry: keyof typeof entries, conditions: string[]): Promise<string> {
  const outfile = join(root, `${entry}.${conditions.join('.')}.js`)
  await build({ ...esm, entryPoints: [join(app, `${entry}.js`)], bundle: true, conditions, outfile })
  return outfile
}

async function ask(program: string, ...args: string[]): Promise<Report> {
  const env = { ...environment, DENO_AUDIT_PERMISSIONS: audit, DENO_DIR: join(root, 'deno') }
  const { stdout, stderr } = await run(program, args, { cwd: app, env, timeout })
  expect(stderr).toBe('')
  return JSON.parse(stdout) as Report
}
const tool = (name: string) => join(tools, 'node_modules', '.bin', name)

async function askDeno(...args: string[]): Promise<Report> {
  await writeFile(audit, '')
  const report = await ask(tool('deno'), 'run', '--no-prompt', ...args)
  expect(await readFile(audit, 'utf8'), 'permissions that were asked for').toBe('')
  return report
}

async function askWorkerd(): Promise<Report> {
  const load = createRequire(join(tools, 'package.json'))
  expect((load('workerd/package.json') as { version: string }).version).toBe(versions.workerd)
  const { Miniflare } = load('miniflare') as {
    Miniflare: new (options: object) => { dispatchFetch(url: string): Promise<Response>; dispose(): Promise<void> }
  }
  const scriptPath = await bundle('worker', ['workerd', 'worker', 'browser'])
  const options = { modules: true, modulesRoot: root, scriptPath, compatibilityDate: '2026-04-26' }
  const miniflare = new Miniflare(options)
  try {
    return (await (await miniflare.dispatchFetch('http://localhost/')).json()) as Report
  } finally {
    await miniflare.dispose()
  }
}

const browser = await chromium.launch(launchOptions)
afterAll(() => browser.close())

async function askChromium(): Promise<Report> {
  const script = await readFile(await bundle('page', ['browser']), 'utf8')
  const page = await openPage(browser)
  // Hashes are made in secure contexts alone, so that it has to be https.
  await page.route('**/*', (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script })
      : route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><script type="module" src="page.js"></script>',
        }),
  )
  await page.goto('https://smoke.example/')
  return page.evaluate(() => (globalThis as unknown as { report: Promise<Report> }).report)
}

interface Runtime {
  readonly name: string
  readonly version: string
  readonly how: string
  readonly ask: () => Promise<Report>
}

const runtimes: readonly Runtime[] = [
  ...versions.node.map((version) => {
    const node = async () => ask(join(await installNode(version), 'node'), 'program.js')
    return { name: 'Node', version, how: 'as npm installs it', ask: node }
  }),
  { name: 'Bun', version: versions.bun, how: 'as npm installs it', ask: () => ask(tool('bun'), 'program.js') },
  { name: 'Deno', version: versions.deno, how: 'as npm installs it; asks for no permission', ask: () => askDeno('program.js') },
  {
    name: 'Deno',
    version: versions.deno,
    how: 'bundled with the condition `worker`; asks for no permission',
    ask: async () => askDeno(await bundle('program', ['worker'])),
  },
  { name: 'workerd', version: versions.workerd, how: 'bundled with the conditions `workerd`, `worker`; without `nodejs_compat`', ask: askWorkerd },
  { name: 'Chromium', version: browser.version(), how: 'bundled, in a page', ask: askChromium },
] // prettier-ignore

const reports = new Map<Runtime, Report>()

test.each(runtimes)('$name $version, $how', { timeout }, async (runtime) => {
  const report = await runtime.ask()
  expect(report.failed).toEqual([])
  // The first is Node.
  const [first = report] = reports.values()
  expect(report.made).toEqual(first.made)
  expect(Object.keys(report.made).length).toBeGreaterThan(10)
  reports.set(runtime, report)
})

test('README.md says what was tried; `npm run test:sites runtimes -- -u` writes it', async () => {
  expect([...reports.keys()], 'what has passed').toEqual(runtimes)
  const readme = await readFile(path('../../README.md'), 'utf8')
  // Systems renew their Chromium on their own: the one that was tried stands there until the table is written again.
  const chromium = inject('isUpdating') ? undefined : /^\| Chromium \| ([\d.]+) \|/m.exec(readme)?.[1]
  const rows = runtimes.map((runtime) => {
    const { name, version, how } = runtime
    const tried = name === 'Chromium' ? (chromium ?? version) : version
    return `| ${name} | ${tried} | ${reports.get(runtime)?.passed} | ${how} |`
  })
  const table = ['| runtime | version tried | checks passed | how |', '| --- | --- | --- | --- |', ...rows].join('\n')
  const marks = /(?<=^<!-- runtimes -->\n)[^]*(?=^<!-- \/runtimes -->$)/m
  expect(readme).toMatch(marks)
  await expect(readme.replace(marks, () => `\n${table}\n\n`)).toMatchFileSnapshot(path('../../README.md'))
})
