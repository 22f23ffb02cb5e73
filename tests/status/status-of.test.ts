import { describe, expect, test } from 'vitest'
import { statusOf } from '../../ingest/status/status-of.ts'
import { STATUS_ROWS } from '../../ingest/status/tables/status-rows.ts'
import { withTrigger } from '../support/annotated.ts'

describe.each(STATUS_ROWS)('$id', (row) => {
  const predicate = row.meet && !/captur/.test(row.examples[0] ?? '') ? 'MEET' : 'CAPTURE'
  test.each(row.examples.map((example) => [example]))('fires in: %s', async (example) => {
    const { document, token } = await withTrigger(example)
    expect(statusOf(document, token, /captur/.test(example) ? 'CAPTURE' : predicate).ruleId).toBe(`status/${row.id}`)
  })
  test.each(row.not.map((example) => [example]))('not in: %s', async (example) => {
    const { document, token } = await withTrigger(example)
    expect(statusOf(document, token, predicate).ruleId).not.toBe(`status/${row.id}`)
  })
})

test.each([
  ['Mr Lind [met] Mrs Okoro.', 'HELD'],
  ['Mr Lind will [meet] Mrs Okoro.', 'PLANNED'],
  ['Mr Lind may [meet] Mrs Okoro.', 'POSSIBLE'],
  ['Mr Lind did not [meet] Mrs Okoro.', 'DENIED'],
  ['Mr Lind is [meeting] Mrs Okoro.', 'ONGOING'],
  ['Peru called off its [talks] with Chile.', 'CANCELLED'],
  ['The two will hold [talks] in Lima.', 'PLANNED'],
  ['Mr Lind has not agreed to [meet] Mrs Okoro.', 'DENIED'],
])('%s is %s', async (sentence, status) => {
  const { document, token } = await withTrigger(sentence)
  expect(statusOf(document, token, 'MEET').status).toBe(status)
})
