import type { PlaceInfo, Places } from '../../../model/place.ts'

/** A gazetteer that reads what lies where from the gold's own ids: `city:ID-bali-nusadua` lies in `region:ID-bali`, that in `country:ID`. */
export const goldPlaces: Places = (link) => {
  const [, kind = '', path = ''] = /^(country|region|city):(.+)$/.exec(link) ?? []
  const known = KINDS[kind]
  if (known === undefined || path.startsWith('x-')) return null
  const parts = path.split('-')
  const country = parts.length > 1 ? (parts[0] ?? null) : null
  return {
    ...{ kind: known, name: parts.at(-1) ?? path, iso2: known === 'COUNTRY' ? path : country, geonamesId: null },
    ...{
      latitude: null,
      longitude: null,
      within: parts.length > 2 ? `region:${parts.slice(0, 2).join('-')}` : country && `country:${country}`,
    },
  }
}
const KINDS: Readonly<Record<string, PlaceInfo['kind']>> = { country: 'COUNTRY', region: 'REGION', city: 'CITY' }
