import { describe, expect, test } from 'vitest'
import { attributionOf } from '../../ingest/attribution/attribution-of.ts'
import { SAYING_ROWS } from '../../ingest/attribution/tables/saying-rows.ts'
import { readMarked } from '../timexes/read-sentence.ts'

describe.each(SAYING_ROWS)('$id', (row) => {
  test.each(row.examples)('%s → %j', async (sentence, sources) => {
    const { document, token } = await readMarked(sentence)
    const found = attributionOf(document, token)
    expect(found.map(({ named, text }) => (named ? text : ''))).toEqual(sources)
    expect(found.filter(({ ruleId }) => ruleId === row.id).map(({ polarity }) => polarity)).toContain(row.polarity)
  })
  test.each(row.not)('nobody is cited in: %s', async (sentence) => {
    const { document, token } = await readMarked(sentence)
    expect(attributionOf(document, token).filter(({ ruleId }) => ruleId === row.id)).toEqual([])
  })
})
