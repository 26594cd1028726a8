import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { codes, constants, types } from 'micromark-util-symbol'
import { defineConfig, type Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

const common = {
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  outDir: 'dist',
  splitting: false,
  sourcemap: true,
  // tsc writes the types beside the modules.
  dts: false,
} as const

/** Modules into which is bundled what is no dependency of the package, since it can be had without what nobody here needs. */
const bundles = Object.fromEntries(
  ['render/html-parser', 'parse/cjk-friendly', 'parse/yaml-library'].map((path) => [path, `src/${path}.ts`]),
)
const characterReferences = 'src/render/character-references.ts'

const symbols: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { codes, constants, types }

/** Puts values in the place of their names, as micromark's own build does for its packages. */
const inlineSymbols: Plugin = {
  name: 'inline micromark-util-symbol',
  setup(build) {
    build.onLoad({ filter: /[/\\]micromark-extension-[^/\\]+[/\\]dist[/\\].+\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8')
      const value = (written: string, table: string, name: string) => {
        const found = symbols[table]?.[name]
        if (found === undefined) throw new Error(`micromark-util-symbol has no ${written}.`)
        return JSON.stringify(found)
      }
      return { contents: code.replace(/\b(codes|constants|types)\.(\w+)/g, value) }
    })
  },
}

/**
 * Makes enumerations again of what TypeScript made of parse5's, since esbuild puts the values of such in the place of
 * names, and takes out the calls that tell parse errors, for which nobody here asks.
 */
const shortenParse5: Plugin = {
  name: 'shorten parse5',
  setup(build) {
    build.onLoad({ filter: /[/\\]parse5[/\\]dist[/\\].+\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8')
      const compiled = /var (\w+);\s*\(function \(\1\) \{([^}]*)\}\)\(\1 \|\| \(\1 = \{\}\)\);/g
      const quiet = code.replace(/^( *)\w+\._err\(.*\);$/gm, '$1;')
      const contents = quiet.replace(compiled, (_, name: string, members: string) => {
        const numbers = members.replace(/^\s*\w+\[\w+\["(\w+)"\] = (-?\d+)\] = "\w+";$/gm, '$1 = $2,')
        return `enum ${name} {${numbers.replace(/^\s*\w+\["(\w+)"\] = (".*");$/gm, '$1 = $2,')}}`
      })
      return { contents, loader: 'ts' }
    })
  },
}

/** What is never reached: what writes YAML, makes values of nodes or nodes of values, and the tags of YAML 1.1. */
const unreached = [
  'visit',
  String.raw`stringify/\w+`,
  String.raw`parse/cst-\w+`,
  'doc/(?:createNode|applyReviver)',
  'nodes/(?:addPairToJSMap|toJS)',
  String.raw`schema/(?:yaml-1\.1|json)/\w+`,
]
const unreachedFiles = new RegExp(
  `/yaml/browser/dist/(?:${unreached.join('|')})\\.js$`.replaceAll('/', String.raw`[/\\]`),
)

/** Puts in the place of what a module exports what throws an error with its name, whatever is done with it. */
const leaveOut: Plugin = {
  name: 'leave out what of yaml is never reached',
  setup(build) {
    build.onLoad({ filter: unreachedFiles }, async ({ path }) => {
      const [, exported = ''] = /^export \{([^}]*)\};$/m.exec(await readFile(path, 'utf8')) ?? []
      const names = exported.split(',').map((name) => name.trim())
      if (!names.every((name) => /^\w+$/.test(name))) throw new Error(`What does ${path} export?`)
      const stubs = names.map((name) => `export const ${name} = /* @__PURE__ */ leftOut('${name}')`)
      return { contents: [`import { leftOut } from 'left-out'`, ...stubs].join('\n') }
    })
    build.onResolve({ filter: /^left-out$/ }, ({ path }) => ({ path, namespace: path, sideEffects: false }))
    build.onLoad({ filter: /./, namespace: 'left-out' }, () => ({
      contents: `export function leftOut(name) {
        const fail = () => { throw new Error(\`\${name} of yaml is left out of this package.\`) }
        return new Proxy(fail, { apply: fail, construct: fail, get: fail, has: fail, ownKeys: fail })
      }`,
    }))
  },
}

export default defineConfig([
  {
    ...common,
    // Module by module: a bundler leaves out whole modules that nobody imports, but not what stands in one with others.
    entry: ['src/**/*.ts', ...[...Object.values(bundles), characterReferences].map((path) => `!${path}`)],
    bundle: false,
  },
  {
    ...common,
    entry: bundles,
    esbuildPlugins: [inlineSymbols, shortenParse5, leaveOut],
    esbuildOptions: (options) => {
      // HTML's named references, which Markdown's parser has as well.
      options.alias = { 'entities/decode': fileURLToPath(new URL(characterReferences, import.meta.url)) }
    },
  },
])
