import type { EntityKind } from './vocabulary.ts'

/** What the gazetteer tells of a place; `within` is the link of the next larger one it lies in. */
export interface PlaceInfo {
  readonly kind: Extract<EntityKind, 'COUNTRY' | 'REGION' | 'CITY'>
  readonly name: string
  readonly iso2: string | null
  readonly geonamesId: number | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly within: string | null
}

/** Looks a gazetteer id up (`country:UA`, `city:706448`, `region:UA.05`); null where it is unknown. */
export type Places = (link: string) => PlaceInfo | null
