import { groupBy, sortBy } from '../../order.ts'
import type { KeptChain } from '../kept.ts'
import { assignChains, personOf, type Assigned, type Person } from './assign-chains.ts'
import type { Evidences } from './evidence.ts'
import type { Doubt, Identity } from './identity.ts'
import { DOUBT, joinNames, type JoinedNames } from './join-names.ts'
import { personChain, nameKey, personNames, type PersonChain, type PersonName } from './person-names.ts'
import { nameScore } from './name-score.ts'
import { otherCountries } from './profile.ts'
import { likeness } from './spelling.ts'

export interface Identified {
  readonly identities: readonly Identity[]
  readonly doubts: readonly Doubt[]
}

/** Persons across articles: full names put together, then bare ones where article and time allow. */
export function identifyPersons(chains: readonly KeptChain[], evidences: Evidences): Identified {
  const all = sortBy(chains, ({ anchor, id }) => [anchor, id]).flatMap((chain) => personChain(chain, evidences) ?? [])
  const settled = all.filter(isSettled)
  const { names, open: torn } = personNames(settled, evidences)
  const joined = joinNames(names)
  const persons = joined.clusters.flatMap((indexes) => {
    const own = indexes.filter((index) => !joined.open.has(index)).flatMap((index) => names[index] ?? [])
    return own.length === 0 ? [] : [personOf(own)]
  })
  const ambiguous = [...joined.open].flatMap((index) => names[index]?.chains ?? [])
  const open = [...all.filter((chain) => !isSettled(chain)), ...torn, ...ambiguous]
  const assigned = assignChains(
    sortBy(open, ({ chain }) => [chain.anchor, chain.id]),
    persons,
    evidences,
  )
  const rest = leftovers(
    assigned.filter(({ person }) => person === null),
    persons,
  )
  const ofPerson = groupBy(assigned, ({ person }) => String(person))
  return {
    identities: [...persons.map((person, index) => identityOf(person, ofPerson.get(String(index)) ?? [])), ...rest],
    doubts: [...nameDoubts(joined, names), ...assigned.flatMap((one) => chainDoubts(one, persons))],
  }
}

/** Two words, the first more than an initial. */
const isSettled = ({ full: [parts] }: PersonChain): boolean =>
  parts !== undefined && !(parts.given.length === 1 && parts.given[0]?.length === 1)

function identityOf({ names }: Person, assigned: readonly Assigned[]): Identity {
  const [most] = names.toSorted((a, b) => b.chains.length - a.chains.length)
  const whole = names.flatMap((name) => {
    const told = most ? nameScore(most.parts, name.parts) : SAME_ARTICLE
    const { score, reasons } = told.score === 0 ? SAME_ARTICLE : told
    return name.chains.map(({ chain }) => ({ chain, score, reasons }))
  })
  return { members: [...whole, ...assigned.map(({ chain, score, reasons }) => ({ chain: chain.chain, score, reasons }))] }
}

const SAME_ARTICLE = { score: 0.9, reasons: ['same article'] } as const

/** Days after which a bare name, where fuller ones are known that it may not mean, is another's. */
const APART = 500

/** Chains that no person is sure for: by their names, those of one name where no gap of time or country parts them. */
function leftovers(assigned: readonly Assigned[], persons: readonly Person[]): Identity[] {
  const known = new Set(persons.flatMap(({ bare }) => [...bare]))
  const byName = groupBy(assigned, ({ chain }) => nameKey(chain.parts))
  return [...byName.values()].flatMap((own) => {
    const ordered = sortBy(own, ({ chain: { evidence, chain } }) => [evidence.day, chain.anchor])
    const runs: Assigned[][] = []
    const isKnown = own.some(({ chain }) => known.has(chain.parts.family))
    for (const one of ordered) {
      const home = runs.find((run) => belongs(one, run, isKnown))
      if (home) home.push(one)
      else runs.push([one])
    }
    return runs.map((run) => ({ members: run.map(({ chain }) => ({ chain: chain.chain, score: 1, reasons: ['name'] })) }))
  })
}

function belongs({ chain: { evidence } }: Assigned, run: readonly Assigned[], isKnown: boolean): boolean {
  const last = run.at(-1)?.chain.evidence
  const countries = new Set(run.slice(0, 20).flatMap(({ chain }) => chain.evidence.countries))
  if (!last || otherCountries(new Set(evidence.countries), countries)) return false
  if (!isKnown || evidence.day === last.day) return true
  return evidence.day !== null && last.day !== null && evidence.day - last.day <= APART
}

function nameDoubts({ doubts }: JoinedNames, names: readonly PersonName[]): Doubt[] {
  return doubts.flatMap(({ a, b, score, reasons }) => {
    const [left, right] = [names[a]?.chains[0]?.chain, names[b]?.chains[0]?.chain]
    return left && right && score >= DOUBT ? [{ left, right, score, reasons }] : []
  })
}

function chainDoubts({ chain, doubts }: Assigned, persons: readonly Person[]): Doubt[] {
  return doubts.flatMap(({ person, score, reasons }) => {
    const right = closest(persons[person], chain)
    return right ? [{ left: chain.chain, right, score: Math.min(score, 0.79), reasons }] : []
  })
}

const closest = (person: Person | undefined, { parts }: PersonChain): KeptChain | undefined =>
  (person?.names.find((name) => likeness(name.parts.family, parts.family) > 0.98) ?? person?.names[0])?.chains[0]?.chain
