import type { EntityKind } from '../../src/model/vocabulary.ts'
import type { Mention } from '../layers.ts'
import type { Reader } from './reader.ts'

/** Kinds that a meeting may be held at. */
export const PLACES: readonly (EntityKind | null)[] = ['CITY', 'REGION', 'FACILITY', 'COUNTRY']

/** A place told by its name. */
export function isPlaceName(reader: Reader, mention: Mention): boolean {
  const chain = reader.chainOf(mention)
  return mention.form === 'NAME' && chain?.name != null && PLACES.includes(chain.kind)
}
