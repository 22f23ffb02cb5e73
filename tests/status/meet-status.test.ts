import { expect, test } from 'vitest'
import { meetStatusOf } from '../../ingest/status/meet-status.ts'
import { readMarked } from '../timexes/read-sentence.ts'

test.each([
  ['Mr. Haddad is in Oslo to [meet] with Norwegian Chancellor Jon Lund.', 'PLANNED'],
  ['President Haddad will travel to Norway in February for [talks] with Jon Lund as he starts his term.', 'PLANNED'],
  ['Karim went to Oslo for [talks] with Jon Lund.', 'HELD'],
  ['Karim had a brief [conversation] with Jon Lund on Saturday, both governments said.', 'HELD'],
  ['Omar [met] Karim in Oslo.', 'HELD'],
  ['Omar has refused to [meet] Karim in Oslo.', 'REFUSED'],
])('%s is %s', async (sentence, status) => {
  const { document, token } = await readMarked(sentence)
  expect(meetStatusOf(document, token)).toBe(status)
})
