import { compare, groupBy, sortBy } from '../../order.ts'
import { createGroups } from '../groups.ts'
import type { KeptChain } from '../kept.ts'
import { abbreviates, bodyName, type BodyName } from './body-names.ts'
import type { CountryNames } from './country-names.ts'
import type { Identified } from './persons.ts'

/** What of an article bodies are told apart by. */
export interface BodyContext {
  /** The country chains of an article. */
  readonly countriesIn: (article: string) => readonly KeptChain[]
  readonly countryNamed: CountryNames
  /** Further names that ALIAS claims tell of a chain. */
  readonly aliasesOf: (chainId: string) => readonly string[]
}

interface Body {
  readonly key: string
  readonly name: BodyName
  readonly chains: readonly KeptChain[]
}

/** Bodies across articles: equal words in any order, legal forms left out, then acronyms with what they stand for. */
export function identifyBodies(chains: readonly KeptChain[], context: BodyContext): Identified {
  const named = sortBy(chains, ({ anchor, id }) => [anchor, id]).flatMap((chain) =>
    chain.name === null ? [] : [{ chain, ...keyed(chain, context) }],
  )
  const bodies = [...groupBy(named, ({ key }) => key)]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([key, own]): Body[] => (own[0] ? [{ key, name: own[0].name, chains: own.map(({ chain }) => chain) }] : []))
  const links = [...aliasLinks(bodies, context), ...acronymLinks(bodies), ...homeLinks(bodies)]
  const groups = createGroups(bodies.length)
  for (const { a, b, sure } of links) if (sure) groups.join(a, b)
  const members = groupBy(bodies.keys(), (index) => String(groups.find(index)))
  const doubts = links.filter(({ sure }) => !sure)
  return {
    identities: [...members.values()].map((indexes) => identityOf(indexes.flatMap((index) => bodies[index] ?? []))),
    doubts: doubts.flatMap(({ a, b, reasons }) => {
      const [left, right] = [bodies[a]?.chains[0], bodies[b]?.chains[0]]
      return left && right ? [{ left, right, score: 0.6, reasons }] : []
    }),
  }
}

function keyed(chain: KeptChain, { countriesIn, countryNamed }: BodyContext): { readonly key: string; readonly name: BodyName } {
  const name = bodyName(chain.name ?? '', (words) => countryNamed(words, chain.article))
  const home = name.generic ? homeOf(countriesIn(chain.article)) : null
  return { name, key: home === null ? (name.acronym ?? name.key) : [...name.key.split(' '), home].sort().join(' ') }
}

/** The only country that an article names: whose ministry a bare "Interior Ministry" is there. */
function homeOf(countries: readonly KeptChain[]): string | null {
  const links = new Set(countries.map(({ link }) => link))
  const [only = null] = links
  return links.size === 1 ? only : null
}

interface Link {
  readonly a: number
  readonly b: number
  readonly sure: boolean
  readonly reasons: readonly string[]
}

/** Names that an article, or an ALIAS claim, gives to one body. */
function aliasLinks(bodies: readonly Body[], context: BodyContext): Link[] {
  const byKey = new Map(bodies.map(({ key }, index) => [key, index]))
  const links = bodies.flatMap(({ chains }, a) =>
    chains.flatMap((chain) => {
      return [...chain.names, ...context.aliasesOf(chain.id)].flatMap((alias) => {
        const { key, acronym, generic } = bodyName(alias, (words) => context.countryNamed(words, chain.article))
        const b = generic ? undefined : byKey.get(acronym ?? key)
        return b === undefined || b === a ? [] : [{ a, b }]
      })
    }),
  )
  const targets = groupBy(links, ({ b }) => String(b))
  return [...targets.values()].flatMap((own) => {
    const sources = new Set(own.map(({ a }) => a))
    return own.map(({ a, b }) => ({ a, b, sure: sources.size === 1, reasons: ['alias'] }))
  })
}

/** A bare "Interior Ministry" beside several countries is that of the only state whose ministry is told of at all; else a doubt. */
function homeLinks(bodies: readonly Body[]): Link[] {
  const homes = groupBy(
    [...bodies.entries()].filter(([, { key }]) => key.includes(COUNTRY)),
    ([, { key }]) =>
      key
        .split(' ')
        .filter((word) => !word.startsWith(COUNTRY))
        .join(' '),
  )
  return [...bodies.entries()].flatMap(([a, { key, name }]) => {
    const found = name.generic && !key.includes(COUNTRY) ? (homes.get(key) ?? []) : []
    return found.map(([b]) => ({ a, b, sure: found.length === 1, reasons: ['country'] }))
  })
}
const COUNTRY = 'country:'

/** An acronym joins the only name that gives it; of several none. */
function acronymLinks(bodies: readonly Body[]): Link[] {
  const longer = [...bodies.entries()].filter(([, { name }]) => name.acronym === null && name.words.length > 1)
  const byFirst = groupBy(longer, ([, { name }]) => name.allWords.find((word) => word !== 'the')?.[0] ?? '')
  return [...bodies.entries()].flatMap(([a, { name }]) => {
    const letters = name.acronym
    if (letters === null) return []
    const given = (byFirst.get(letters[0] ?? '') ?? []).map(([b, body]) => ({ b, how: abbreviates(letters, body.name) }))
    const strict = given.filter(({ how }) => how === 'strict')
    const found = strict.length > 0 ? strict : given.filter(({ how }) => how === 'loose')
    return found.map(({ b }) => ({ a, b, sure: found.length === 1, reasons: ['acronym'] }))
  })
}

function identityOf(bodies: readonly Body[]): Identified['identities'][number] {
  const most = Math.max(...bodies.map(({ chains }) => chains.length))
  const main = bodies.find(({ chains }) => chains.length === most)
  return {
    members: bodies.flatMap((body) => {
      const acronym = main !== undefined && (body.name.acronym === null) !== (main.name.acronym === null)
      const [score, reasons] = body === main ? [1, ['name']] : [0.9, [acronym ? 'acronym' : 'alias']]
      return body.chains.map((chain) => ({ chain, score, reasons }))
    }),
  }
}
