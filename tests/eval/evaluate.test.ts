import { expect, test } from 'vitest'
import { evaluate } from '../../src/service/evaluate/evaluate.ts'
import { goldSchema, readGold, type Gold } from '../../src/service/evaluate/gold.ts'
import type { ExtractionDocument } from '../../src/model/document.ts'
import { join } from 'node:path'
import { packageRoot } from '../../src/model/package-root.ts'

const golds = readGold(join(packageRoot, 'samples'))

/** The extraction document that gold itself would be. */
function perfect(gold: Gold): ExtractionDocument {
  const id = (name: string) => `e${gold.entities.findIndex((entity) => entity.name === name)}`
  const mention = { start: 0, end: 0, form: 'NAME' } as const
  const views = {
    entities: gold.entities.map((entity, index) => ({
      ...entity,
      id: `e${index}`,
      link: null,
      mentions: [{ ...mention, text: entity.name }],
    })),
    meetings: gold.meetings.map((meeting, index) => ({
      ...meeting,
      id: `m${index}`,
      participants: meeting.participants.map((name) => ({ entityId: id(name), role: 'PARTY' as const })),
      placeId: meeting.place && id(meeting.place),
      edtf: meeting.date,
      claimIds: [],
    })),
    captures: gold.captures.map((capture, index) => ({
      ...capture,
      id: `k${index}`,
      captorId: id(capture.captor),
      placeId: id(capture.place),
      edtf: capture.date,
      claimedBy: capture.claimedBy.map(id),
      deniedBy: capture.deniedBy.map(id),
      claimIds: [],
    })),
    negotiatesFor: gold.negotiatesFor.map((row) => ({
      personId: id(row.person),
      principalId: id(row.principal),
      former: false,
      claimIds: [],
    })),
    offices: gold.offices.map((row) => ({
      personId: id(row.person),
      title: row.title,
      ofId: id(row.of),
      former: row.former ?? false,
      claimIds: [],
    })),
  }
  const article = {
    id: gold.id,
    key: gold.id,
    revision: '0'.repeat(16),
    publishedAt: null,
    updatedAt: null,
    publisher: null,
    title: null,
    url: null,
    language: 'en',
    text: '',
    contentHash: '',
    dateline: null,
  }
  return { schema: 'dateline/extraction/1', extractor: 'test', article, ...views, claims: [], timexes: [], unresolved: [] }
}

const documents = (change: (document: ExtractionDocument) => ExtractionDocument = (document) => document) =>
  new Map(golds.map((gold) => [gold.id, change(perfect(gold))]))

test('gold scored against itself is right in everything', () => {
  const { layers, misses, missing } = evaluate(golds, documents())
  expect(misses).toEqual([])
  expect(missing).toBe(0)
  expect(Object.values(layers).map(({ f1 }) => f1)).toEqual(Object.values(layers).map(() => 1))
  expect(layers.meetings?.slots).toEqual({ participants: 1, place: 1, date: 1, status: 1, mode: 1, allRight: 1 })
})

test('a wrong status costs that slot and no other', () => {
  const { layers } = evaluate(
    golds,
    documents((document) => ({ ...document, meetings: document.meetings.map((meeting) => ({ ...meeting, status: 'DISPUTED' as const })) })),
  )
  expect(layers.meetings).toMatchObject({ f1: 1, slots: { participants: 1, status: 0, allRight: 0 } })
})

test('an article without a document counts as missed', () => {
  const { missing, layers } = evaluate(golds, new Map())
  expect(missing).toBe(golds.length)
  expect(layers.entities).toMatchObject({ found: 0, recall: 0, precision: null })
})

test('a meeting shared by one of two participants is not found', () => {
  const { layers } = evaluate(
    golds,
    documents((document) => ({
      ...document,
      meetings: document.meetings.map((meeting) => ({ ...meeting, participants: meeting.participants.slice(0, 1) })),
    })),
  )
  expect(layers.meetings?.recall).toBeLessThan(0.5)
})

test('gold of another shape is refused', () => {
  expect(goldSchema.safeParse({ entities: [] }).success).toBe(false)
})
