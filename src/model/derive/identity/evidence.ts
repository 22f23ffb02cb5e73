import { fold } from '../../names.ts'
import { groupBy } from '../../order.ts'
import { dayOf } from '../../instant.ts'
import type { ArticleHead, KeptChain, KeptClaim } from '../kept.ts'
import { nameParts } from './name-parts.ts'
import { skeletonsOf } from './spelling.ts'

/** What an article tells of one chain besides its name. */
export interface Evidence {
  /** Days since 1970 of the publication; null where it is not known. */
  readonly day: number | null
  readonly offices: readonly ToldOffice[]
  /** Countries that it holds an office of or acts for. */
  readonly countries: readonly string[]
  /** Keys of whom and where it met, and whom it holds office of: equal for equal links, else for like names. */
  readonly beside: readonly string[]
}
export interface ToldOffice {
  readonly title: string
  /** Key of what it is an office of. */
  readonly of: string
  readonly former: boolean
}

export interface Evidences {
  readonly of: (chain: KeptChain) => Evidence
  /** Links of the countries that an article names. */
  readonly countriesOf: (article: string) => ReadonlySet<string>
}

interface Sources {
  readonly articles: readonly ArticleHead[]
  readonly chains: readonly KeptChain[]
  readonly claims: readonly KeptClaim[]
}

/** Reads offices, countries and company of each chain from the claims. */
export function evidencesOf({ articles, chains, claims }: Sources): Evidences {
  const days = new Map(articles.map(({ revision, publishedAt }) => [revision, dayNumber(dayOf(publishedAt))]))
  const byId = new Map(chains.map((chain) => [chain.id, chain]))
  const offices = officesIn(claims, byId)
  const beside = besideIn(claims, byId)
  const countries = new Map<string, Set<string>>()
  for (const { article, kind, link } of chains)
    if (kind === 'COUNTRY' && link !== null) countries.set(article, (countries.get(article) ?? new Set<string>()).add(link))
  const none = new Set<string>()
  return {
    of: ({ id, article }) => {
      const own = offices.get(id) ?? []
      return {
        day: days.get(article) ?? null,
        offices: own.filter(({ title }) => title !== ''),
        countries: [...new Set(own.flatMap(({ of }) => countryOf(of)))],
        beside: [...(beside.get(id) ?? [])],
      }
    },
    countriesOf: (article) => countries.get(article) ?? none,
  }
}

export const dayNumber = (day: string | null): number | null => (day === null ? null : Math.floor(Date.parse(day) / 86_400_000))

/** The country of an office's key, where it tells one. */
const countryOf = (of: string): string[] => (of.startsWith('country:') ? [of] : [])

/** A key equal for what is surely or likely the same: the link, else kind and the consonants of the family name or of the name. */
export function keyOf({ kind, name, link }: KeptChain): string | null {
  if (link !== null) return link
  if (name === null || kind === null) return null
  const family = kind === 'PERSON' ? nameParts(name)?.family : undefined
  return family === undefined ? `${kind}:${fold(name)}` : `PERSON:${skeletonsOf(family)[0] ?? ''}`
}

function officesIn(claims: readonly KeptClaim[], byId: ReadonlyMap<string, KeptChain>): Map<string, ToldOffice[]> {
  const told = claims.flatMap((claim) => {
    const [holder, of] = HOLDS[claim.predicate] ?? []
    if (holder === undefined || (claim.status !== 'CURRENT' && claim.status !== 'FORMER')) return []
    const whose = claim.arguments.find(({ role }) => role === of)
    const chain = whose && byId.get(whose.chainId)
    const key = chain ? keyOf(chain) : null
    if (key === null) return []
    const office = { title: fold(claim.title ?? ''), of: key, former: claim.status === 'FORMER' }
    return claim.arguments.filter(({ role }) => role === holder).map(({ chainId }) => ({ chainId, office }))
  })
  const groups = groupBy(told, ({ chainId }) => chainId)
  return new Map([...groups].map(([id, own]) => [id, own.map(({ office }) => office)]))
}
const HOLDS: Readonly<Record<string, readonly [string, string]>> = {
  HOLD_OFFICE: ['HOLDER', 'OF'],
  NEGOTIATE_FOR: ['AGENT', 'PRINCIPAL'],
}

const MEETING_ROLES = new Set(['PARTY', 'MEDIATOR', 'PLACE'])

function besideIn(claims: readonly KeptClaim[], byId: ReadonlyMap<string, KeptChain>): Map<string, Set<string>> {
  const beside = new Map<string, Set<string>>()
  for (const { predicate, arguments: args } of claims) {
    if (predicate !== 'MEET') continue
    const company = args.filter(({ role }) => MEETING_ROLES.has(role)).flatMap(({ chainId }) => byId.get(chainId) ?? [])
    for (const chain of company) {
      const keys = beside.get(chain.id) ?? new Set<string>()
      for (const other of company) if (other.id !== chain.id) addKey(keys, keyOf(other))
      beside.set(chain.id, keys)
    }
  }
  return beside
}

function addKey(keys: Set<string>, key: string | null): void {
  if (key !== null) keys.add(key)
}
