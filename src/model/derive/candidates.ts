import type { DerivedCandidate } from '../graph.ts'
import { hash } from '../ids.ts'
import { distinct, groupBy, sortBy } from '../order.ts'
import type { Resolved } from './entities.ts'
import type { Doubt } from './identity/identity.ts'
import { askedAmong, pairOf, type Verdicts } from './judged.ts'

/** Pairs of entities that may be one, by the surest doubt about their chains. Pairs that a person looked at are left out. */
export function candidatesOf(named: readonly Resolved[], judged: Verdicts, doubts: readonly Doubt[]): DerivedCandidate[] {
  const entityOf = new Map(named.flatMap((resolved) => resolved.chains.map(({ id }) => [id, resolved])))
  const byAnchor = new Map(named.flatMap(({ entity, chains }) => chains.map(({ anchor }) => [anchor, entity.id])))
  const asked = askedAmong(judged, (anchor) => byAnchor.get(anchor))
  const pairs = doubts.flatMap(({ left, right, score, reasons }) => {
    const [a, b] = [entityOf.get(left.id), entityOf.get(right.id)]
    if (!a || !b || a === b || asked(a.entity.id, b.entity.id)) return []
    return [{ key: pairOf(a.entity.id, b.entity.id), anchors: firstAnchors(a, b), score, reasons }]
  })
  return [...groupBy(pairs, ({ key }) => key).values()].flatMap((own) => {
    const [best] = sortBy(own, ({ score, reasons }) => [-score, reasons.join()])
    const [left, right] = best?.anchors ?? []
    if (!best || left === undefined || right === undefined) return []
    const score = Math.round(100 * best.score) / 100
    return [{ id: hash([left, right]), about: 'ENTITY', left, right, score, reasons: [...best.reasons] }]
  })
}

const firstAnchors = (a: Resolved, b: Resolved): string[] => distinct([a, b].flatMap(({ chains }) => chains[0]?.anchor ?? []))
