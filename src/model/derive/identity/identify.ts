import { groupBy, sortBy } from '../../order.ts'
import type { ArticleHead, KeptChain, KeptClaim } from '../kept.ts'
import { identifyBodies } from './bodies.ts'
import { countryNames, type CountryNames } from './country-names.ts'
import { evidencesOf, type Evidences } from './evidence.ts'
import type { Doubt, Identity } from './identity.ts'
import { officeHolders, officeIn } from './office-holders.ts'
import { identifyPersons, type Identified } from './persons.ts'
import { fold } from '../../names.ts'

interface Sources {
  readonly articles: readonly ArticleHead[]
  /** All live chains, places among them. */
  readonly chains: readonly KeptChain[]
  readonly claims: readonly KeptClaim[]
  readonly aliasesOf: (chainId: string) => readonly string[]
}

/**
 * Which chains of all articles are one person, body or facility, how surely and why (docs/identity.md); a function of the set of
 * chains and claims, whatever their order. Chains with a gazetteer link are left to it.
 */
export function identify({ articles, chains, claims, aliasesOf }: Sources): {
  readonly identities: readonly Identity[]
  readonly doubts: readonly Doubt[]
} {
  const evidences = evidencesOf({ articles, chains, claims })
  const countries = groupBy(
    chains.filter(({ kind, link }) => kind === 'COUNTRY' && link !== null),
    ({ article }) => article,
  )
  const countriesIn = (article: string) => countries.get(article) ?? []
  const countryNamed = countryNames(chains)
  const own = (kind: KeptChain['kind']) => chains.filter((chain) => chain.kind === kind && chain.link === null && chain.name !== null)
  const persons = withOffices(identifyPersons(own('PERSON'), evidences), { chains, evidences, countryNamed })
  const bodies = identifyBodies(own('ORGANIZATION'), { countriesIn, countryNamed, aliasesOf })
  const rest = [...equalNames(own('FACILITY')), ...equalNames(own('COUNTRY'))]
  return { identities: [...persons.identities, ...bodies.identities, ...rest], doubts: [...persons.doubts, ...bodies.doubts] }
}

function equalNames(chains: readonly KeptChain[]): Identity[] {
  const ordered = sortBy(chains, ({ anchor, id }) => [anchor, id])
  return [...groupBy(ordered, ({ name }) => fold(name ?? '')).values()].map((own) => ({
    members: own.map((chain) => ({ chain, score: 1, reasons: ['name'] })),
  }))
}

interface Around {
  readonly chains: readonly KeptChain[]
  readonly evidences: Evidences
  readonly countryNamed: CountryNames
}

/** Adds parties told by office alone ("the US president") to who held it then. */
function withOffices(persons: Identified, { chains, evidences, countryNamed }: Around): Identified {
  const holders = officeHolders(persons.identities, evidences)
  const told = sortBy(chains, ({ anchor, id }) => [anchor, id]).flatMap((chain) => {
    if (chain.name !== null || chain.link !== null || chain.mentionCount === 0 || (chain.kind !== 'PERSON' && chain.kind !== null))
      return []
    const { day, offices } = evidences.of(chain)
    const office = offices.find(({ former }) => !former) ?? officeIn(chain.text, (words) => countryNamed(words, chain.article))
    const person = office && day !== null ? holders.holder(office, day) : null
    return person === null ? [] : [{ chain, person }]
  })
  const byPerson = groupBy(told, ({ person }) => String(person))
  const identities = persons.identities.map(({ members }, person) => {
    const more = byPerson.get(String(person)) ?? []
    return { members: [...members, ...more.map(({ chain }) => ({ chain, score: 0.85, reasons: ['held the office then'] }))] }
  })
  return { ...persons, identities }
}
