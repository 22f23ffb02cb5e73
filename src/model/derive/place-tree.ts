import type { Places, PlaceInfo } from '../place.ts'

/** How places lie in each other, by entity id; ids that the gazetteer does not know lie in nothing, or in the country their id tells. */
export interface PlaceTree {
  readonly info: (id: string) => PlaceInfo | null
  /** The next larger place. */
  readonly within: (id: string) => string | null
  /** True where the two are equal or one lies in the other. */
  readonly nested: (a: string, b: string) => boolean
  /** How many larger places it lies in. */
  readonly depth: (id: string) => number
}

export function placeTree(places: Places): PlaceTree {
  const known = new Map<string, PlaceInfo | null>()
  const info = (id: string) => {
    const found = known.get(id)
    if (found !== undefined) return found
    const fresh = places(id)
    known.set(id, fresh)
    return fresh
  }
  const within = (id: string) => info(id)?.within ?? countryInId(id)
  const around = (id: string) => [...larger(id, within)]
  return {
    info,
    within,
    nested: (a, b) => a === b || around(a).includes(b) || around(b).includes(a),
    depth: (id) => around(id).length,
  }
}

function* larger(id: string, within: (id: string) => string | null): Generator<string> {
  const seen = new Set([id])
  for (let next = within(id); next !== null && !seen.has(next); next = within(next)) {
    seen.add(next)
    yield next
  }
}

/** `city:x-UA-novoselivka` is a place of Ukraine that the gazetteer does not list; `x-ZZ` tells no country. */
function countryInId(id: string): string | null {
  const country = /^(?:city|region):x-([A-Z]{2})-/.exec(id)?.[1]
  return country && country !== 'ZZ' ? `country:${country}` : null
}
