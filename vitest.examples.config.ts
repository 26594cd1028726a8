import { defineConfig } from 'vitest/config'

/**
 * The examples, each installed from the packed library into a folder of its own, built, and looked at in a browser. They
 * install what they need, so they are no part of `npm test`: `npm run test:sites`.
 */
export default defineConfig({
  test: {
    include: ['tests/examples/**/*.test.ts'],
    globalSetup: 'tests/examples/packed.ts',
    // One after the other: each starts a build and a server, and wants the machine to itself.
    fileParallelism: false,
    // A slow machine, or an installation over a slow line, is no failure.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 60_000 } },
  },
})
