import { expect, test } from 'vitest'
import { bCubed } from '../../src/service/evaluate/chains/b-cubed.ts'

test('B³ as in its first example: seven items of three groups, two of which were put together', () => {
  const gold = ['a', 'a', 'a', 'a', 'a', 'b', 'b', 'c', 'c', 'c', 'c', 'c']
  const found = ['1', '1', '1', '1', '1', '2', '2', '2', '2', '2', '2', '2']
  const score = bCubed(gold.map((group, index) => ({ gold: group, found: found[index] ?? '' })))
  expect(score).toEqual({ items: 12, precision: 0.762, recall: 1, f1: 0.865 })
})

test('B³ of nothing is no figure', () => {
  expect(bCubed([])).toEqual({ items: 0, precision: null, recall: null, f1: null })
})
