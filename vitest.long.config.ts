import { defineConfig } from 'vitest/config'

/** Runs of minutes, one after another: `npm run test:long`. */
export default defineConfig({
  test: {
    include: ['tests/long/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 3_600_000,
    globalSetup: ['tests/support/built-gazetteer.ts', 'tests/support/neo4j/global-setup.ts'],
    hookTimeout: 120_000,
  },
})
