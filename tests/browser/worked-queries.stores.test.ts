import { expect, test } from 'vitest'
import { workedQueries } from '../../src/web/playground/worked-queries.ts'
import { dataOf } from '../graphql/ask.ts'
import { describeEachStore } from '../support/stores.ts'
import { lengthsOfLists } from './lists-of.ts'
import { operationName } from './operation-name.ts'
import { ingestSamples } from './sample-documents.ts'

/** What the first store answered. */
const first = new Map<string, unknown>()

describeEachStore('the worked queries over the samples', (openFresh) => {
  test('are answered, and alike on every store', { timeout: 120_000 }, async () => {
    const store = await openFresh()
    await ingestSamples(store)
    for (const query of workedQueries) {
      const name = operationName(query)
      const data = await dataOf(store, query)
      const lengths = lengthsOfLists(data)
      expect(lengths.length, name).toBeGreaterThan(0)
      expect(Math.min(...lengths), name).toBeGreaterThan(0)
      if (!first.has(name)) first.set(name, data)
      expect(data, name).toEqual(first.get(name))
    }
  })
})
