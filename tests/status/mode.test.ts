import { expect, test } from 'vitest'
import { modeOf } from '../../ingest/status/mode.ts'
import { readMarked } from '../timexes/read-sentence.ts'

test.each<readonly [string, boolean, string]>([
  ['The two [met] on Monday.', false, 'IN_PERSON'],
  ['The [summit] ended on Monday.', false, 'IN_PERSON'],
  ['The king [received] the envoy.', false, 'IN_PERSON'],
  ['The two held [talks] on Monday.', false, 'UNKNOWN'],
  ['The two held [talks] in Oslo.', true, 'IN_PERSON'],
  ['The two [spoke] by phone on Monday.', false, 'CALL'],
  ['The two held [talks] by video link.', false, 'CALL'],
  ['The two held a phone [call] on Monday.', false, 'CALL'],
  ['The two [met] in Oslo after a phone call.', true, 'IN_PERSON'],
  ['The two [met] in Oslo and called for calm.', true, 'IN_PERSON'],
])('%s (place told: %s) → %s', async (sentence, place, mode) => {
  const { document, token } = await readMarked(sentence)
  expect(modeOf(document, token, { place })).toBe(mode)
})
