import { groupBy, sortBy } from '../../order.ts'
import type { Evidences } from './evidence.ts'
import { DOUBT, SURE } from './join-names.ts'
import { nameScore } from './name-score.ts'
import type { PersonChain, PersonName } from './person-names.ts'
import { distanceTo, officeKey, otherCountries, profileOf, share, type Profile } from './profile.ts'
import { likeness, skeletonsOf } from './spelling.ts'

/** A person as the full names tell it. */
export interface Person {
  readonly names: readonly PersonName[]
  readonly profile: Profile
  /** Words that an article may call the person by alone. */
  readonly bare: ReadonlySet<string>
  /** Articles that name the person in full. */
  readonly articles: ReadonlySet<string>
}

export interface Assigned {
  readonly chain: PersonChain
  /** Index of the person; null where none is sure. */
  readonly person: number | null
  readonly score: number
  readonly reasons: readonly string[]
  /** Persons that it may be. */
  readonly doubts: readonly { readonly person: number; readonly score: number; readonly reasons: readonly string[] }[]
}

/** Puts the names of one cluster together; a bare name is the family name, and what the articles themselves use alone. */
export function personOf(names: readonly PersonName[]): Person {
  const chains = names.flatMap((name) => name.chains)
  return {
    names,
    profile: profileOf(chains.map(({ evidence }) => evidence)),
    bare: new Set([...names.map(({ parts }) => parts.family), ...chains.flatMap(({ bare }) => bare)]),
    articles: new Set(chains.map(({ chain }) => chain.article)),
  }
}

/** A block of more is looked into only through whom it stands beside or what office it holds. */
const MOST_CANDIDATES = 40
const MARGIN = 0.15

/** Weighs each chain that its name alone does not settle against the persons that bear the name. */
export function assignChains(open: readonly PersonChain[], persons: readonly Person[], evidences: Evidences): Assigned[] {
  const index = indexOf(persons)
  return open.map((chain) => {
    const candidates = sortBy(candidatesFor(chain, { index, persons, evidences }), ({ person, score }) => [-score, person])
    const [best, next] = candidates
    const clear = best && best.score >= SURE && best.score - (next?.score ?? 0) >= MARGIN
    return {
      chain,
      person: clear ? best.person : null,
      score: best?.score ?? 0,
      reasons: best?.reasons ?? [],
      doubts: clear ? [] : candidates.filter(({ score }) => score >= DOUBT).slice(0, 3),
    }
  })
}

interface Index {
  readonly byName: ReadonlyMap<string, readonly number[]>
  readonly byCompany: ReadonlyMap<string, readonly number[]>
}
interface Context {
  readonly index: Index
  readonly persons: readonly Person[]
  readonly evidences: Evidences
}

function indexOf(persons: readonly Person[]): Index {
  const named = [...persons.entries()].flatMap(([person, { bare }]) => keysOf(bare).map((key) => ({ key, person })))
  const company = [...persons.entries()].flatMap(([person, { bare, profile }]) =>
    keysOf(bare).flatMap((name) => [...profile.beside.keys(), ...profile.offices].map((key) => ({ key: `${name} ${key}`, person }))),
  )
  const lists = (rows: readonly { readonly key: string; readonly person: number }[]) =>
    new Map([...groupBy(rows, ({ key }) => key)].map(([key, own]) => [key, [...new Set(own.map(({ person }) => person))]]))
  return { byName: lists(named), byCompany: lists(company) }
}

const keysOf = (words: Iterable<string>): string[] => [...new Set([...words].flatMap(skeletonsOf))]

interface Weighed {
  readonly person: number
  readonly score: number
  readonly reasons: readonly string[]
}

function candidatesFor(chain: PersonChain, { index, persons, evidences }: Context): Weighed[] {
  const own = keysOf(chain.parts.royal ? chain.bare : [chain.parts.family])
  const named = [...new Set(own.flatMap((key) => index.byName.get(key) ?? []))]
  const known = [...chain.evidence.beside, ...chain.evidence.offices.map(officeKey)]
  const near = [...new Set(own.flatMap((name) => known.flatMap((key) => index.byCompany.get(`${name} ${key}`) ?? [])))]
  const fitting = (named.length > MOST_CANDIDATES ? near.slice(0, MOST_CANDIDATES) : named).filter((person) => fits(chain, persons[person]))
  return fitting.flatMap((person) => {
    const candidate = persons[person]
    return candidate ? [{ person, ...weigh(chain, candidate, { sole: named.length === 1 || fitting.length === 1, evidences }) }] : []
  })
}

function fits({ parts, full }: PersonChain, person: Person | undefined): boolean {
  if (!person) return false
  const [name] = full
  if (name) return person.names.some((other) => nameScore(name, other.parts).score > 0)
  return [...person.bare].some((word) => likeness(word, parts.family) >= 0.9)
}

interface Around {
  readonly sole: boolean
  readonly evidences: Evidences
}

/** Weights of what speaks for and against; a bare name by itself is even. */
function weigh({ chain, evidence }: PersonChain, { profile, articles }: Person, { sole, evidences }: Around): Omit<Weighed, 'person'> {
  const near = distanceTo(profile.days, evidence.day)
  const company = evidence.beside.filter((key) => profile.beside.has(key))
  const together = company.some((key) => (distanceTo(profile.beside.get(key) ?? [], evidence.day) ?? Infinity) <= 60)
  const countries = evidences.countriesOf(chain.article)
  const rows: readonly (readonly [boolean, number, string])[] = [
    [sole, 0.15, 'only one of the name'],
    [near !== null && near <= 30, 0.25, 'time'],
    [near !== null && near > 30 && near <= 200, 0.2, 'time'],
    [near !== null && near > 200 && near <= 500, 0.1, 'time'],
    [near !== null && near > 1500 && near <= 3650, -0.15, 'other time'],
    [near !== null && near > 3650, -0.4, 'other time'],
    [evidence.offices.some((office) => profile.offices.has(officeKey(office))), 0.2, 'office'],
    [otherCountries(new Set(evidence.countries), profile.countries), -0.6, 'other country'],
    [share(profile.countries, countries), 0.1, 'country'],
    [together, 0.25, 'company'],
    [company.length > 0 && !together, 0.1, 'company'],
    // Reading left the two apart in one article: "Bill Clinton … Clinton" may be Hillary.
    [articles.has(chain.article), -0.2, 'apart in its article'],
  ]
  const holding = rows.filter(([holds]) => holds)
  const score = 0.5 + holding.reduce((sum, [, weight]) => sum + weight, 0)
  return {
    score: Math.round(100 * Math.max(0, Math.min(0.98, score))) / 100,
    reasons: ['surname', ...holding.map(([, , reason]) => reason)],
  }
}
