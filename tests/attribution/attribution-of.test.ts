import { describe, expect, test } from 'vitest'
import { attributionOf } from '../../ingest/attribution/attribution-of.ts'
import { SAYING_ROWS } from '../../ingest/attribution/tables/saying-rows.ts'
import { withTrigger } from '../support/annotated.ts'

async function sourcesOf(marked: string) {
  const { document, token } = await withTrigger(marked)
  return attributionOf({ ...document, mentions: [] }, token)
}

describe.each(SAYING_ROWS)('$id', (row) => {
  test.each(row.examples.map((example) => [example]))('fires in: %s', async (example) => {
    expect((await sourcesOf(example)).map(({ ruleId, polarity }) => ({ ruleId, polarity }))).toContainEqual({
      ruleId: row.id,
      polarity: row.polarity,
    })
  })
  test.each(row.not.map((example) => [example]))('not in: %s', async (example) => {
    expect((await sourcesOf(example)).map(({ ruleId }) => ruleId)).not.toContain(row.id)
  })
})

test('nested sources come innermost first', async () => {
  const sources = await sourcesOf('Mr Lind said Mrs Okoro had told reporters that rebels [seized] Kisa.')
  expect(sources.map(({ text }) => text)).toEqual(['Okoro', 'Lind'])
})

test('a sentence in its own voice has no source', async () => {
  expect(await sourcesOf('Rebels [seized] Kisa after a long night of fighting.')).toEqual([])
})
