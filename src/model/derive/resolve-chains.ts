import type { DerivedGraph } from '../graph.ts'
import { fold } from '../names.ts'
import { groupBy, sortBy } from '../order.ts'
import type { JudgementRow } from '../rows.ts'
import { cluster } from './clusters.ts'
import { enclosing, entitiesOf, type Resolved } from './entities.ts'
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
}

/** Puts the chains of all live articles together to entities. */
export function resolveChains({ articles, chains, claims, judged, tree }: Live): ResolvedChains {
  const heads = new Map(articles.map((head) => [head.revision, head]))
  const ordered = sortBy(chains, (chain) => {
    const head = heads.get(chain.article)
    return [...(head ? said(head, chain.start) : []), chain.id]
  })
  const aliases = aliasesIn(claims)
  const { clusters, conflicts } = cluster(ordered, judged)
  const named = entitiesOf(clusters, {
    tree,
    keyOf: ({ article }) => heads.get(article)?.key ?? article,
    aliasesOf: (chainId) => aliases.get(chainId) ?? [],
  })
  const all = [...named, ...enclosing(named, tree)]
  const resolvesTo = named.flatMap((resolved) => resolved.chains.map((chain) => edgeOf(chain, resolved)))
  return {
    tables: { entities: all.map(({ entity }) => entity), resolvesTo, mentionedIn: mentions(named), within: withinEdges(all, tree) },
    named,
    entityOf: new Map(resolvesTo.map(({ from, to }) => [from, to])),
    conflicts,
  }
}

function aliasesIn(claims: readonly KeptClaim[]): Map<string, string[]> {
  const told = claims.filter(({ predicate, status }) => predicate === 'ALIAS' && status !== 'DENIED')
  const pairs = told.flatMap(({ alias, arguments: args }) =>
    args.flatMap(({ role, chainId }) => (role === 'ENTITY' && alias !== null ? [{ chainId, alias }] : [])),
  )
  return new Map([...groupBy(pairs, ({ chainId }) => chainId)].map(([id, group]) => [id, group.map(({ alias }) => alias)]))
}

function edgeOf(chain: KeptChain, { entity }: Resolved): DerivedGraph['resolvesTo'][number] {
  return { from: chain.id, to: entity.id, score: 1, reasons: [reason(chain, entity.name)] }
}

function reason({ link, name }: KeptChain, entityName: string): string {
  if (link !== null) return 'gazetteer'
  return name !== null && fold(name) === fold(entityName) ? 'name' : 'judgement'
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
