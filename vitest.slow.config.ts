import { defineConfig, mergeConfig } from 'vitest/config'
import shared from './vitest.config.js'

/** What takes long: timing sweeps and long fuzzing, in one process, so that timings are not disturbed. */
export default mergeConfig(
  defineConfig({ resolve: shared.resolve ?? {} }),
  defineConfig({
    test: { include: ['tests/slow/**/*.slow.test.ts'], fileParallelism: false, testTimeout: 600_000 },
  }),
)
