import { expect, test } from 'vitest'
import { matchSequence } from '../../ingest/claims/sequence.ts'

const words = (text: string) => text.split(' ')
const match = (pattern: string, text: string) =>
  matchSequence(pattern, 0, (word, token) => {
    const here = words(text)[token]
    if (word === 'NUM') return here !== undefined && /^\d+$/.test(here) ? token + 1 : null
    return here === word ? token + 1 : null
  })

test('elements may be left out, repeated or one of several', () => {
  expect(match('the? NUM* men|women', 'the 2 3 women')?.get('end')).toBe(4)
  expect(match('the? NUM* men|women', 'men')?.get('end')).toBe(1)
  expect(match('the? NUM* men|women', 'the 2 dogs')).toBeNull()
})

test('each element says where it stood', () => {
  expect(match('the NUM men', 'the 2 men')?.get('NUM')).toBe(1)
})
