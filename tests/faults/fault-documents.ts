import type { ExtractionDocument } from '../../src/model/document.ts'
import { allDocuments, meeting } from '../support/documents.ts'
import { makeDocument, type ClaimSketch } from '../support/make-document.ts'

/** Documents that fill every derived table, revisions of one key, and long ones whose transactions take a while. */
export function faultDocuments(): ExtractionDocument[] {
  const days = Array.from({ length: 6 }, (_, index) => `2025-04-${String(index + 10)}`)
  const revisions = days.slice(0, 3).map((day) => meeting(day, '2025-04-01', 'revised'))
  return [...allDocuments(), ...revisions, ...days.map((day) => meeting(day, day)), ...['a', 'b'].map(manyMeetings)]
}

const MEETINGS = 20

function manyMeetings(key: string): ExtractionDocument {
  const pairs = Array.from({ length: MEETINGS }, (_, index) => {
    const number = `${key}-${String(index).padStart(3, '0')}`
    return { one: `Guest ${number}`, other: `Host ${number}`, trigger: `greeted ${number}` }
  })
  const text = pairs.map(({ one, other, trigger }) => `${one} ${trigger} ${other}.`).join(' ')
  const people = Object.fromEntries(pairs.flatMap(({ one, other }) => [one, other]).map((name) => [name, { kind: 'PERSON' as const }]))
  const claims = pairs.map(({ one, other, trigger }): ClaimSketch => ({
    ...{ predicate: 'MEET', status: 'HELD', trigger, edtf: '2025-05-01' },
    arguments: [
      ['PARTY', one],
      ['PARTY', other],
    ],
  }))
  return makeDocument({ key: `many-${key}`, publishedAt: '2025-05-02', text }, people, claims)
}
