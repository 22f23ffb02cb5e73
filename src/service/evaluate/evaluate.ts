import type { ExtractionDocument } from '../../model/document.ts'
import { alignEntities, foldName, type Alignment } from './align-entities.ts'
import type { Extracted, Gold } from './gold.ts'
import { scoreCaptures } from './score-captures.ts'
import { scoreMeetings } from './score-meetings.ts'
import { scorePairs } from './score-pairs.ts'
import { createTally, layerOf, type Count, type Miss, type Tally } from './tally.ts'

/** Scores of one layer, each a share of 1 rounded to three places; null where there is nothing to divide by. Slots are shares of the right ones, `allRight` of gold. */
export interface LayerScore {
  readonly gold: number
  readonly found: number
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number
  readonly slots: Readonly<Record<string, number | null>>
}
export interface Evaluation {
  readonly articles: number
  readonly missing: number
  readonly layers: Readonly<Record<string, LayerScore>>
  readonly misses: readonly Miss[]
}

/** Scores documents against gold by `article.id`; an article without a document counts as empty and as missing. */
export function evaluate(golds: readonly Gold[], documents: ReadonlyMap<string, ExtractionDocument>): Evaluation {
  const tally = createTally()
  for (const gold of golds) scoreArticle(gold, documents.get(gold.id), tally)
  const layers = Object.fromEntries([...tally.layers].map(([layer, count]) => [layer, scoreOf(count)]))
  return { articles: golds.length, missing: golds.filter(({ id }) => !documents.has(id)).length, layers, misses: tally.misses }
}

const EMPTY: Extracted = { entities: [], meetings: [], captures: [], negotiatesFor: [], offices: [] }

function scoreArticle(gold: Gold, document: Extracted = EMPTY, tally: Tally): void {
  const alignment = alignEntities(gold.entities, document.entities)
  const { nameOf } = alignment
  const context = { tally, alignment, article: gold.id }
  scoreEntities(gold, context)
  scoreMeetings(gold, document, context)
  scoreCaptures(gold, document, context)
  scorePairs(
    'negotiatesFor',
    {
      gold: gold.negotiatesFor.map((x) => [x.person, x.principal]),
      found: document.negotiatesFor.map((x) => [nameOf(x.personId), nameOf(x.principalId)]),
    },
    context,
  )
  scorePairs(
    'offices',
    { gold: gold.offices.map((x) => [x.person, x.of]), found: document.offices.map((x) => [nameOf(x.personId), nameOf(x.ofId)]) },
    context,
  )
  scorePairs(
    'officeTitles',
    {
      gold: gold.offices.map((x) => [x.person, x.of, foldName(x.title)]),
      found: document.offices.map((x) => [nameOf(x.personId), nameOf(x.ofId), foldName(x.title)]),
    },
    context,
  )
}

function scoreEntities(gold: Gold, { tally, alignment }: { tally: Tally; alignment: Alignment }): void {
  const add = (kind: string, key: 'gold' | 'found' | 'right') => {
    layerOf(tally, 'entities')[key] += 1
    layerOf(tally, `entities ${kind}`)[key] += 1
  }
  for (const entity of gold.entities) {
    add(entity.kind, 'gold')
    if (alignment.pairs.has(entity)) add(entity.kind, 'right')
    else tally.misses.push({ article: gold.id, kind: 'entity missed', subject: entity.kind, detail: entity.name })
  }
  for (const found of alignment.pairs.values()) if (found.name !== null) add(String(found.kind), 'found')
  for (const entity of alignment.surplus) {
    add(String(entity.kind), 'found')
    tally.misses.push({ article: gold.id, kind: 'entity wrong', subject: String(entity.kind), detail: String(entity.name) })
  }
}

function scoreOf({ gold, found, right, slots }: Count): LayerScore {
  const precision = share(right, found)
  const recall = share(right, gold)
  const f1 = precision && recall ? round((2 * precision * recall) / (precision + recall)) : 0
  const shares = Object.entries(slots).map(([slot, n]) => [slot, share(n, slot === 'allRight' ? gold : right)])
  return { gold, found, precision, recall, f1, slots: Object.fromEntries(shares) }
}

const round = (value: number): number => Math.round(1000 * value) / 1000
const share = (part: number, whole: number): number | null => (whole ? round(part / whole) : null)
