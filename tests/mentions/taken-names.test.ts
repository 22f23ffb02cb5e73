import { expect, test } from 'vitest'
import { extracted } from '../support/extracted.ts'

const kindOf = async (name: string, text: string) =>
  (await extracted({ text, publishedAt: '2025-12-02' })).entities.find((entity) => entity.name === name)?.kind

test.each([
  'Badme was taken by Eritrean troops in May 1998.',
  'Rebels overran Badme on Monday. Badme was quiet on Tuesday.',
  'Chilean troops took Badme from the rebels.',
])('a name that no table knows is a town where it is what is taken: %s', async (text) => {
  expect(await kindOf('Badme', text)).toBe('CITY')
})

test.each(['Sam Lund was taken by Eritrean troops to the border. Lund is 40.', 'Police captured Sam Lund.'])(
  'people are taken, too: %s',
  async (text) => {
    expect(await kindOf('Sam Lund', text)).toBe('PERSON')
  },
)
