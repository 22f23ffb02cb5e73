import { evaluate, type Evaluation } from '../../src/service/evaluate/evaluate.ts'
import { readGold, type Gold } from '../../src/service/evaluate/gold.ts'
import type { ArticleInput } from '../../src/model/article.ts'
import type { ExtractionDocument } from '../../src/model/document.ts'
import { readFolder } from '../../src/cli/inputs/read-folder.ts'
import type { ReadArticle } from './read-article.ts'
import type { MeasuredSet } from './sets.ts'

const LAYERS = ['entities', 'meetings', 'captures', 'negotiatesFor', 'offices']

/** Whole annotated articles, scored as `dateline eval` does. */
export async function articleSet(folder: string, read: ReadArticle): Promise<MeasuredSet<Gold>> {
  const rows = readGold(folder)
  const documents = new Map<string, ExtractionDocument>()
  for await (const item of readFolder(folder)) if (item.type === 'article') documents.set(...(await answerOf(item.article, read)))
  return {
    rows,
    score: (sample, say) => {
      const evaluation = evaluate(sample, documents)
      for (const { kind, article, subject, detail } of evaluation.misses) say(kind, article, subject, detail)
      return percentOf(evaluation)
    },
  }
}

async function answerOf(article: ArticleInput, read: ReadArticle): Promise<[string, ExtractionDocument]> {
  return [String(article.id), await read(article)]
}

function percentOf({ layers }: Evaluation): Record<string, number> {
  const figures = LAYERS.flatMap((name) => {
    const layer = layers[name]
    if (!layer) return []
    const slots = Object.entries(layer.slots).map(([slot, share]) => [`${name} ${slot}`, percent(share)] as const)
    return [
      [`${name} P`, percent(layer.precision)] as const,
      [`${name} R`, percent(layer.recall)] as const,
      [`${name} F1`, percent(layer.f1)] as const,
      ...slots,
    ]
  })
  return Object.fromEntries(figures)
}

const percent = (share: number | null): number => Math.round(1000 * (share ?? 0)) / 10
