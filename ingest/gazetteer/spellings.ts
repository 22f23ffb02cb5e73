import { NEWS_PLACES_TABLE } from './tables/news-places.ts'
import { namesOf, parseTable } from './tables/parse-table.ts'

/** Spellings of news by GeoNames id; a place that stands here is kept whatever its population. */
export const NEWS_SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map(
  parseTable(NEWS_PLACES_TABLE, 3).map(([id = '', , spellings]) => [id, namesOf(spellings)]),
)
