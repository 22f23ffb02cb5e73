import type { DocumentClaim, DocumentEntity } from '../../src/model/document.ts'
import type { EntityKind, Role } from '../../src/model/vocabulary.ts'

/** "PARTY ana, PLACE quito": one claim's arguments in short. */
export interface ShortClaim extends Partial<Pick<DocumentClaim, 'group' | 'mode' | 'title' | 'topic'>> {
  readonly predicate: DocumentClaim['predicate']
  readonly status: DocumentClaim['status']
  readonly roles: Partial<Record<Role, string>>
  readonly forIds?: Readonly<Record<string, string>>
  readonly by?: readonly (string | null)[]
  readonly edtf?: string
}

const span = (at: number) => ({ start: at, end: at + 1, text: 'x' })

/** Claims in text order, one a line of ten characters; a role's ids are separated by blanks. */
export function claims(short: readonly ShortClaim[]): DocumentClaim[] {
  return short.map((claim, index) => ({
    id: `k${index}`,
    predicate: claim.predicate,
    status: claim.status,
    mode: claim.mode ?? null,
    title: claim.title ?? null,
    topic: claim.topic ?? null,
    alias: null,
    group: claim.group === undefined ? 'g' : claim.group,
    trigger: span(index * 10),
    arguments: Object.entries(claim.roles).flatMap(([role, ids]) =>
      ids.split(' ').map((entityId) => ({
        // Object.entries widens the keys of a record of roles.
        role: role as Role,
        entityId,
        ...span(index * 10 + 2),
        form: 'NAME' as const,
        ...(claim.forIds?.[entityId] ? { forId: claim.forIds[entityId] } : {}),
      })),
    ),
    time: claim.edtf ? { edtf: claim.edtf, from: null, to: null, ...span(index * 10 + 4) } : null,
    attribution: (claim.by ?? []).map((entityId) => ({ entityId, cue: 'said', ...span(index * 10 + 6) })),
    evidence: span(index * 10),
    ruleId: 'test/row',
    confidence: 0.9,
  }))
}

export function entity(id: string, kind: EntityKind, aliases: readonly string[] = []): DocumentEntity {
  return { id, kind, name: id, aliases: [...aliases], link: null, mentions: [{ ...span(0), form: 'NAME' }] }
}
