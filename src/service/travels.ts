import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { tripOf, visitOf, type TravelRecord } from '../../ingest/travels/record.ts'
import { render } from '../../ingest/travels/render.ts'
import { toldByRemark } from '../../ingest/travels/told-by-remark.ts'
import { identify } from '../model/article.ts'
import type { DocumentClaim, ExtractionDocument } from '../model/document.ts'
import { packageRoot } from '../model/package-root.ts'
import type { Extractor } from './extract.ts'

const FOLDER = join(packageRoot, 'ingest', 'travels', 'records')
const PUBLISHER = 'Office of the Historian'

/** The official travels and visits of 1866–2026, one document a record that has a remark, in the order of the lists. */
export async function* readTravels(extractor: Extractor, records = travelRecords()): AsyncGenerator<ExtractionDocument> {
  for (const record of records) if (record.remark?.trim()) yield await documentOf(record, record.remark, extractor)
}

export function travelRecords(): TravelRecord[] {
  return [...linesOf('trips').map(tripOf), ...linesOf('visits').map(visitOf)]
}

function linesOf(name: string): unknown[] {
  const text = gunzipSync(readFileSync(join(FOLDER, `${name}.jsonl.gz`))).toString('utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown)
}

async function documentOf(record: TravelRecord, remark: string, extractor: Extractor): Promise<ExtractionDocument> {
  const rendered = render(record, remark)
  // Days in a remark ("October 22–26") are of the year of the travel; when the remark was published is not known.
  const read = await extractor.extract({ id: record.id, text: rendered.text, publishedAt: record.end ?? record.start })
  const article = identify({ id: record.id, text: remark, publisher: PUBLISHER, language: 'en', publishedAt: null })
  return toldByRemark(read, rendered, { article, time: timeOf(record) })
}

/** The days of the travel bound all that was done on it. */
function timeOf({ start, end }: TravelRecord): DocumentClaim['time'] {
  const from = start ?? end
  const to = end ?? start
  return from && to ? { edtf: from === to ? from : `${from}/${to}`, from, to, start: 0, end: 0, text: '' } : null
}
