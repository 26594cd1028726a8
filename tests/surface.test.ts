import { readdirSync, readFileSync } from 'node:fs'
import { parseSync } from 'oxc-parser'
import { expect, test } from 'vitest'
import { pluginFiles } from './helpers/source-files.js'

const entries = {
  kawaraban: 'index.ts',
  'kawaraban/schema': 'schema/index.ts',
  'kawaraban/locales': 'locale/packs/index.ts',
  'kawaraban/outputs': 'outputs/index.ts',
  'kawaraban/site': 'site/index.ts',
  'kawaraban/astro': 'astro/index.ts',
  'kawaraban/testing': 'testing/index.ts',
  'kawaraban/node': 'node/index.ts',
  'kawaraban/vite': 'vite/index.ts',
  'kawaraban/mascot': 'mascot/index.ts',
  'kawaraban/element': 'element/index.ts',
  'kawaraban/element/define': 'element/define.ts',
  'kawaraban/react': 'element/react.ts',
  ...Object.fromEntries(pluginFiles().map((path) => [`kawaraban/${path.replace(/\.ts$/, '')}`, path])),
}

/** What a module of `src` exports. */
function exportsOf(path: string): string[] {
  const text = readFileSync(new URL(`../src/${path}`, import.meta.url), 'utf8')
  const names = parseSync(path, text).module.staticExports.flatMap(({ entries: names }) =>
    names.map(({ exportName, isType }) => `${isType ? 'type ' : ''}${exportName.name}`),
  )
  // A function that can be called in several ways is exported once for each.
  return [...new Set(names)].toSorted()
}

// What users can import is a contract: a change here is a line in CHANGELOG.md.
test('the public surface is exactly this', () => {
  const surface = Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, exportsOf(path)]))
  expect(surface).toMatchSnapshot()
})

test('every entry is in the package, and no other', () => {
  const { exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    exports: Record<string, unknown>
  }
  const subpaths = Object.keys(entries).map((name) =>
    name.replace('kawaraban', '.').replace(/^\.\/plugins\/.+/, './plugins/*'),
  )
  const modules = Object.keys(exports).filter((path) => !/\.(?:css|json)$|^\.\/locales\/./.test(path))
  expect(new Set(modules)).toEqual(new Set(subpaths))
})

test('every locale can be imported alone, and stands among all of them', () => {
  const files = readdirSync(new URL('../src/locale/packs/', import.meta.url)).filter((name) => name !== 'index.ts')
  const names = files.map((file) => file.replace('.ts', '').replace('-', ''))
  expect(files.map((file) => exportsOf(`locale/packs/${file}`))).toEqual(names.map((name) => [name]))
  expect(exportsOf('locale/packs/index.ts')).toEqual(expect.arrayContaining(names))
})
