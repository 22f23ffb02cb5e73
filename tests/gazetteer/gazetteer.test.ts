import { describe, expect, it } from 'vitest'
import { loadGazetteer } from '../../ingest/gazetteer/gazetteer.ts'
import { words } from '../mentions/words.ts'

const gazetteer = loadGazetteer()

describe('lookup', () => {
  it.each([
    ['Norway', 'country:NO', 'NAME'],
    ['Norwegian', 'country:NO', 'ADJECTIVE'],
    ['Norwegians', 'country:NO', 'PEOPLE'],
    ['Kremlin', 'country:RU', 'SEAT'],
    ['Burma', 'country:MM', 'FORMER'],
    ['Oslo', 'country:NO', 'CAPITAL'],
    ['U.S.', 'country:US', 'ALTERNATE'],
    ['Scotland', 'region:GB.SCT', 'NAME'],
  ])('%s is %s as %s', (name, id, use) => {
    expect(gazetteer.lookup(name)[0]).toMatchObject({ id, use })
  })
  it('keeps case', () => {
    expect(gazetteer.lookup('norway')).toEqual([])
  })
})

it('matches the longest name', () => {
  const tokens = words('in South Korea today')
  expect(gazetteer.match(tokens, 1, tokens.length)).toMatchObject({ first: 1, last: 3, senses: [{ id: 'country:KR' }] })
})

it('ends a match before the given token', () => {
  expect(gazetteer.match(words('New York'), 0, 1)).toBeNull()
})

it('tells what is known of a city', () => {
  expect(gazetteer.placeFacts('city:3143244')).toMatchObject({ name: 'Oslo', kind: 'CITY', country: 'country:NO', seat: true })
  expect(gazetteer.placeFacts('city:0')).toBeNull()
})
