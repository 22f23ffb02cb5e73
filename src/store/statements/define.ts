import type { Statement } from '../port.ts'

/**
 * Binds a Cypher file to its mode, parameters and row. `params` and `row` are zod objects whose keys are held against the
 * file's header when it is read, at the first use of the statement (`load.ts`).
 */
export function defineStatement<Params, Row>(definition: Statement<Params, Row>): Statement<Params, Row> {
  return definition
}
