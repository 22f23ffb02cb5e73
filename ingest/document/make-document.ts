import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DOCUMENT_SCHEMA, type ExtractionDocument } from '../../src/model/document.ts'
import { packageRoot } from '../../src/model/package-root.ts'
import type { Document } from '../layers.ts'
import { defineStage } from '../stage.ts'

/** Name and version of what extracts, as documents carry it: "dateline 0.1.0". */
export const EXTRACTOR = `dateline ${versionOf(readFileSync(join(packageRoot, 'package.json'), 'utf8'))}`

/** Puts the extraction document of DESIGN.md §5 together. */
export const makeDocument = defineStage({
  name: 'document',
  needs: ['layout', 'timexes', 'claims', 'merged'],
  adds: 'result',
  run: assemble,
})

function assemble({ article, layout, timexes, claims, merged }: Document<'layout' | 'timexes' | 'claims' | 'merged'>): ExtractionDocument {
  const { dateline } = layout
  return {
    schema: DOCUMENT_SCHEMA,
    extractor: EXTRACTOR,
    article: {
      ...article,
      dateline: dateline && {
        place: dateline.place && article.text.slice(dateline.place.start, dateline.place.end),
        date: dateline.date,
        start: dateline.start,
        end: dateline.end,
      },
    },
    entities: [...merged.entities],
    claims: [...merged.claims],
    meetings: merged.meetings,
    captures: merged.captures,
    negotiatesFor: merged.negotiatesFor,
    offices: merged.offices,
    timexes: timexes.map(({ start, end, text, edtf }) => ({ start, end, text, edtf })),
    unresolved: claims.unresolved.map(({ cue, start, end, reason }) => ({ cue, start, end, reason })),
  }
}

function versionOf(manifest: string): string {
  const { version } = Object(JSON.parse(manifest))
  return String(version)
}
