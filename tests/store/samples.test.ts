import { expect, test } from 'vitest'
import { exportGraph } from '../../src/service/export.ts'
import type { Store } from '../../src/store/port.ts'
import { ingestSamples } from '../browser/sample-documents.ts'
import { describeEachStore } from '../support/stores.ts'

async function canonical(store: Store): Promise<string[]> {
  const lines: string[] = []
  for await (const line of exportGraph(store, { canonical: true })) lines.push(line)
  return lines
}

/** What the first engine exported. */
let first: readonly string[] | null = null

describeEachStore('the samples', (openFresh) => {
  test('are the same graph on every store, byte for byte, and again when they are ingested again', { timeout: 180_000 }, async () => {
    const store = await openFresh()
    await ingestSamples(store)
    const lines = await canonical(store)
    expect(lines.length).toBeGreaterThan(500)
    first ??= lines
    expect(lines).toEqual(first)
    await ingestSamples(store)
    expect(await canonical(store)).toEqual(lines)
  })
})
