import { defineConfig } from 'tsup'

export default defineConfig({
  // One entry for each subpath of the package; tsc writes the types beside them.
  entry: [
    'src/index.ts',
    'src/schema/index.ts',
    'src/locale/packs/index.ts',
    'src/testing/index.ts',
    // kawaraban/plugins/<name>
    'src/plugins/*.ts',
  ],
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  sourcemap: true,
  treeshake: false,
  dts: false,
  clean: true,
})
