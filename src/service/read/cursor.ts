import { DatelineError } from '../../model/errors.ts'

/** Where a page ended: the sort key and the id of its last row. */
export interface Position {
  readonly sort: string
  readonly id: string
}

/** What the positions of one list look like; a cursor of another list does not fit. */
export interface CursorForm {
  readonly sort: RegExp
  readonly id: RegExp
}

export function encodeCursor({ sort, id }: Position): string {
  return Buffer.from(JSON.stringify([sort, id])).toString('base64url')
}

/** @throws DatelineError BAD_CURSOR where it is none of this list's cursors */
export function decodeCursor(cursor: string, form: CursorForm): Position {
  const position = parse(cursor)
  if (position && form.sort.test(position.sort) && form.id.test(position.id) && encodeCursor(position) === cursor) return position
  throw new DatelineError('BAD_CURSOR', `after: "${shortened(cursor)}" is no cursor of this list`, {
    argument: 'after',
    hint: 'Give `endCursor` of the page before, of the same field, or leave `after` out to begin anew.',
  })
}

function parse(cursor: string): Position | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (!Array.isArray(value) || value.length !== 2) return null
    const [sort, id]: unknown[] = value
    return typeof sort === 'string' && typeof id === 'string' ? { sort, id } : null
  } catch {
    return null // no JSON: told by the caller
  }
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
