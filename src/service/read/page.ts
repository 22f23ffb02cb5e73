import { DatelineError } from '../../model/errors.ts'
import { decodeCursor, encodeCursor, type CursorForm, type Position } from './cursor.ts'

export const MAX_FIRST = 100

/** Which part of a list is asked for. */
export interface PageRequest {
  readonly first: number
  readonly after?: string | null | undefined
}

export interface Page<Row> {
  readonly rows: readonly { readonly cursor: string; readonly row: Row }[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
}

/** The request as the statements take it: one row more than asked for tells whether more follow. */
export interface Keyset {
  readonly afterSort: string | null
  readonly afterId: string | null
  readonly limit: number
}

/** @throws DatelineError BAD_ARGUMENT, BAD_CURSOR */
export function keysetOf({ first, after }: PageRequest, form: CursorForm): Keyset {
  if (!Number.isInteger(first) || first < 1 || first > MAX_FIRST)
    throw new DatelineError('BAD_ARGUMENT', `first: ${first} is not from 1 to ${MAX_FIRST}`, {
      argument: 'first',
      hint: `Ask for at most ${MAX_FIRST} and go on with \`after\`.`,
    })
  const position = after === null || after === undefined ? null : decodeCursor(after, form)
  return { afterSort: position?.sort ?? null, afterId: position?.id ?? null, limit: first + 1 }
}

/** Makes a page of the rows that a keyset gave. */
export function pageOf<Row extends Position>(rows: readonly Row[], { afterId, limit }: Keyset): Page<Row> {
  return {
    rows: rows.slice(0, limit - 1).map((row) => ({ cursor: encodeCursor(row), row })),
    hasNextPage: rows.length === limit,
    hasPreviousPage: afterId !== null,
  }
}

/** A page of a whole list at hand, sorted by sort key and id. */
export function pageWithin<Row extends Position>(list: readonly Row[], keyset: Keyset): Page<Row> {
  const { afterSort, afterId, limit } = keyset
  const behind = ({ sort, id }: Row) => afterSort === null || sort > afterSort || (sort === afterSort && id > (afterId ?? ''))
  return pageOf(list.filter(behind).slice(0, limit), keyset)
}
