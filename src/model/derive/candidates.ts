import type { DerivedCandidate } from '../graph.ts'
import { hash } from '../ids.ts'
import { fold } from '../names.ts'
import { groupBy } from '../order.ts'
import type { Resolved } from './entities.ts'
import { askedAmong, type Verdicts } from './judged.ts'

/** "Rutte" beside "Mark Rutte": a bare surname that exactly one fuller name ends in. Pairs that a person looked at are left out. */
export function candidatesOf(named: readonly Resolved[], judged: Verdicts): DerivedCandidate[] {
  const people = named.filter(({ entity }) => entity.kind === 'PERSON')
  const entityOf = new Map(named.flatMap(({ entity, chains }) => chains.map(({ anchor }) => [anchor, entity.id])))
  const asked = askedAmong(judged, (anchor) => entityOf.get(anchor))
  const byLast = groupBy(people.filter(isFull), ({ entity }) => lastWord(entity.name))
  return people
    .filter((person) => !isFull(person))
    .flatMap((person) => {
      const fuller = byLast.get(fold(person.entity.name)) ?? []
      const open = fuller.filter((other) => !asked(person.entity.id, other.entity.id))
      return open.flatMap((other) => candidate(person, other, fuller.length) ?? [])
    })
}

const isFull = ({ entity }: Resolved): boolean => fold(entity.name).includes(' ')
const lastWord = (name: string): string => fold(name).split(' ').at(-1) ?? ''

function candidate(a: Resolved, b: Resolved, among: number): DerivedCandidate | null {
  const anchors = [a, b].flatMap(({ chains }) => chains[0]?.anchor ?? []).sort()
  const [left, right] = anchors
  if (left === undefined || right === undefined) return null
  return { id: hash([left, right]), about: 'ENTITY', left, right, score: Math.round(80 / among) / 100, reasons: ['surname'] }
}
