import { slug } from '../names.ts'
import { groupBy } from '../order.ts'
import type { JudgementRow } from '../rows.ts'
import type { EntityKind } from '../vocabulary.ts'
import { createGroups, type Groups } from './groups.ts'
import type { Identity } from './identity/identity.ts'
import { obey, type Verdicts } from './judged.ts'
import type { KeptChain } from './kept.ts'

/** Chains that are one entity, in the order given, and why. */
export interface Cluster {
  readonly kind: EntityKind
  /** The gazetteer id that the chains share; null for persons and bodies. */
  readonly link: string | null
  readonly chains: readonly KeptChain[]
}

export interface Clustered {
  readonly clusters: readonly Cluster[]
  /** Verdicts that could not be obeyed. */
  readonly conflicts: readonly JudgementRow[]
}

/**
 * Puts the chains of all articles together (DESIGN.md §4): places by their link; persons, bodies and facilities first by
 * people's verdicts, then by what their names, offices and company tell (identity/identify.ts).
 * @param chains live chains in the order of their first telling
 */
export function cluster(chains: readonly KeptChain[], { identities, judged }: Given): Clustered {
  const places = chains.filter((chain) => placeKey(chain) !== null)
  const others = chains.filter((chain) => placeKey(chain) === null)
  const groups = createGroups(others.length)
  const conflicts = judge(groups, others, judged)
  joinIdentities(groups, others, identities)
  const members = groupBy(others.keys(), (index) => String(groups.find(index)))
  const unlinked = [...members.values()].flatMap((indexes) => clusterOf(indexes.flatMap((index) => others[index] ?? [])) ?? [])
  return { clusters: [...placeClusters(places), ...unlinked], conflicts }
}

interface Given {
  readonly identities: readonly Identity[]
  readonly judged: Verdicts
}

const PLACE_KINDS: readonly (EntityKind | null)[] = ['CITY', 'REGION']

/** The link, or for a city or region without one an id that tells that its country is unknown; null for all else. */
function placeKey({ kind, name, link }: KeptChain): string | null {
  if (link !== null) return link
  return PLACE_KINDS.includes(kind) && name !== null ? `${kind?.toLowerCase()}:x-ZZ-${slug(name)}` : null
}

function placeClusters(places: readonly KeptChain[]): Cluster[] {
  const byLink = groupBy(places, (chain) => placeKey(chain) ?? '')
  return [...byLink].flatMap(([link, chains]) => {
    const kind = kindOfLink(link) ?? chains.find((chain) => chain.kind !== null)?.kind
    return kind ? [{ kind, link, chains }] : []
  })
}

const KINDS: Readonly<Record<string, EntityKind>> = { country: 'COUNTRY', city: 'CITY', region: 'REGION' }
const kindOfLink = (link: string): EntityKind | undefined => KINDS[link.slice(0, link.indexOf(':'))]

/** Joins and parts what people judged; returns what cannot be obeyed. */
function judge(groups: Groups, chains: readonly KeptChain[], judged: Verdicts): JudgementRow[] {
  const indexOf = new Map(chains.map((chain, index) => [chain.anchor, index]))
  const kinds = new Map(chains.map(({ kind }, index) => [index, kind]))
  return obey(groups, judged, { indexOf: (anchor) => indexOf.get(anchor), join: (a, b) => joinKinds(groups, kinds, [a, b]) })
}

/** A chain of unknown kind ("the envoy") may be anything; two known kinds must be equal. */
function joinKinds(groups: Groups, kinds: Map<number, EntityKind | null>, [a, b]: readonly [number, number]): boolean {
  const [left, right] = [kinds.get(groups.find(a)) ?? null, kinds.get(groups.find(b)) ?? null]
  if ((left && right && left !== right) || !groups.join(a, b)) return false
  kinds.set(groups.find(a), left ?? right)
  return true
}

/** Chains of one identity join one by one, each the first group that no verdict parts it from. */
function joinIdentities(groups: Groups, chains: readonly KeptChain[], identities: readonly Identity[]): void {
  const indexOf = new Map(chains.map(({ id }, index) => [id, index]))
  for (const { members } of identities)
    joinBlock(
      groups,
      members.flatMap(({ chain }) => indexOf.get(chain.id) ?? []),
    )
}

function joinBlock(groups: Groups, block: readonly number[]): void {
  const heads: number[] = []
  for (const index of block) if (!heads.some((head) => groups.join(head, index))) heads.push(index)
}

function clusterOf(chains: readonly KeptChain[]): Cluster | null {
  const kind = chains.find((chain) => chain.kind !== null && chain.name !== null)?.kind
  return kind ? { kind, link: null, chains } : null
}
