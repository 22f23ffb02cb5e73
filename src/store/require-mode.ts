import { DatelineError } from '../model/errors.ts'
import type { Statement } from './port.ts'

/** `run` takes reading statements and `write` writing ones; anything else is a slip in the calling code. */
export function requireMode<Params, Row>(statement: Statement<Params, Row>, mode: Statement['mode']): void {
  if (statement.mode === mode) return
  throw new DatelineError('BAD_STATEMENT', `statement "${statement.name}" is for ${statement.mode}, but was given to ${mode}`, {
    hint: 'Run reading statements by run(), writing ones as steps of write().',
  })
}
