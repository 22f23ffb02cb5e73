import { describe, expect, test } from 'vitest'
import { nameParts } from '../../../src/model/derive/identity/name-parts.ts'
import { nameScore } from '../../../src/model/derive/identity/name-score.ts'
import { likeness, skeletonsOf } from '../../../src/model/derive/identity/spelling.ts'

function scoreOf(a: string, b: string): number {
  const [left, right] = [nameParts(a), nameParts(b)]
  if (!left || !right) throw new Error(`${a} or ${b} has no words`)
  const score = nameScore(left, right).score
  expect(nameScore(right, left).score, 'either way round').toBe(score)
  return score
}

describe('one person by name alone', () => {
  test.each([
    ['Volodymyr Zelenskyy', 'Volodymyr Zelenskiy'],
    ['Volodymyr Zelensky', 'Vladimir Zelenskii'],
    ['Muammar Gaddafi', 'Moammar el-Qadhafi'],
    ['Alexander Lukashenko', 'Alyaksandr Lukashenka'],
    ['Mahmoud Ahmadinejad', 'Mahmud Ahmadinezhad'],
    ['Sergei Lavrov', 'Sergej Lawrow'],
    ['Abdullah bin Abdulaziz', 'Abdallah ibn Abd al-Aziz'],
    ['Rafik Hariri', 'Rafiq al-Hariri'],
    ['Shinzo Abe', 'ABE Shinzo'],
    ['Viktor Orban', 'Orbán Viktor'],
    ['Kim Jong-un', 'Kim Jong Un'],
    ['Mike Pompeo', 'Michael R. Pompeo'],
    ['Bush, George W.', 'George W. Bush'],
    ['Gen. Khalifa Haftar', 'Khalifa Hifter'],
    ['Mustafa Akinci', 'Mustafa Akıncı'],
  ])('%s, %s', (a, b) => {
    expect(scoreOf(a, b)).toBeGreaterThanOrEqual(0.8)
  })
})

describe('two persons, or a doubt', () => {
  test.each([
    ['George W. Bush', 'George H.W. Bush'],
    ['Kim Jong Il', 'Kim Jong Un'],
    ['Hassan Rouhani', 'Hussein Rouhani'],
    ['Sergei Ivanov', 'Igor Ivanov'],
    ['Laurent Kabila', 'Joseph Kabila'],
    ['Ferdinand Marcos Jr.', 'Ferdinand Marcos Sr.'],
    ['Mohammed Dahlan', 'Mahmoud Dahlan'],
    ['Xi Jinping', 'Si Jinping'],
    ['Cristina Fernandez', 'Cristina Fernandez de Kirchner'],
    ['V. Putin', 'Vladimir Putin'],
  ])('%s, %s', (a, b) => {
    expect(scoreOf(a, b)).toBeLessThan(0.8)
  })
})

test.each([
  ['Pope Francis', { words: ['francis'], royal: true }],
  ['Dr. Abdullah Abdullah', { words: ['abdallah', 'abdallah'], royal: false }],
  ['Kim Jong Un', { family: 'kim', given: ['jong', 'un'] }],
  ['Jaap de Hoop Scheffer', { family: 'scheffer', given: ['jaap', 'hoop'] }],
  ['Martin Luther King Jr.', { family: 'king', generation: 'jr' }],
  ['Sultan al-Jaber', { family: 'jaber', given: ['sultan'] }],
])('the parts of %s', (name, parts) => {
  expect(nameParts(name)).toMatchObject(parts)
})

test('spellings of one name share a key, and are alike', () => {
  for (const [a = '', b = ''] of [
    ['dawud', 'daoud'],
    ['netanyahu', 'netanjahu'],
    ['khamenei', 'chamenei'],
    ['shevardnadze', 'schewardnadse'],
  ]) {
    expect(
      skeletonsOf(a).filter((key) => skeletonsOf(b).includes(key)),
      `${a}, ${b}`,
    ).not.toEqual([])
    expect(likeness(a, b), `${a}, ${b}`).toBeGreaterThan(0.85)
  }
})
