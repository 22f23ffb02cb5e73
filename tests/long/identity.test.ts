import { expect, test } from 'vitest'
import { identify } from '../../src/model/derive/identity/identify.ts'
import { manyChains } from '../derive/identity/many-chains.ts'

function timeOf(count: number): number {
  const kept = manyChains(count)
  const from = performance.now()
  const { identities } = identify({ ...kept, aliasesOf: () => [] })
  expect(identities.length).toBeGreaterThan(count / 50)
  return performance.now() - from
}

test('a million chains are put together in near linear time', () => {
  timeOf(100_000)
  const [some, all] = [timeOf(250_000), timeOf(1_000_000)]
  console.error(`250,000 chains: ${Math.round(some)} ms, 1,000,000 chains: ${Math.round(all)} ms`)
  // four times as many; each with each would take sixteen times as long
  expect(all / some).toBeLessThan(7)
})
