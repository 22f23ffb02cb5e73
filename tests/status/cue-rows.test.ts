import { describe, expect, test } from 'vitest'
import { CUE_ROWS } from '../../ingest/status/cues.ts'
import { statusOf } from '../../ingest/status/status-of.ts'
import { CAPTURE_STATUSES } from '../../src/model/vocabulary.ts'
import { readMarked } from '../timexes/read-sentence.ts'

const predicateOf = (sentence: string) => (/\[\w*(?:captur|seiz|retak)/.test(sentence) ? 'CAPTURE' : 'MEET')

describe.each(CUE_ROWS)('$id', (row) => {
  test.each(row.examples)('%s → %s', async (sentence, status) => {
    const { document, token } = await readMarked(sentence)
    expect(statusOf(document, token, predicateOf(sentence))).toMatchObject({ status, ruleId: row.id })
  })
  test.each(row.not)('says nothing in: %s', async (sentence) => {
    const { document, token } = await readMarked(sentence)
    expect(statusOf(document, token, 'MEET').ruleId).not.toBe(row.id)
    expect(statusOf(document, token, 'CAPTURE').ruleId).not.toBe(row.id)
  })
})

test('a row gives statuses of its own predicate only', () => {
  const captures = new Set<string>(CAPTURE_STATUSES)
  for (const row of CUE_ROWS) for (const status of [row.capture, row.negated.capture]) if (status) expect(captures.has(status)).toBe(true)
})
