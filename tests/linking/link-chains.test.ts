import { beforeAll, expect, it } from 'vitest'
import { loadGazetteer } from '../../ingest/gazetteer/gazetteer.ts'
import { textReader, type ReadText } from '../support/read-text.ts'

let read: (text: string) => Promise<ReadText>
beforeAll(async () => {
  read = await textReader()
})

async function countryOf(text: string, name: string): Promise<string | null> {
  const { chains, links } = await read(text)
  const chain = chains.find((one) => one.name === name)
  return loadGazetteer().placeFacts(links.get(chain?.id ?? '') ?? '')?.country ?? null
}

it('links a country', async () => {
  const { chains, links } = await read('Norway sent troops.')
  expect(links.get(chains[0]?.id ?? '')).toBe('country:NO')
})

it.each([
  ['Ministers met in Tripoli on Monday. Libya sent an envoy.', 'Tripoli', 'country:LY'],
  ['Ministers met in Tripoli on Monday. Lebanon sent an envoy. Lebanese troops left, and Lebanon paid.', 'Tripoli', 'country:LB'],
  ['US envoys met Ukrainian envoys in Geneva on Monday.', 'Geneva', 'country:CH'],
])('picks the homonym of the article: %s', async (text, name, country) => {
  expect(await countryOf(text, name)).toBe(country)
})

it('gives persons no link', async () => {
  const { links } = await read('Esko Aho left.')
  expect(links.size).toBe(0)
})
