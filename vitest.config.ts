import { defineConfig } from 'vitest/config'

/** Files that open a store share the one Neo4j of the run, so they run one after another; the rest runs in parallel. */
const stores = ['tests/store/**/*.test.ts', 'tests/**/*.stores.test.ts']
/** Node loads graphql by its CommonJS entry; Vite would add its ESM one, and two copies do not know each other's schemas. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }
/** Compiles the gazetteer where no build has. */
const gazetteer = 'tests/support/built-gazetteer.ts'
const shared = { testTimeout: 20_000, hookTimeout: 120_000 }

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: { ...shared, name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/long/**', ...stores], globalSetup: [gazetteer] },
      },
      {
        resolve,
        test: {
          ...shared,
          // A derivation on a real Neo4j takes seconds on a machine that does other work, too.
          testTimeout: 60_000,
          name: 'stores',
          include: stores,
          exclude: ['tests/long/**'],
          fileParallelism: false,
          globalSetup: [gazetteer, 'tests/support/neo4j/global-setup.ts'],
        },
      },
    ],
  },
})
