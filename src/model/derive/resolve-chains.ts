import type { DerivedGraph } from '../graph.ts'
import { groupBy, sortBy } from '../order.ts'
import type { JudgementRow } from '../rows.ts'
import { cluster } from './clusters.ts'
import { enclosing, entitiesOf, type Resolved } from './entities.ts'
import { identify } from './identity/identify.ts'
import type { Doubt, Member } from './identity/identity.ts'
import type { Verdicts } from './judged.ts'
import type { ArticleHead, KeptChain, KeptClaim } from './kept.ts'
import type { PlaceTree } from './place-tree.ts'
import { said } from './unit.ts'

interface Live {
  readonly articles: readonly ArticleHead[]
  readonly chains: readonly KeptChain[]
  readonly claims: readonly KeptClaim[]
  readonly judged: Verdicts
  readonly tree: PlaceTree
}

export interface ResolvedChains {
  readonly tables: Pick<DerivedGraph, 'entities' | 'resolvesTo' | 'mentionedIn' | 'within'>
  /** Entities that articles name, without the larger places around them. */
  readonly named: readonly Resolved[]
  /** Entity of each resolved chain, by chain id. */
  readonly entityOf: ReadonlyMap<string, string>
  /** Verdicts that could not be obeyed. */
  readonly conflicts: readonly JudgementRow[]
  /** Pairs that may be one entity. */
  readonly doubts: readonly Doubt[]
}

/** Puts the chains of all live articles together to entities. */
export function resolveChains({ articles, chains, claims, judged, tree }: Live): ResolvedChains {
  const heads = new Map(articles.map((head) => [head.revision, head]))
  const ordered = sortBy(chains, (chain) => {
    const head = heads.get(chain.article)
    return [...(head ? said(head, chain.start) : []), chain.id]
  })
  const aliases = aliasesIn(claims)
  const aliasesOf = (chainId: string) => aliases.get(chainId) ?? []
  const { identities, doubts } = identify({ articles, chains, claims, aliasesOf })
  const { clusters, conflicts } = cluster(ordered, { identities, judged })
  const named = entitiesOf(clusters, {
    tree,
    keyOf: ({ article }) => heads.get(article)?.key ?? article,
    aliasesOf,
  })
  const all = [...named, ...enclosing(named, tree)]
  const known = new Map(identities.flatMap(({ members }) => members.map((member) => [member.chain.id, member])))
  const resolvesTo = named.flatMap((resolved) => resolved.chains.map((chain) => edgeOf(chain, resolved, known.get(chain.id))))
  return {
    tables: { entities: all.map(({ entity }) => entity), resolvesTo, mentionedIn: mentions(named), within: withinEdges(all, tree) },
    named,
    entityOf: new Map(resolvesTo.map(({ from, to }) => [from, to])),
    conflicts,
    doubts,
  }
}

function aliasesIn(claims: readonly KeptClaim[]): Map<string, string[]> {
  const told = claims.filter(({ predicate, status }) => predicate === 'ALIAS' && status !== 'DENIED')
  const pairs = told.flatMap(({ alias, arguments: args }) =>
    args.flatMap(({ role, chainId }) => (role === 'ENTITY' && alias !== null ? [{ chainId, alias }] : [])),
  )
  return new Map([...groupBy(pairs, ({ chainId }) => chainId)].map(([id, group]) => [id, group.map(({ alias }) => alias)]))
}

/** A chain that no rule put where it stands was put there by a person. */
function edgeOf(chain: KeptChain, { entity, chains }: Resolved, member: Member | undefined): DerivedGraph['resolvesTo'][number] {
  const edge = { from: chain.id, to: entity.id }
  if (entity.kind === 'CITY' || entity.kind === 'REGION' || chain.link !== null) return { ...edge, score: 1, reasons: ['gazetteer'] }
  if (!member) return { ...edge, score: 1, reasons: ['judgement'] }
  return { ...edge, score: chains.length === 1 ? 1 : member.score, reasons: [...member.reasons] }
}

function mentions(named: readonly Resolved[]): DerivedGraph['mentionedIn'] {
  return named.flatMap(({ entity, chains }) =>
    [...groupBy(chains, ({ article }) => article)].map(([to, own]) => ({
      from: entity.id,
      to,
      count: own.reduce((sum, { mentionCount }) => sum + mentionCount, 0),
    })),
  )
}

function withinEdges(all: readonly Resolved[], tree: PlaceTree): DerivedGraph['within'] {
  const have = new Set(all.map(({ entity }) => entity.id))
  return all.flatMap(({ entity: { id: from } }) => {
    const to = tree.within(from)
    return to !== null && have.has(to) ? [{ from, to }] : []
  })
}
