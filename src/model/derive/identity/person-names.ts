import { groupBy, sortBy } from '../../order.ts'
import type { KeptChain } from '../kept.ts'
import type { Evidence, Evidences } from './evidence.ts'
import { nameParts, type NameParts } from './name-parts.ts'
import { likeness } from './spelling.ts'
import { nameScore } from './name-score.ts'
import { profileOf, share, type Profile } from './profile.ts'

/** A chain of a person with what is known of it. */
export interface PersonChain {
  readonly chain: KeptChain
  readonly parts: NameParts
  readonly evidence: Evidence
  /** All its names of two words or more, taken apart, the fullest first; empty where it bears a bare name. */
  readonly full: readonly NameParts[]
  /** Its names of one word, folded. */
  readonly bare: readonly string[]
}

/** The chains of one full name, or those of them whose offices are of one set of countries. */
export interface PersonName {
  readonly key: string
  readonly parts: NameParts
  /** `parts` and other full names that the articles give. */
  readonly all: readonly NameParts[]
  readonly chains: readonly PersonChain[]
  readonly profile: Profile
}

export function personChain(chain: KeptChain, evidences: Evidences): PersonChain | null {
  const all = [...new Set([...(chain.name === null ? [] : [chain.name]), ...chain.names])].flatMap((name) => nameParts(name) ?? [])
  const [parts] = all
  if (!parts) return null
  const full = all.filter(({ words }) => words.length > 1)
  const bare = all.filter(({ words }) => words.length === 1).map(({ family }) => family)
  return { chain, parts, evidence: evidences.of(chain), full: related(full), bare }
}

/** Names that are plainly of one person: each shares a word with the first, and is not another of the same family. */
function related([first, ...rest]: readonly NameParts[]): NameParts[] {
  if (!first) return []
  return [
    first,
    ...rest.filter(
      (parts) => nameScore(first, parts).score > 0 || (sharesWord(first, parts) && likeness(first.family, parts.family) < 0.85),
    ),
  ]
}

const sharesWord = ({ words: a }: NameParts, { words: b }: NameParts): boolean =>
  a.some((word) => b.some((other) => likeness(word, other) >= 0.9))

export const nameKey = ({ words, generation }: NameParts): string => `${words.join(' ')}|${generation ?? ''}`

/** Chains by their full names; a name whose chains hold offices of two countries in articles that do not know of each other is two. */
export function personNames(
  chains: readonly PersonChain[],
  evidences: Evidences,
): { readonly names: PersonName[]; readonly open: PersonChain[] } {
  const byName = groupBy(chains, ({ full: [parts] }) => (parts ? nameKey(parts) : ''))
  const split = [...byName].map(([key, own]) => senses(key, own, evidences))
  return {
    names: sortBy(
      split.flatMap(({ names }) => names),
      ({ key }) => [key],
    ),
    open: split.flatMap(({ open }) => open),
  }
}

function senses(
  key: string,
  chains: readonly PersonChain[],
  evidences: Evidences,
): { readonly names: PersonName[]; readonly open: readonly PersonChain[] } {
  const groups = byCountry(chains, evidences)
  if (groups.length < 2) return { names: [nameOf(key, chains)], open: [] }
  const told = new Set(groups.flat())
  const names = groups.map((group, index) => nameOf(`${key}|${index}`, group))
  return { names, open: chains.filter((chain) => !told.has(chain)) }
}

function nameOf(key: string, chains: readonly PersonChain[]): PersonName {
  const [first] = chains
  const parts = first?.full[0] ?? { words: [], given: [], family: '', generation: null, royal: false }
  return { key, parts, all: fullNames(chains), chains, profile: profileOf(chains.map(({ evidence }) => evidence)) }
}

const MOST_NAMES = 6

function fullNames(chains: readonly PersonChain[]): NameParts[] {
  const named = groupBy(
    chains.flatMap(({ full }) => full),
    nameKey,
  )
  const [main] = chains[0]?.full ?? []
  const others = sortBy(named, ([key, own]) => [main && nameKey(main) === key ? 0 : 1, -own.length, key])
  return others.slice(0, MOST_NAMES).flatMap(([, own]) => own[0] ?? [])
}

/** Chains with offices, put together where their articles name a country of the other's. */
function byCountry(chains: readonly PersonChain[], { countriesOf }: Evidences): PersonChain[][] {
  const told = sortBy(
    chains.filter(({ evidence }) => evidence.countries.length > 0),
    ({ evidence, chain }) => [[...evidence.countries].sort().join(), chain.anchor],
  )
  const groups: Affiliated[] = []
  for (const chain of told) {
    const { countries } = chain.evidence
    const named = countriesOf(chain.chain.article)
    const [home, ...others] = groups.filter((group) => share(countries, group.named) || share(group.countries, named))
    const target = home ?? { countries: new Set<string>(), named: new Set<string>(), chains: [] }
    if (!home) groups.push(target)
    add(target, { countries, named, chains: [chain] })
    for (const other of others) {
      add(target, other)
      groups.splice(groups.indexOf(other), 1)
    }
  }
  return groups.map((group) => group.chains)
}

interface Affiliated {
  readonly countries: Set<string>
  /** Countries that the articles name. */
  readonly named: Set<string>
  readonly chains: PersonChain[]
}
interface Added {
  readonly countries: Iterable<string>
  readonly named: Iterable<string>
  readonly chains: readonly PersonChain[]
}

function add(target: Affiliated, { countries, named, chains }: Added): void {
  for (const country of countries) {
    target.countries.add(country)
    target.named.add(country)
  }
  for (const country of named) target.named.add(country)
  for (const chain of chains) target.chains.push(chain)
}
