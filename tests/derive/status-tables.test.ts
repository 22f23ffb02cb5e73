import { describe, expect, test } from 'vitest'
import { decide, type Example, type StatusRow } from '../../src/model/derive/status-row.ts'
import { STATUS_TABLE } from '../../src/model/derive/status-table.ts'

describe('the rows for meetings', () => check(STATUS_TABLE.meetings))
describe('the rows for captures', () => check(STATUS_TABLE.captures))

function check<Status extends string>(table: readonly StatusRow<Status>[]): void {
  const rows = table.map((row) => [row.id, row] as const)
  const rowOf = (example: Example<Status>) =>
    decide(
      table,
      example.map(([day, status]) => ({ day, status })),
    ).statusRule

  test.each(rows)('%s decides its examples', (id, { examples }) => {
    expect(examples.length).toBeGreaterThan(0)
    expect(examples.map(rowOf)).toEqual(examples.map(() => id))
  })

  test.each(rows)('%s leaves the others to other rows', (id, { not }) => {
    expect(not.map(rowOf)).not.toContain(id)
  })
}
