import { fold } from '../names.ts'
import type { DocumentClaim } from '../document.ts'
import { idsIn, type Entities } from './entity-ids.ts'

/** For each entity the entities that it may speak for, itself among them. */
export type Sides = (id: string) => ReadonlySet<string>

/**
 * Sides by the offices and principals that the claims tell ("Peskov" → the Kremlin's Russia)
 * and by a country's name within a body's ("Russian Defence Ministry" → Russia).
 */
export function sidesOf(entities: Entities, claims: readonly DocumentClaim[]): Sides {
  const step = (id: string) => [...tenures(id, claims), ...countriesIn(id, entities)]
  return (id) => {
    const side = new Set([id])
    // A set is walked on while it grows: office → ministry → country.
    for (const member of side) for (const next of step(member)) side.add(next)
    return side
  }
}

export const sameSide = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((id) => b.has(id))

function tenures(id: string, claims: readonly DocumentClaim[]): string[] {
  return claims.flatMap((claim) => {
    if (idsIn(claim, 'HOLDER').includes(id)) return idsIn(claim, 'OF')
    return idsIn(claim, 'AGENT').includes(id) ? idsIn(claim, 'PRINCIPAL') : []
  })
}

function countriesIn(id: string, entities: Entities): string[] {
  const body = entities.get(id)
  if (body?.kind !== 'ORGANIZATION' || body.name === null) return []
  const words = ` ${fold(body.name)} `
  return [...entities.values()]
    .filter(
      (entity) =>
        entity.kind === 'COUNTRY' &&
        [entity.name ?? '', ...entity.aliases].some((name) => name !== '' && words.includes(` ${fold(name)} `)),
    )
    .map((entity) => entity.id)
}
