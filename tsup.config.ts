import { fileURLToPath } from 'node:url'
import { defineConfig } from 'tsup'

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

const htmlParser = 'src/render/html-parser.ts'
const characterReferences = 'src/render/character-references.ts'

export default defineConfig([
  {
    ...common,
    // Module by module: a bundler leaves out whole modules that nobody imports, but not what stands in one with others.
    entry: ['src/**/*.ts', `!${htmlParser}`, `!${characterReferences}`],
    bundle: false,
  },
  {
    ...common,
    // What is no dependency of the package is bundled, so that it decodes with the table of Markdown's parser.
    entry: { 'render/html-parser': htmlParser },
    esbuildOptions: (options) => {
      options.alias = { 'entities/decode': fileURLToPath(new URL(characterReferences, import.meta.url)) }
    },
  },
])
