import { expect, it } from 'vitest'
import { entitiesOf } from '../../ingest/merge/entities-of.ts'
import { textReader } from '../support/read-text.ts'

it.each([
  ['Troops took the Donetsk region on Monday.', 'Donetsk', 'Donetsk region'],
  ['Troops took Kunduz Province on Monday.', 'Kunduz Province', 'Kunduz Province'],
])('a class word in small letters is no part of a mention, but of the name: %s', async (text, mention, name) => {
  const read = await textReader()
  const entities = entitiesOf(await read(text))
  expect(entities.find((entity) => entity.kind === 'REGION')).toMatchObject({ name, mentions: [{ text: mention }] })
})
