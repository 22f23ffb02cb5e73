import { loadGazetteer, type Gazetteer } from '../../ingest/gazetteer/gazetteer.ts'
import type { Places } from '../model/place.ts'

/** The gazetteer as the derivation asks it; a city lies in its region, else in its country. */
export function gazetteerPlaces(gazetteer: Gazetteer): Places {
  return (link) => {
    const facts = gazetteer.placeFacts(link)
    if (!facts) return null
    const { id, kind, name, iso2, geonamesId, latitude, longitude, region, country } = facts
    const within = [region, country].find((larger) => larger !== null && larger !== id) ?? null
    return { kind, name, iso2, geonamesId, latitude, longitude, within }
  }
}

/** The places of the compiled gazetteer. @throws DatelineError MISSING_BUILD */
export const loadPlaces = (): Places => gazetteerPlaces(loadGazetteer())
