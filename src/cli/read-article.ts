import type { ArticleInput } from '../model/article.ts'
import type { ExtractionDocument } from '../model/document.ts'
import type { Extractor } from '../service/extract.ts'
import type { Failures } from './failures.ts'
import type { InputItem } from './inputs/input-item.ts'
import { asDatelineError } from './unforeseen.ts'

/** The document of an article; null where reading failed, which is told: one article never costs the others. */
export async function readArticle(
  item: InputItem & { readonly article: ArticleInput; readonly warnings: readonly string[] },
  extractor: Extractor,
  failures: Failures,
): Promise<ExtractionDocument | null> {
  for (const text of item.warnings) failures.warn(item.place, text)
  try {
    return await extractor.extract(item.article)
  } catch (error) {
    failures.add(item.place, asDatelineError(error), item.article.id ?? null)
    return null
  }
}
