import { expect, test } from 'vitest'
import { EXTRACTOR } from '../../ingest/document/make-document.ts'
import { documentSchema } from '../../src/model/document.ts'
import { extracted } from '../support/extracted.ts'

test('a document fits its schema and names its extractor', async () => {
  const document = await extracted({ publishedAt: '2025-12-02', text: 'Olaf Scholz met Emmanuel Macron in Paris on Monday.' })
  expect(documentSchema.parse(document)).toEqual(document)
  expect(document.extractor).toBe(EXTRACTOR)
  expect(EXTRACTOR).toMatch(/^dateline \d+\.\d+\.\d+/)
})

test('ids within it lead to entities of it', async () => {
  const { entities, meetings, claims } = await extracted({ text: 'Olaf Scholz met Emmanuel Macron in Paris on Monday.' })
  const ids = new Set(entities.map(({ id }) => id))
  const told = [...meetings.flatMap(({ participants }) => participants), ...claims.flatMap((claim) => claim.arguments)]
  expect(told.length).toBeGreaterThan(0)
  for (const { entityId } of told) if (entityId !== null) expect(ids).toContain(entityId)
})

test('the dateline is kept beside the prose', async () => {
  const text = 'PARIS, Dec 2 (Agency) - Olaf Scholz met Emmanuel Macron on Monday.'
  const { article } = await extracted({ publishedAt: '2025-12-02', text })
  expect(article.dateline?.place).toBe('PARIS')
  expect(article.text.slice(article.dateline?.start, article.dateline?.end)).toContain('PARIS')
})

test('an article that tells nothing gives an empty document', async () => {
  const { entities, claims, meetings } = await extracted({ text: 'It rained.' })
  expect({ entities, claims, meetings }).toEqual({ entities: [], claims: [], meetings: [] })
})
