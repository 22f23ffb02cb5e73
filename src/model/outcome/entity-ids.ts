import type { DocumentClaim, DocumentEntity } from '../document.ts'
import type { Role } from '../vocabulary.ts'

export type Entities = ReadonlyMap<string, DocumentEntity>

/** Entity ids of a claim's arguments in `role`, in text order; arguments without an entity are left out. */
export function idsIn(claim: DocumentClaim, role: Role): readonly string[] {
  return claim.arguments.flatMap((argument) => (argument.role === role && argument.entityId !== null ? [argument.entityId] : []))
}

/** Each once, the first place kept. */
export const distinct = (ids: readonly string[]): string[] => [...new Set(ids)]

/** The id told by most claims; of equals the one told last. */
export function mostTold(ids: readonly string[]): string | null {
  let best: string | null = null
  const count = (id: string) => ids.filter((other) => other === id).length
  for (const id of ids) if (best === null || count(id) >= count(best)) best = id
  return best
}
