import { describe, expect, it } from 'vitest'
import { loadGazetteer, placeFacts } from '../../ingest/gazetteer/gazetteer.ts'
import { decode } from '../../ingest/gazetteer/gazetteer-file.ts'

const gazetteer = loadGazetteer()
const ids = (name: string): readonly string[] => gazetteer.lookup(name).map((sense) => sense.id)

describe('of places of one name', () => {
  it.each([
    ['Pokrovsk', 'city:704422'],
    ['Georgia', 'country:GE'],
    ['Florida', 'region:US.FL'],
    ['Geneva', 'city:2660646'],
    ['New York', 'city:5128581'],
    ['Donetsk', 'city:709717'],
    ['Palmyra', 'city:163808'],
    ['Gaza', 'region:PS.GZ'],
    ['Indian', 'country:IN'],
    ['Hodeidah', 'city:79415'],
    ["N'Djamena", 'country:TD'],
  ])('%s is first of all %s', (name, id) => expect(ids(name)[0]).toBe(id))

  it('Engels, once Pokrovsk, comes after the town of that name', () => {
    expect(ids('Pokrovsk').indexOf('city:563464')).toBeGreaterThan(0)
    expect(ids('Krasnoarmeysk')).toContain('city:704422')
  })

  it.each(['moscow', 'nice', 'South', 'Eastern', ''])('%j names none', (name) => expect(ids(name)).toEqual([]))
})

describe('countries of places', () => {
  it('are null where the United Nations count the region to none', () => {
    expect(placeFacts('region:x-kosovo')).toMatchObject({ country: null, iso2: null })
    expect(placeFacts('city:786714')).toMatchObject({ name: 'Pristina', region: 'region:x-kosovo', country: null })
    expect(placeFacts('region:x-hong-kong')?.country).toBe('country:CN')
  })
})

describe('decode', () => {
  it('refuses a file of something else', () => expect(() => decode(Buffer.from('{"magic":"other"}\n'))).toThrow(/not a file of/))
})
