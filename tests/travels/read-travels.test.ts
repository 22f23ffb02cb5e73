import { expect, test } from 'vitest'
import type { TravelRecord } from '../../ingest/travels/record.ts'
import { checkDocument } from '../../src/service/check-document.ts'
import { createExtractor } from '../../src/service/extract.ts'
import { readTravels, travelRecords } from '../../src/service/travels.ts'

const record: TravelRecord = {
  ...{ id: 'lund-1', traveller: 'Ida May Lund', place: 'Lima, Peru', start: '1994-04-26', end: '1994-04-27' },
  remark: 'Met with President Quispe and visited a school.',
}

async function read(records: TravelRecord[]) {
  const documents = []
  for await (const document of readTravels(await createExtractor(), records)) documents.push(checkDocument(document))
  return documents
}

test('a trip is a meeting in its place and days; only the remark is stored and quoted', async () => {
  const [document] = await read([record])
  const nameOf = new Map(document?.entities.map(({ id, name }) => [id, name]))
  const [meeting] = document?.meetings ?? []
  expect(document?.article).toMatchObject({ text: record.remark, publisher: 'Office of the Historian', publishedAt: null })
  expect(meeting).toMatchObject({ edtf: '1994-04-26/1994-04-27', status: 'HELD' })
  expect(meeting?.participants.map(({ entityId }) => nameOf.get(entityId)).sort()).toEqual(['Ida May Lund', 'Quispe'])
  expect(nameOf.get(meeting?.placeId ?? '')).toBe('Lima')
  expect(JSON.stringify(document)).not.toContain('Ida May Lund met')
})

test('whose president was there must be told by the remark', async () => {
  const documents = await read([{ ...record, remark: 'Accompanied President Quispe.' }])
  expect(documents.flatMap(({ offices }) => offices)).toEqual([])
})

test('a record without a remark tells nothing', async () => {
  expect(
    await read([
      { ...record, remark: null },
      { ...record, remark: ' ' },
    ]),
  ).toEqual([])
})

test('the lists are whole', () => {
  const records = travelRecords()
  expect(records).toHaveLength(7_535)
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length)
})
