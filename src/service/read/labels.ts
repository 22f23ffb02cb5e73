import { ENTITY_KINDS, type EntityKind } from '../../model/vocabulary.ts'

/** `PERSON` → `Person`: the label of an entity's kind, which is also its type in the API. */
export const labelOf = (kind: EntityKind): Label => LABELS[kind]

const LABELS = {
  PERSON: 'Person',
  COUNTRY: 'Country',
  CITY: 'City',
  REGION: 'Region',
  ORGANIZATION: 'Organization',
  FACILITY: 'Facility',
} as const satisfies Record<EntityKind, string>
export type Label = (typeof LABELS)[EntityKind]

const KINDS = new Map<string, EntityKind>(ENTITY_KINDS.map((kind) => [LABELS[kind], kind]))

export function kindOf(label: Label): EntityKind {
  const kind = KINDS.get(label)
  if (!kind) throw new RangeError(`no entity has the label ${label}`)
  return kind
}
