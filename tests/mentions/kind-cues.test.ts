import { describe, expect, it } from 'vitest'
import { kindCues } from '../../ingest/mentions/kind-cues.ts'
import { kindCueRows } from '../../ingest/mentions/tables/kind-cues.ts'

/** Cues of the name that stands in square brackets. */
function cuesOf(example: string): readonly string[] {
  const start = example.indexOf('[')
  const end = example.indexOf(']') - 1
  return kindCues(example.replace(/[[\]]/g, ''), { start, end }).map(({ id }) => id)
}

describe.each(kindCueRows)('$id', ({ id, examples, not }) => {
  it.each(examples)('in: %s', (example) => expect(cuesOf(example)).toContain(id))
  it.each(not)('not in: %s', (example) => expect(cuesOf(example)).not.toContain(id))
})
