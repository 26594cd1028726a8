import { defineConfig } from 'tsup'

export default defineConfig({
  // Module by module: a bundler leaves out whole modules that nobody imports, but not what stands in one with others.
  entry: ['src/**/*.ts'],
  bundle: false,
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  sourcemap: true,
  // tsc writes the types beside the modules.
  dts: false,
})
