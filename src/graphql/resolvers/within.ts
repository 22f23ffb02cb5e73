import type { EntityKind } from '../../model/vocabulary.ts'
import type { EntityRecord } from '../../service/read/records.ts'
import type { Context } from '../context.ts'

/** The nearest place of a kind that a place lies in. */
export async function withinOf(place: EntityRecord, kind: EntityKind, { load }: Context): Promise<EntityRecord | null> {
  const around = await Promise.all(place.within.map((id) => load.entity.load(id)))
  return around.find((each) => each?.kind === kind) ?? null
}
