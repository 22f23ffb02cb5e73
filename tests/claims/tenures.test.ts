import { describe, expect, test } from 'vitest'
import { DELEGATE_ROWS, SECOND_ROWS } from '../../ingest/claims/tables/tenure-delegate-rows.ts'
import { IMPLIED_ROWS, POSSESSED_ROWS } from '../../ingest/claims/tables/tenure-implied-rows.ts'
import { NOMINAL_ROWS, TENURE_ROWS } from '../../ingest/claims/tables/tenure-rows.ts'
import { nameIn, read } from './read.ts'

const rows = [...TENURE_ROWS, ...NOMINAL_ROWS, ...IMPLIED_ROWS, ...POSSESSED_ROWS, ...DELEGATE_ROWS, ...SECOND_ROWS]
const cases = (list: 'examples' | 'not') => rows.flatMap((row) => row[list].map((text): [string, string] => [row.id, text]))
const made = async (text: string) => (await read(text)).claims.map(({ ruleId }) => ruleId.replace(/^.*\//, ''))

describe('a tenure row reads its examples', () => {
  test.each(cases('examples'))('%s: %s', async (id, text) => {
    expect(await made(text)).toContain(id)
  })
})

describe('a tenure row leaves alone what it must not read', () => {
  test.each(cases('not'))('%s: %s', async (id, text) => {
    expect(await made(text)).not.toContain(id)
  })
})

async function offices(text: string): Promise<string[]> {
  const document = await read(text)
  return document.offices.map(
    ({ personId, title, ofId, former }) =>
      `${nameIn(document, personId)} | ${title} | ${nameIn(document, ofId)}${former ? ' | former' : ''}`,
  )
}

describe('an office told without its country', () => {
  test.each([
    ['the state told nearest', 'Norway voted. Prime Minister Jens Stoltenberg spoke.', 'Jens Stoltenberg | prime minister | Norway'],
    [
      'a title of one state',
      'Norway and the United States agreed. Secretary of State Ann Roe spoke.',
      'Ann Roe | secretary of state | United States',
    ],
    [
      'a seat of government',
      'Norway voted. President Ann Roe, speaking at the White House, praised Iran.',
      'Ann Roe | president | United States',
    ],
    [
      'a predecessor',
      'Norwegian Prime Minister Jens Stoltenberg praised his predecessor, Kjell Bondevik.',
      'Kjell Bondevik | prime minister | Norway | former',
    ],
    [
      'a counterpart',
      'Norwegian Foreign Minister Jonas Store saw his Danish counterpart, Per Moller.',
      'Per Moller | foreign minister | Denmark',
    ],
  ])('%s', async (_, text, office) => {
    expect(await offices(text)).toContain(office)
  })

  test('is left out where two states are told alike', async () => {
    expect(await offices('Norwegian and Danish ships sailed. Prime Minister Jens Holm spoke.')).toEqual([])
  })

  test('is left out where another holds it', async () => {
    expect(await offices('Norwegian President Jens Holm spoke. President Eva Dahl left.')).toEqual(['Jens Holm | president | Norway'])
  })
})
