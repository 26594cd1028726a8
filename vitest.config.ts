import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const src = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url))

export default defineConfig({
  resolve: {
    // Tests import the package by its name and get its source.
    alias: [
      { find: /^kawaraban$/, replacement: src('index.ts') },
      { find: /^kawaraban\/schema$/, replacement: src('schema/index.ts') },
      { find: /^kawaraban\/locales$/, replacement: src('locale/packs/index.ts') },
      { find: /^kawaraban\/locales\/([\w-]+)$/, replacement: src('locale/packs/$1.ts') },
      { find: /^kawaraban\/plugins\/([\w-]+)$/, replacement: src('plugins/$1.ts') },
      { find: /^kawaraban\/outputs$/, replacement: src('outputs/index.ts') },
      { find: /^kawaraban\/site$/, replacement: src('site/index.ts') },
      { find: /^kawaraban\/astro$/, replacement: src('astro/index.ts') },
      { find: /^kawaraban\/testing$/, replacement: src('testing/index.ts') },
      { find: /^kawaraban\/node$/, replacement: src('node/index.ts') },
      { find: /^kawaraban\/vite$/, replacement: src('vite/index.ts') },
      // As in the package: see tsup.config.ts.
      { find: /^entities\/decode$/, replacement: src('render/character-references.ts') },
      { find: /^kawaraban\/mascot$/, replacement: src('mascot/index.ts') },
      { find: /^kawaraban\/element$/, replacement: src('element/index.ts') },
      { find: /^kawaraban\/element\/define$/, replacement: src('element/define.ts') },
    ],
    noExternal: ['hast-util-raw', 'parse5'],
  },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/slow/**', 'tests/browser/**', 'tests/site/**', 'tests/examples/**'],
    // Nothing here is timed; a slow machine is no failure.
    testTimeout: 60_000,
    typecheck: { enabled: true, include: ['tests/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
  },
})
