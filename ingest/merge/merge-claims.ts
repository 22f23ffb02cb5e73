import type { DocumentClaim } from '../../src/model/document.ts'
import { hash } from '../../src/model/ids.ts'
import { viewsOf } from '../../src/model/outcome/views-of.ts'
import { sidesOf } from '../../src/model/outcome/sides.ts'
import type { Claim, Document, Merged } from '../layers.ts'
import { defineStage } from '../stage.ts'
import { entitiesOf } from './entities-of.ts'
import { withSameDay } from './same-day.ts'
import { groupCaptures, groupMeetings, type Group } from './group-claims.ts'

/** Gives claims their ids and groups those about one happening; the views follow from the groups. */
export const mergeClaims = defineStage({
  name: 'merge',
  needs: ['mentions', 'chains', 'links', 'claims'],
  adds: 'merged',
  run: merge,
})

function merge(document: Document<'mentions' | 'chains' | 'links' | 'claims'>): Merged {
  const entities = entitiesOf(document)
  const claims = withSides(withSameDay(distinctClaims(document.claims.claims)))
  const of = (predicate: Claim['predicate']) => claims.filter((claim) => claim.predicate === predicate)
  const tenures = claims.map((claim) => identified(document.article.revision, claim, null))
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const groups = [...groupMeetings(of('MEET'), sidesOf(byId, tenures)), ...groupCaptures(of('CAPTURE'))]
  const grouped = claims.map((claim) => identified(document.article.revision, claim, groupIdOf(groups, claim)))
  return { claims: grouped, entities, ...viewsOf(entities, grouped) }
}

const groupIdOf = (groups: readonly Group[], claim: Claim): string | null =>
  groups.find((group) => group.claims.includes(claim))?.id ?? null

/** Claim id of DESIGN.md §4: h([revision, predicate, trigger span, sorted (role, span)]). */
function identified(revision: string, claim: Claim, group: string | null): DocumentClaim {
  return { id: hash([revision, ...keyOf(claim)]), group, ...claim }
}

function keyOf(claim: Claim): [string, number, number, string[][]] {
  const roles = claim.arguments.map(({ role, start, end }) => [role, String(start), String(end)])
  return [claim.predicate, claim.trigger.start, claim.trigger.end, roles.toSorted((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1))]
}

/** Two rows that read one trigger alike make one claim, the surer one. */
function distinctClaims(claims: readonly Claim[]): readonly Claim[] {
  const best = new Map<string, Claim>()
  for (const claim of claims) {
    const key = JSON.stringify(keyOf(claim))
    const known = best.get(key)
    if (!known || claim.confidence > known.confidence) best.set(key, claim)
  }
  return [...best.values()]
}

/** Parties that act for somebody in the article say so: `forId`. */
function withSides(claims: readonly Claim[]): readonly Claim[] {
  const principals = new Map<string, string>()
  for (const { predicate, arguments: args } of claims) {
    const [agent, principal] = [
      args.find(({ role }) => role === 'AGENT')?.entityId,
      args.find(({ role }) => role === 'PRINCIPAL')?.entityId,
    ]
    if (predicate === 'NEGOTIATE_FOR' && agent && principal && !principals.has(agent)) principals.set(agent, principal)
  }
  return claims.map((claim) =>
    claim.predicate === 'MEET' ? { ...claim, arguments: claim.arguments.map((argument) => sided(argument, principals)) } : claim,
  )
}

function sided(argument: Claim['arguments'][number], principals: ReadonlyMap<string, string>): Claim['arguments'][number] {
  const forId = argument.role === 'PARTY' && argument.entityId !== null ? principals.get(argument.entityId) : undefined
  return forId === undefined ? argument : { ...argument, forId }
}
