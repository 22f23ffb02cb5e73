import { describe, expect, it } from 'vitest'
import { officeAt, OFFICES, type OfficeMatch } from '../../ingest/mentions/offices.ts'
import { words } from './words.ts'

const offices = (text: string): readonly OfficeMatch[] => {
  const tokens = words(text)
  const found: OfficeMatch[] = []
  let at = 0
  while (at < tokens.length) {
    const match = officeAt(tokens, at)
    if (match) found.push(match)
    at = match?.last ?? at + 1
  }
  return found
}

describe.each(OFFICES)('office row $title', (row) => {
  it.each(row.examples)('matches: %s', (example) => {
    expect(offices(example).map((match) => match.row.title)).toContain(row.title)
  })
  it.each(row.not)('does not match: %s', (example) => {
    expect(offices(example).map((match) => match.row.title)).not.toContain(row.title)
  })
})

describe('titles', () => {
  it.each([
    ['the deputy foreign minister', 'deputy foreign minister', false],
    ['acting Governor Ruiz', 'acting governor', false],
    ['the top commander', 'commander', false],
    ['the chief nuclear negotiator', 'nuclear negotiator', false],
    ['two vice presidents', 'vice president', true],
    ['the Foreign Ministers', 'foreign minister', true],
    ['Secretary-General Ruiz', 'secretary-general', false],
    ['its atomic energy chief', 'atomic energy chief', false],
  ])('%s → %s', (text, title, plural) => {
    expect(offices(text).map((match) => [match.title, match.plural])).toContainEqual([title, plural])
  })

  it('has at least 110 rows, each title once', () => {
    expect(OFFICES.length).toBeGreaterThanOrEqual(110)
    expect(new Set(OFFICES.map((row) => row.title)).size).toBe(OFFICES.length)
  })
})
