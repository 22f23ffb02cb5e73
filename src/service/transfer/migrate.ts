import { headOf, type ArticleHead } from '../../model/derive/kept.ts'
import { groupBy, sortBy } from '../../model/order.ts'
import * as shapes from '../../store/kept-shapes.ts'
import { supersessions } from '../write-article.ts'
import { FORMAT_VERSION } from './format.ts'
import type { RawRow } from './read-rows.ts'

type Migration = (rows: AsyncIterable<RawRow>) => AsyncIterable<RawRow>

/** From each older version to the next. */
const MIGRATIONS: Readonly<Record<number, Migration>> = { 1: fromVersion1 }

/** The rows of a file of some version as this program writes them. */
export function migrate(rows: AsyncIterable<RawRow>, version: number): AsyncIterable<RawRow> {
  if (version >= FORMAT_VERSION) return rows
  const step = MIGRATIONS[version]
  return step ? migrate(step(rows), version + 1) : rows
}

/** Adds which revision follows which, and what candidates are about. */
async function* fromVersion1(rows: AsyncIterable<RawRow>): AsyncIterable<RawRow> {
  const heads: ArticleHead[] = []
  let told = false
  for await (const raw of rows) {
    if (raw.table === 'articles') heads.push(...parsedHead(raw))
    else if (!told) {
      told = true
      yield* successions(heads, raw.line)
    }
    yield raw.table === 'candidates' ? { ...raw, row: { about: 'ENTITY', ...raw.row } } : raw
  }
  if (!told) yield* successions(heads, 0)
}

/** One that does not fit is told where all rows are checked. */
const parsedHead = ({ row }: RawRow): ArticleHead[] => {
  const parsed = shapes.article.safeParse(row)
  return parsed.success ? [headOf(parsed.data)] : []
}

function* successions(heads: readonly ArticleHead[], line: number): Iterable<RawRow> {
  const pairs = [...groupBy(heads, ({ key }) => key).values()].flatMap(supersessions)
  for (const row of sortBy(pairs, ({ from, to }) => [from, to])) yield { table: 'supersedes', row, line }
}
