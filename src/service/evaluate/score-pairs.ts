import { layerOf, type Tally } from './tally.ts'

/** Compares two sets of name tuples; a tuple with an unnamed part is left out. */
export function scorePairs(
  layer: string,
  lists: { readonly gold: readonly string[][]; readonly found: readonly (string | null)[][] },
  context: { readonly tally: Tally; readonly article: string },
): void {
  const count = layerOf(context.tally, layer)
  const gold = new Set(lists.gold.map(shown))
  const found = new Set(lists.found.filter((tuple) => !tuple.includes(null)).map(shown))
  const missed = [...gold].filter((key) => !found.has(key))
  const wrong = [...found].filter((key) => !gold.has(key))
  count.gold += gold.size
  count.found += found.size
  count.right += gold.size - missed.length
  for (const subject of missed) context.tally.misses.push({ article: context.article, kind: `${layer} missed`, subject, detail: '' })
  for (const subject of wrong) context.tally.misses.push({ article: context.article, kind: `${layer} wrong`, subject, detail: '' })
}

const shown = (tuple: readonly (string | null)[]): string => tuple.join(' | ')
