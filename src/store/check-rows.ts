import { z } from 'zod'
import { DatelineError } from '../model/errors.ts'
import type { Statement } from './port.ts'

/** Rows as the engine gave them, checked and typed by the statement's row. */
export function checkRows<Params, Row>(statement: Statement<Params, Row>, rows: readonly unknown[]): Row[] {
  const parsed = z.array(statement.row).safeParse(rows)
  if (parsed.success) return parsed.data
  throw unfit(statement, parsed.error)
}

/** One row of a stream. */
export function checkRow<Params, Row>(statement: Statement<Params, Row>, row: unknown): Row {
  const parsed = statement.row.safeParse(row)
  if (parsed.success) return parsed.data
  throw unfit(statement, parsed.error)
}

function unfit(statement: { readonly name: string }, error: z.ZodError): DatelineError {
  const issue = error.issues[0]
  return new DatelineError('BAD_STATEMENT', `statement "${statement.name}", row ${issue?.path.join('.')}: ${issue?.message}`, {
    hint: 'Make what the Cypher text returns and the row in src/store/statements agree.',
    cause: error,
  })
}
