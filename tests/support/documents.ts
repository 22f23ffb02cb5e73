import type { ExtractionDocument } from '../../src/model/document.ts'
import type { Places } from '../../src/model/place.ts'
import { makeDocument } from './make-document.ts'

const FRANCE = { kind: 'COUNTRY' as const, name: 'France', iso2: 'FR', geonamesId: null, latitude: null, longitude: null, within: null }
const PARIS = { kind: 'CITY' as const, name: 'Paris', iso2: 'FR', geonamesId: 2988507, latitude: 48.85, longitude: 2.35 }

/** A small gazetteer for documents made by hand. */
export const places: Places = (link) => {
  if (link === 'country:FR') return FRANCE
  return link === 'city:2988507' ? { ...PARIS, within: 'country:FR' } : null
}

const PEOPLE = {
  'Narendra Modi': { kind: 'PERSON' },
  'Emmanuel Macron': { kind: 'PERSON' },
  Paris: { kind: 'CITY', link: 'city:2988507' },
} as const

export function meeting(day: string, edtf: string, key = `meeting-${day}`): ExtractionDocument {
  const text = `Narendra Modi met Emmanuel Macron in Paris, as was told on ${day}.`
  return makeDocument({ key, publishedAt: day, publisher: 'Wire', text }, PEOPLE, [
    {
      ...{ predicate: 'MEET', status: 'HELD', trigger: 'met', edtf },
      arguments: [
        ['PARTY', 'Narendra Modi'],
        ['PARTY', 'Emmanuel Macron'],
        ['PLACE', 'Paris'],
      ],
    },
  ])
}

const SIDES = { Ruritania: { kind: 'COUNTRY' }, Freedonia: { kind: 'COUNTRY' }, Strelsau: { kind: 'CITY' } } as const

export function captureClaimed(): ExtractionDocument {
  const text = 'Ruritania said its troops had captured Strelsau, a town of Freedonia.'
  return makeDocument({ key: 'claimed', publishedAt: '2025-03-01', text }, SIDES, [
    {
      ...{ predicate: 'CAPTURE', status: 'CLAIMED', trigger: 'captured', edtf: '2025-03-01', by: ['Ruritania'] },
      arguments: [
        ['CAPTOR', 'Ruritania'],
        ['PLACE', 'Strelsau'],
      ],
    },
  ])
}

export function captureDenied(): ExtractionDocument {
  const text = 'Freedonia said Ruritania had not captured Strelsau.'
  return makeDocument({ key: 'denied', publishedAt: '2025-03-02', text }, SIDES, [
    {
      ...{ predicate: 'CAPTURE', status: 'DENIED', trigger: 'captured', edtf: '2025-03-01', by: ['Freedonia'] },
      arguments: [
        ['CAPTOR', 'Ruritania'],
        ['PLACE', 'Strelsau'],
      ],
    },
  ])
}

export function tenures(): ExtractionDocument {
  const text = 'Rudolf Rassendyll, who negotiates for Ruritania, is its foreign minister. Rassendyll left early.'
  const people = { 'Rudolf Rassendyll': { kind: 'PERSON' }, Rassendyll: { kind: 'PERSON' }, Ruritania: { kind: 'COUNTRY' } } as const
  return makeDocument({ key: 'tenures', publishedAt: '2025-03-05', text }, people, [
    {
      ...{ predicate: 'NEGOTIATE_FOR', status: 'CURRENT', trigger: 'negotiates' },
      arguments: [
        ['AGENT', 'Rudolf Rassendyll'],
        ['PRINCIPAL', 'Ruritania'],
      ],
    },
    {
      ...{ predicate: 'HOLD_OFFICE', status: 'CURRENT', trigger: 'is its', title: 'foreign minister' },
      arguments: [
        ['HOLDER', 'Rudolf Rassendyll'],
        ['OF', 'Ruritania'],
      ],
    },
  ])
}

/** Documents that fill every derived table. */
export const allDocuments = (): ExtractionDocument[] => [
  meeting('2025-02-11', '2025-02-10'),
  meeting('2025-02-12', '2025-02-10'),
  captureClaimed(),
  captureDenied(),
  tenures(),
]
