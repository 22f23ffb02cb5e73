import { describe, expect, test } from 'vitest'
import { creditRows } from '../../ingest/read/credit-rows.ts'
import { endOfProse } from '../../ingest/read/end-of-prose.ts'

describe.each(creditRows)('$id', ({ pattern, examples, not }) => {
  test.each(examples)('%s', (example) => expect(pattern.test(example)).toBe(true))
  test.each(not)('not %s', (example) => expect(pattern.test(example)).toBe(false))
})

test.each([
  ['The envoys left. hc / av (Reuters, AP)', 'The envoys left. '],
  ['"We left," he said. Author: Ann Lee (kb) Editor: Bob Ray', '"We left," he said. '],
  ['The envoys left. Author: Ann Lee Editor: Bob Ray\n(AFP, dpa)\n', 'The envoys left. '],
  ['The envoys left. (Reporting by Ann Lee; editing by Bob Ray)', 'The envoys left. '],
  ['The envoys left. AFP, NEX (kb / mla)', 'The envoys left. '],
  ['The envoys joined the alliance (NATO)', 'The envoys joined the alliance (NATO)'],
  ['The envoys left. It was said by the agency (Reuters)', 'The envoys left. It was said by the agency (Reuters)'],
  ['Reporting by Ann Lee was praised.', 'Reporting by Ann Lee was praised.'],
])('prose of %j', (text, prose) => expect(text.slice(0, endOfProse(text))).toBe(prose))
