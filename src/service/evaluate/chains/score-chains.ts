import { chainRows } from '../../../model/chain-rows.ts'
import { derive } from '../../../model/derive/derive.ts'
import { headOf, type Kept } from '../../../model/derive/kept.ts'
import type { DerivedGraph } from '../../../model/graph.ts'
import { groupBy } from '../../../model/order.ts'
import { rowsOf } from '../../../model/rows-of.ts'
import { bCubed, type BCubed, type Grouped } from './b-cubed.ts'
import { chainDocument, kindOf } from './chain-document.ts'
import type { GoldChain } from './gold-chain.ts'
import { goldPlaces } from './gold-places.ts'

export interface ChainScores {
  readonly chains: number
  readonly articles: number
  readonly persons: BCubed
  readonly bodies: BCubed
  readonly meetings: BCubed
  readonly captures: BCubed
  /** Share of the happenings whose status after the whole chain is right. */
  readonly statuses: { readonly gold: number; readonly right: number }
  /** Found groups that hold two of gold, and gold ones in several groups; and wrong statuses. */
  readonly misses: readonly ChainMiss[]
}
export interface ChainMiss {
  readonly kind: 'merged' | 'parted' | 'status'
  readonly chains: string
  readonly detail: string
}

/** All chains in one graph, as a reader's store would hold them, scored against who and what is meant (B³, status). */
export function scoreChains(chains: readonly GoldChain[]): ChainScores {
  const articles = chains.flatMap((chain) => chain.articles.map((article) => toldOf(chain, article)))
  const graph = derive(keptOf(articles), goldPlaces)
  const items = itemsOf(articles, graph)
  const of = (sort: Item['sort']) => items.filter((item) => item.sort === sort)
  const statuses = chains.flatMap((chain) => statusesOf(chain, { items, graph }))
  return {
    chains: chains.length,
    articles: articles.length,
    ...{ persons: bCubed(of('PERSON')), bodies: bCubed(of('ORGANIZATION')), meetings: bCubed(of('MEET')), captures: bCubed(of('CAPTURE')) },
    statuses: { gold: statuses.length, right: statuses.filter(({ miss }) => miss === null).length },
    misses: [...groupMisses(items), ...statuses.flatMap(({ miss }) => miss ?? [])],
  }
}

interface Told {
  readonly chain: GoldChain
  readonly document: ReturnType<typeof chainDocument>
  readonly rows: ReturnType<typeof rowsOf>
}

/** A chain of mentions, or an article's telling of a happening. */
interface Item extends Grouped {
  readonly sort: 'PERSON' | 'ORGANIZATION' | 'MEET' | 'CAPTURE'
  readonly chain: string
  /** In the order of saying. */
  readonly publishedAt: string
  readonly words: string
}

function toldOf(chain: GoldChain, article: GoldChain['articles'][number]): Told {
  const document = chainDocument(article)
  return { chain, document, rows: rowsOf(document) }
}

function keptOf(told: readonly Told[]): Kept {
  return {
    articles: told.map(({ rows }) => headOf(rows.article)),
    chains: told.flatMap(({ rows }) => rows.chains),
    claims: told.flatMap(({ rows }) => rows.claims),
    judgements: [],
  }
}

/** Items of live articles alone: of superseded ones nothing is derived, so their entities are left out by `mentionedIn`. */
function itemsOf(told: readonly Told[], graph: DerivedGraph): Item[] {
  const live = new Set(graph.mentionedIn.map(({ to }) => to))
  const entityOf = new Map(graph.resolvesTo.map(({ from, to }) => [from, to]))
  const happeningOf = new Map([...graph.aboutMeeting, ...graph.aboutCapture].map(({ from, to }) => [from, to]))
  return told
    .filter(({ rows }) => live.has(rows.article.revision))
    .flatMap((article) => [...entityItems(article, entityOf), ...happeningItems(article, happeningOf)])
}

function entityItems({ chain, document }: Told, entityOf: ReadonlyMap<string, string>): Item[] {
  const { chainOf } = chainRows(document)
  return document.entities.flatMap(({ id, mentions }) => {
    const sort = kindOf(id)
    const [first] = mentions
    if ((sort !== 'PERSON' && sort !== 'ORGANIZATION') || !first) return []
    const chainId = chainOf(id, first)
    const { publishedAt } = document.article
    const words = first.text
    return [
      { sort, gold: id.replace('~', ''), found: entityOf.get(chainId) ?? chainId, chain: chain.id, publishedAt: publishedAt ?? '', words },
    ]
  })
}

function happeningItems({ chain, document, rows }: Told, happeningOf: ReadonlyMap<string, string>): Item[] {
  const groups = groupBy(
    rows.claims.filter(({ group }) => group !== null),
    ({ group, predicate }) => `${predicate} ${group}`,
  )
  return [...groups.values()].flatMap(([claim]) => {
    if (claim?.predicate !== 'MEET' && claim?.predicate !== 'CAPTURE') return []
    const { publishedAt } = document.article
    const found = happeningOf.get(claim.id) ?? claim.id
    return [
      {
        sort: claim.predicate,
        gold: `${chain.id} ${claim.group}`,
        found,
        chain: chain.id,
        publishedAt: publishedAt ?? '',
        words: claim.quote,
      },
    ]
  })
}

interface Outcome {
  readonly miss: ChainMiss | null
}

/** The status of the happening that the last telling came to; a happening told nowhere has none. */
function statusesOf(chain: GoldChain, { items, graph }: { readonly items: readonly Item[]; readonly graph: DerivedGraph }): Outcome[] {
  const statusOf = new Map<string, string>([...graph.meetings, ...graph.captures].map(({ id, status }) => [id, status]))
  return chain.statuses.map(([happening, status]) => {
    const tellings = items.filter(({ gold }) => gold === `${chain.id} ${happening}`)
    const last = tellings.toSorted((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1)).at(-1)
    const found = last === undefined ? 'none' : (statusOf.get(last.found) ?? 'none')
    const detail = `${happening} is ${status}, found ${found}`
    return { miss: found === status ? null : { kind: 'status', chains: chain.id, detail } }
  })
}

function groupMisses(items: readonly Item[]): ChainMiss[] {
  return [
    ...missesBy(items, { kind: 'merged', by: 'found', apart: 'gold' }),
    ...missesBy(items, { kind: 'parted', by: 'gold', apart: 'found' }),
  ]
}

interface Sides {
  readonly kind: 'merged' | 'parted'
  readonly by: 'gold' | 'found'
  readonly apart: 'gold' | 'found'
}

function missesBy(items: readonly Item[], { kind, by, apart }: Sides): ChainMiss[] {
  return [...groupBy(items, (item) => item[by]).values()].flatMap((group) => {
    const parts = groupBy(group, (item) => item[apart])
    if (parts.size < 2) return []
    const shown = [...parts].map(([part, own]) => `${part}: ${[...new Set(own.map(({ words }) => words))].join(', ')}`)
    return [{ kind, chains: [...new Set(group.map(({ chain }) => chain))].join(' '), detail: shown.join(' | ') }]
  })
}
