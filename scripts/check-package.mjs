import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { run } from './run.mjs'

// Checks the package as a user gets it: packed, unpacked in an empty app, imported by its name, its types compiled.
const root = fileURLToPath(new URL('..', import.meta.url))
const app = join(root, 'node_modules', '.packed-app')
const installed = join(app, 'node_modules', 'kawaraban')

rmSync(app, { recursive: true, force: true })
mkdirSync(installed, { recursive: true })
const [{ filename, files }] = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', app], {
    cwd: root,
    encoding: 'utf8',
  }),
)
const tarball = join(app, filename)
execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1'])

const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
const packed = new Set(files.map(({ path }) => `./${path}`))
const targets = Object.values(exports).flatMap((target) =>
  typeof target === 'string' ? target : Object.values(target ?? {}),
)
const missing = targets.filter((target) => !target.includes('*') && !packed.has(target))
if (missing.length > 0) fail(`The package lacks what its exports name: ${missing.join(', ')}`)
const strays = [...packed].filter((path) => !/^\.\/(?:dist|src)\/|^\.\/[A-Z]+(?:\.md)?$|^\.\/package\.json$/.test(path))
if (strays.length > 0) fail(`The package holds what it should not: ${strays.join(', ')}`)
// MIT and ISC ask for it: the licences of what is bundled go with it.
if (!readFileSync(join(installed, 'dist', 'NOTICES.txt'), 'utf8').includes('Ivan Nikulin')) {
  fail('The package holds parse5 without its licence.')
}

await run('publint', '--strict', tarball)
await run('attw', '--profile', 'esm-only', tarball)

// The examples of the README, as one would paste them: their types hold, and they run. The first is complete; to those
// after it a reader brings the text of an article, `source`.
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const examples = [...readme.matchAll(/^```(?:ts|js)\n([\s\S]*?)^```$/gm)].map(([, code]) => code)
if (examples.length < 2) fail(`README.md has ${examples.length} examples; did the marks of its code change?`)
writeFileSync(join(app, 'package.json'), '{ "type": "module" }')
examples.forEach((code, index) => writeFileSync(join(app, `example-${index + 1}.ts`), code))
writeFileSync(join(app, 'source.d.ts'), 'declare const source: string\n')
mkdirSync(join(app, 'content'))
writeFileSync(join(app, 'content', 'fox.en.md'), '---\ntitle: Fox\ndate: 2025-01-20\n---\nText.\n')
const source = '---\ntitle: A headline\ndate: 2025-01-20\ndesk: tokyo\n---\nText.\n'
const reader = pathToFileURL(join(app, 'source.js')).href
writeFileSync(new URL(reader), `globalThis.source = ${JSON.stringify(source)}\n`)
const compilerOptions = {
  module: 'NodeNext',
  target: 'ES2022',
  strict: true,
  types: [],
  outDir: '.',
  skipLibCheck: false,
}
writeFileSync(
  join(app, 'tsconfig.json'),
  JSON.stringify({ compilerOptions: { ...compilerOptions, lib: ['ES2023', 'DOM'] }, files: ['example-1.ts'] }),
)
await run('tsc', '-p', app)
const printed = execFileSync('node', ['example-1.js'], { cwd: app, encoding: 'utf8' })
for (const part of ['lang="ja"', '2025年1月20日', 'テクにゃん']) {
  if (!printed.includes(part)) fail(`The first example of the README does not print ${part}:\n${printed}`)
}
const later = examples.slice(1).map((_, index) => `example-${index + 2}`)
writeFileSync(
  join(app, 'tsconfig.json'),
  JSON.stringify({
    compilerOptions: { ...compilerOptions, lib: ['ES2023', 'DOM'] },
    files: ['source.d.ts', ...later.map((name) => `${name}.ts`)],
  }),
)
await run('tsc', '-p', app)
for (const name of later) execFileSync('node', ['--import', reader, `${name}.js`], { cwd: app, stdio: 'inherit' })
// The command, in a folder of Markdown and nothing else.
const command = spawnSync('node', [join(installed, 'dist', 'node', 'bin.js'), 'build', '--out', 'site'], {
  cwd: app,
  encoding: 'utf8',
})
if (command.status !== 0 || !readFileSync(join(app, 'site', 'en', 'fox', 'index.html'), 'utf8').includes('Fox')) {
  fail(`kawaraban build does not publish a folder of Markdown:\n${command.stdout}${command.stderr}`)
}
// A newsroom with ten plugins, and what the compiler has to do for it.
const instantiationLimit = 50_000
copyFileSync(join(root, 'tests', 'fixtures', 'ten-plugins.ts'), join(app, 'ten-plugins.ts'))
writeFileSync(
  join(app, 'tsconfig.json'),
  JSON.stringify({
    compilerOptions: { ...compilerOptions, skipLibCheck: true, noEmit: true },
    files: ['ten-plugins.ts'],
  }),
)
const tsc = join(root, 'node_modules', '.bin', 'tsc')
const report = execFileSync(tsc, ['-p', app, '--extendedDiagnostics'], { encoding: 'utf8' })
const instantiations = Number(/^Instantiations:\s+(\d+)/m.exec(report)?.[1])
if (!(instantiations > 1000 && instantiations < instantiationLimit)) {
  fail(`A newsroom with ten plugins takes ${instantiations} instantiations; at most ${instantiationLimit} are allowed.`)
}
console.log(`A newsroom with ten plugins: ${instantiations} type instantiations.`)

// The example of a plugin, with tests of its own, as its author would have it: beside an installed kawaraban.
const plugin = join(app, 'plugin')
cpSync(join(root, 'examples', 'plugin'), plugin, { recursive: true, filter: (path) => !path.endsWith('dist') })
const tested = spawnSync('npm', ['test', '--silent'], { cwd: plugin, encoding: 'utf8' })
if (tested.status !== 0) fail(`The tests of examples/plugin fail:\n${tested.stdout}${tested.stderr}`)
console.log(`examples/plugin: ${/^# pass (\d+)/m.exec(tested.stdout)?.[1]} tests pass.`)

const warnings = execFileSync('node', ['--input-type=module', '-e', 'import "kawaraban"'], {
  cwd: app,
  encoding: 'utf8',
})
if (warnings !== '') fail(`Importing the package prints: ${warnings}`)
rmSync(app, { recursive: true, force: true })

function fail(message) {
  console.error(message)
  process.exit(1)
}
