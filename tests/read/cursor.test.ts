import { describe, expect, test } from 'vitest'
import { decodeCursor, encodeCursor } from '../../src/service/read/cursor.ts'
import { articles, claimsInArticle, counterparts, entities, meetings } from '../../src/service/read/lists.ts'

const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('a cursor', () => {
  test.each([
    [meetings, { sort: '2025-03-03', id: 'meeting:d000000000000001' }],
    [meetings, { sort: '', id: 'meeting:d000000000000001' }],
    [articles, { sort: '2025-03-04T09:00:00Z', id: 'a000000000000001' }],
    [entities, { sort: '| çelik |', id: 'person:çelik' }],
    [counterparts, { sort: '2025-03-03', id: 'meeting:d000000000000001 person:bo-berg' }],
    [claimsInArticle, { sort: '000000010', id: 'b000000000000001' }],
  ])('comes back as it was', ({ cursor: form }, position) => {
    expect(decodeCursor(encodeCursor(position), form)).toEqual(position)
  })

  test.each([
    ['nothing', ''],
    ['words', 'behind the third'],
    ['a number', cursor(3)],
    ['one part', cursor(['2025-03-03'])],
    ['three parts', cursor(['2025-03-03', 'meeting:1', 'x'])],
    ['parts that are no text', cursor([20250303, 'meeting:1'])],
    ['no day', cursor(['Monday', 'meeting:1'])],
    ['an id of another kind', cursor(['2025-03-03', 'capture:1'])],
    ['one of another list', encodeCursor({ sort: '2025-03-04T09:00:00Z', id: 'a000000000000001' })],
    ['padding that nobody wrote', `${cursor(['2025-03-03', 'meeting:1'])}==`],
  ])('made of %s is refused', (_what, forged) => {
    expect(() => decodeCursor(forged, meetings.cursor)).toThrow(
      expect.objectContaining({ code: 'BAD_CURSOR', argument: 'after', hint: expect.stringContaining('endCursor') as unknown }),
    )
  })
})
