import { fold, slug } from '../names.ts'
import { distinct, groupBy } from '../order.ts'
import type { DerivedEntity } from '../graph.ts'
import type { EntityKind } from '../vocabulary.ts'
import type { Cluster } from './clusters.ts'
import type { KeptChain } from './kept.ts'
import type { PlaceTree } from './place-tree.ts'
import { mostTold } from './votes.ts'

/** An entity with the chains it was put together from; a place that only contains others has none. */
export interface Resolved {
  readonly entity: DerivedEntity
  readonly chains: readonly KeptChain[]
}

interface Context {
  readonly tree: PlaceTree
  readonly keyOf: (chain: KeptChain) => string
  /** Further names that ALIAS claims tell of a chain, by its id. */
  readonly aliasesOf: (chainId: string) => readonly string[]
}

/** Names and ids (DESIGN.md §4, Entity id): the link, else kind and slug, with eight digits of an anchor where slugs clash. */
export function entitiesOf(clusters: readonly Cluster[], context: Context): Resolved[] {
  const named = clusters.map((cluster) => ({ cluster, name: nameOf(cluster, context) }))
  const bySlug = groupBy(named, ({ cluster, name }) => cluster.link ?? slugId(cluster.kind, name))
  return [...bySlug].flatMap(([id, equals]) =>
    equals.map(({ cluster, name }) => {
      const [first] = cluster.chains
      const own = equals.length > 1 && first ? `${id}~${first.anchor.slice(0, 8)}` : id
      return { entity: entityOf({ id: own, name, cluster }, context), chains: cluster.chains }
    }),
  )
}

/** The larger places around the given entities that no article names. */
export function enclosing(resolved: readonly Resolved[], tree: PlaceTree): Resolved[] {
  const have = new Set(resolved.map(({ entity }) => entity.id))
  const added: Resolved[] = []
  for (const { entity } of resolved)
    for (let id = tree.within(entity.id); id !== null && !have.has(id); id = tree.within(id)) {
      have.add(id)
      const info = tree.info(id)
      if (info) added.push({ entity: { ...placeProperties(id, tree), id, kind: info.kind, ...namesOf(info.name, []) }, chains: [] })
    }
  return added
}

const slugId = (kind: EntityKind, name: string): string => `${kind.toLowerCase()}:${slug(name)}`

function nameOf({ chains, link }: Cluster, { tree, keyOf }: Context): string {
  const told = mostTold(chains.flatMap((chain) => (chain.name === null ? [] : [{ value: chain.name, article: keyOf(chain) }])))
  const listed = link === null ? null : tree.info(link)
  return listed?.name ?? told ?? link ?? ''
}

function entityOf({ id, name, cluster }: { id: string; name: string; cluster: Cluster }, { tree, aliasesOf }: Context): DerivedEntity {
  const others = cluster.chains.flatMap((chain) => [...chain.names, ...aliasesOf(chain.id)])
  return { id, kind: cluster.kind, ...namesOf(name, others), ...placeProperties(id, tree) }
}

function namesOf(name: string, others: readonly string[]): Pick<DerivedEntity, 'name' | 'aliases' | 'search'> {
  const aliases = distinct(others).filter((alias) => alias !== name)
  return { name, aliases, search: `| ${[...new Set([name, ...aliases].map(fold))].join(' | ')} |` }
}

function placeProperties(id: string, tree: PlaceTree): Pick<DerivedEntity, 'iso2' | 'geonamesId' | 'latitude' | 'longitude'> {
  const info = tree.info(id)
  const country = tree.within(id)
  return {
    iso2: info?.iso2 ?? (country?.startsWith('country:') ? country.slice('country:'.length) : null),
    geonamesId: info?.geonamesId ?? null,
    latitude: info?.latitude ?? null,
    longitude: info?.longitude ?? null,
  }
}
