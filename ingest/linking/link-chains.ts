import type { Gazetteer, PlaceFacts } from '../gazetteer/gazetteer.ts'
import type { Chain, Links, Mention } from '../layers.ts'
import { defineStage } from '../stage.ts'

/** Gives each place chain the gazetteer entry that fits the article best: its countries, its other places, then size. */
export const linkChains = (gazetteer: Gazetteer) =>
  defineStage({
    name: 'links',
    needs: ['mentions', 'chains'],
    adds: 'links',
    run: ({ mentions, chains }): Links => {
      const open = chains.flatMap((chain) => {
        const places = candidatesOf(chain, mentions).flatMap((id) => gazetteer.placeFacts(id) ?? [])
        return places.length > 0 ? [{ chain, places }] : []
      })
      const support = supportOf(open)
      return new Map(
        open.flatMap(({ chain, places }) => {
          const best = bestOf(chain, places, support)
          return best ? [[chain.id, best.id] as const] : []
        }),
      )
    },
  })

interface Open {
  readonly chain: Chain
  readonly places: readonly PlaceFacts[]
}

/** Entries that every name of the chain may stand for, in the gazetteer's order; else those of its first name. */
function candidatesOf({ kind, mentions: indexes }: Chain, mentions: readonly Mention[]): readonly string[] {
  const lists = indexes.flatMap((index) => {
    const found = mentions[index]?.candidates ?? []
    return found.length > 0 ? [found] : []
  })
  const prefix = kind === null ? '' : `${kind.toLowerCase()}:`
  const own = (lists[0] ?? []).filter((id) => id.startsWith(prefix))
  const common = own.filter((id) => lists.every((list) => list.includes(id)))
  return common.length > 0 ? common : own
}

/** How often each country and region is told, by mentions of places that have no homonym or lie in it. */
function supportOf(open: readonly Open[]): ReadonlyMap<string, number> {
  const support = new Map<string, number>()
  const add = (id: string | null, weight: number): void => void (id && support.set(id, (support.get(id) ?? 0) + weight))
  for (const { chain, places } of open) {
    const [first] = places
    const weight = Math.min(5, chain.mentions.length)
    if (!first) continue
    if (chain.kind === 'COUNTRY') add(first.id, 2 * weight)
    if (chain.kind === 'REGION') add(first.id, 2 * weight)
    const countries = new Set(places.map((place) => place.country))
    if (chain.kind !== 'COUNTRY' && countries.size === 1) add(first.country, weight)
  }
  return support
}

/**
 * Support counts by the logarithm, as size does: a small town of the article's country beats a larger one elsewhere,
 * but a metropolis does not lose to a village of its name.
 */
function bestOf(chain: Chain, places: readonly PlaceFacts[], support: ReadonlyMap<string, number>): PlaceFacts | null {
  if (chain.kind === 'COUNTRY') return places[0] ?? null
  const told = (id: string | null): number => {
    const times = support.get(id ?? '') ?? 0
    return times === 0 ? 0 : Math.min(4, 1 + Math.log2(1 + times)) * 0.6
  }
  const scores = places.map(({ country, region, population, seat }, rank) => {
    const size = Math.log10(1 + (population ?? 0)) * 1.5
    return told(country) + told(region) + size + (seat ? 0.5 : 0) + (rank === 0 ? 1 : 0)
  })
  return places[scores.indexOf(Math.max(...scores))] ?? null
}
