import { expect, test } from 'vitest'
import { extracted, meetingsOf } from '../support/extracted.ts'

test('the agent of a passive is found before a participle', async () => {
  const text = 'Olaf Scholz was briefed by German negotiator Jens Plötner returning from Oslo, who said that progress was made.'
  const [meeting] = meetingsOf(await extracted({ publishedAt: '2025-12-02', text }))
  expect(meeting?.parties).toEqual(['Jens Plötner', 'Olaf Scholz'])
})

test('who comes along in a clause of the own is no agent', async () => {
  const text = 'Olaf Scholz was briefed in Berlin, Jens Plötner returning from Oslo.'
  expect(meetingsOf(await extracted({ publishedAt: '2025-12-02', text }))).toEqual([])
})
