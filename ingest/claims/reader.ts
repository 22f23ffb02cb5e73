import type { PlaceFacts } from '../gazetteer/gazetteer.ts'
import type { Chain, Claim, Document, Mention } from '../layers.ts'
import { treeOf, type Tree } from './tree.ts'

export type ClaimLayers = 'tokens' | 'sentences' | 'annotation' | 'timexes' | 'mentions' | 'chains' | 'links'

/** A document as the frames read it: its tree, and its mentions by token. */
export interface Reader {
  readonly document: Document<ClaimLayers>
  readonly tree: Tree
  /** What the sentences before claim: "the two will meet again" goes on from there. */
  readonly told: readonly Claim[]
  /** Mentions that cover a token, the widest first. */
  mentionsAt(token: number): readonly Mention[]
  chainOf(mention: Mention): Chain | null
  chain(id: string): Chain | null
  /** The country in which a place lies, as the gazetteer's id; null where neither is known. */
  countryOf(chain: Chain): string | null
}

const NO_FACTS = (): PlaceFacts | null => null

export function readerOf(document: Document<ClaimLayers>, placeFacts: (id: string) => PlaceFacts | null = NO_FACTS): Reader {
  const { mentions, chains } = document
  const byToken = new Map<number, Mention[]>()
  for (const mention of mentions.toSorted((a, b) => b.last - b.first - (a.last - a.first)))
    for (let token = mention.first; token < mention.last; token++) byToken.set(token, [...(byToken.get(token) ?? []), mention])
  const byMention = new Map<Mention, Chain>()
  for (const chain of chains)
    for (const index of chain.mentions) {
      const mention = mentions[index]
      if (mention) byMention.set(mention, chain)
    }
  const byId = new Map(chains.map((chain) => [chain.id, chain]))
  return {
    document,
    tree: treeOf(document.annotation, document.tokens),
    told: [],
    mentionsAt: (token) => byToken.get(token) ?? [],
    chainOf: (mention) => byMention.get(mention) ?? null,
    chain: (id) => byId.get(id) ?? null,
    countryOf: (chain) => placeFacts(document.links.get(chain.id) ?? '')?.country ?? null,
  }
}
