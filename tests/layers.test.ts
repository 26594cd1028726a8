import { expect, test } from 'vitest'
import { resolveImport, sourceFiles } from './helpers/source-files.js'

/** From the ground up: a room imports from its own row and from those before it. */
const layers: readonly (readonly string[])[] = [
  ['diagnostic', 'code-frame', 'isolate'],
  ['article', 'schema', 'locale', 'mdast'],
  ['plugin', 'plugin-parts', 'plugin-content', 'plugin-error', 'guard'],
  ['parse', 'render', 'mascot'],
  ['element'],
  ['collection', 'loaders'],
  ['outputs', 'site', 'options', 'join-plugins', 'meta-types'],
  ['newsroom', 'newsroom-types', 'bind', 'stages', 'default-newsroom', 'pages', 'additions', 'address'],
  ['index'],
  ['plugins', 'testing', 'node', 'vite'],
  ['astro'],
]

/** Rooms of which nothing runs in a browser. */
const onNode = ['node', 'vite', 'astro']

const room = (path: string) => path.replace(/\.ts$/, '').split('/')[0] ?? ''
const layer = (path: string) => layers.findIndex((rooms) => rooms.includes(room(path)))

const files = sourceFiles()
const relatives = files.flatMap(({ path, imports }) =>
  imports
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => [path, resolveImport(path, specifier)] as const),
)

test('every module stands in a room of the house', () => {
  expect(files.map(({ path }) => path).filter((path) => layer(path) < 0)).toEqual([])
  expect(relatives.length).toBeGreaterThan(50)
})

test('imports point down the layers and never up', () => {
  expect(relatives.filter(([from, to]) => layer(to) > layer(from))).toEqual([])
})

test('parse, render and mascot do not import one another', () => {
  const siblings = ['parse', 'render', 'mascot']
  const across = relatives.filter(
    ([from, to]) => room(from) !== room(to) && siblings.includes(room(from)) && siblings.includes(room(to)),
  )
  expect(across).toEqual([])
})

test('first-party plugins are built with what the package exports, and with nothing else of it', () => {
  const entries = files.map(({ path }) => path).filter((path) => path.endsWith('index.ts'))
  // What stands in a folder of a plugin's name is its own.
  const own = (from: string, to: string) => to.startsWith(`plugins/${from.split('/')[1]?.replace(/\.ts$/, '')}/`)
  const others = relatives.filter(([from, to]) => room(from) === 'plugins' && !entries.includes(to) && !own(from, to))
  expect(others).toEqual([])
})

test('of the mascot, element takes its leaves, and its cat only where it is defined', () => {
  const taken = relatives.filter(([from, to]) => room(from) === 'element' && room(to) !== 'element')
  expect(taken.filter(([from]) => from !== 'element/define.ts').map(([, to]) => to)).toEqual([
    'mascot/figure.ts',
    'mascot/style.ts',
  ])
  expect(taken.filter(([from]) => from === 'element/define.ts').map(([, to]) => to)).toEqual([
    'mascot/technyan-look.ts',
  ])
  const types = ['mascot/mascot.ts']
  for (const leaf of ['mascot/figure.ts', 'mascot/style.ts', 'mascot/technyan-look.ts'])
    expect(relatives.filter(([from, to]) => from === leaf && !types.includes(to))).toEqual([])
})

test('only src/node, and what runs inside a build tool, touches node:*', () => {
  const builtins = files.filter(
    ({ path, imports }) => !onNode.includes(room(path)) && imports.some((name) => name.startsWith('node:')),
  )
  expect(builtins.map(({ path }) => path)).toEqual([])
  const globals = files.filter(
    ({ path, text }) => !onNode.includes(room(path)) && /\b(?:process|Buffer)\.[a-z]/.test(text),
  )
  expect(globals.map(({ path }) => path)).toEqual([])
})

test('nothing in parse, schema or render knows the mascot', () => {
  const knowing = files.filter(
    ({ path, text }) => ['parse', 'schema', 'render'].includes(room(path)) && /technyan/i.test(text),
  )
  expect(knowing.map(({ path }) => path)).toEqual([])
})

test('an entry file lists exports and nothing else', () => {
  const entries = files.filter(({ path }) => path.endsWith('index.ts'))
  const rest = entries.map(({ path, text }) => [
    path,
    text.replaceAll(/export (?:type )?\{[^}]*\} from '[^']+'\s*/g, ''),
  ])
  expect(rest.filter(([, more]) => more !== '')).toEqual([])
})

test('a source file fits on a few screens, unless it is a list of words', () => {
  const isWords = (path: string) => /^(?:locale\/(?:english|japanese|packs\/.+)|site\/words)\.ts$/.test(path)
  expect(
    files.filter(({ path, text }) => !isWords(path) && text.split('\n').length > 300).map(({ path }) => path),
  ).toEqual([])
})
