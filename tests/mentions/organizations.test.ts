import { describe, expect, it } from 'vitest'
import { organizationAt, ORGANIZATIONS } from '../../ingest/mentions/organizations.ts'
import { words } from './words.ts'

function found(text: string): readonly string[] {
  const tokens = words(text)
  return tokens.flatMap((_, at) => organizationAt(tokens, at)?.row.names[0] ?? [])
}

describe.each(ORGANIZATIONS)('organization $names.0', (row) => {
  it.each(row.examples)('matches: %s', (example) => {
    expect(found(example)).toContain(row.names[0])
  })
  it.each(row.not)('does not match: %s', (example) => {
    expect(found(example)).not.toContain(row.names[0])
  })
})

it('gives each name to one row', () => {
  const names = ORGANIZATIONS.flatMap((row) => row.names)
  expect(new Set(names).size).toBe(names.length)
})
