import { step, type Statement, type Step } from '../../store/port.ts'
import * as write from '../../store/statements/write.ts'
import { putSteps } from '../difference.ts'
import { KEPT_TABLES, type FileRow, type FileTable, type KeptTable } from './format.ts'

type Props = Readonly<Record<string, unknown>>

/** The steps that write rows of a file into an empty store, in the order of the rows. */
export function importSteps(rows: readonly FileRow[]): Step[] {
  return runsOf(rows).flatMap(({ table, rows: own }) => (isKept(table) ? KEPT[table](own) : putSteps(table, own)))
}

interface Run {
  readonly table: FileTable
  readonly rows: Props[]
}

/** Rows of one table that stand together. */
function runsOf(rows: readonly FileRow[]): Run[] {
  const runs: Run[] = []
  for (const { table, row } of rows) {
    const last = runs.at(-1)
    if (last?.table === table) last.rows.push({ ...row })
    else runs.push({ table, rows: [{ ...row }] })
  }
  return runs
}

const isKept = (table: FileTable): table is KeptTable => KEPT_TABLES.some((name) => name === table)

/** The rows were checked against their shapes, so that what a column holds is known. */
const KEPT: Readonly<Record<KeptTable, (rows: readonly Props[]) => Step[]>> = {
  articles: (rows) => rows.map((props) => step(write.putArticle, { revision: String(props['revision']), props })),
  supersedes: (rows) => [step(write.putSupersedes, { rows: rows.map(({ from, to }) => ({ from: String(from), to: String(to) })) })],
  chains: (rows) => ofArticles(write.importChains, rows),
  claims: (rows) => [
    ...ofArticles(
      write.importClaims,
      rows.map(({ arguments: _arguments, attributions: _attributions, ...claim }) => claim),
    ),
    ...edges(write.putArguments, rows, 'arguments'),
    ...edges(write.putAttributions, rows, 'attributions'),
  ],
  unresolved: (rows) => ofArticles(write.importUnresolved, rows),
  judgements: (rows) => [step(write.putJudgements, { rows: rows.map(nodeOf) })],
  purged: (rows) => [step(write.putPurged, { rows: rows.map(nodeOf) })],
  changes: (rows) => [step(write.putChanges, { rows: rows.map((props) => ({ seq: Number(props['seq']), props })) })],
}

const nodeOf = (props: Props) => ({ id: String(props['id']), props })

type Rows<Row> = Statement<{ rows: Row[] }, object>

function ofArticles(statement: Rows<{ id: string; article: string; props: Record<string, unknown> }>, rows: readonly Props[]): Step[] {
  return [step(statement, { rows: rows.map(({ article, ...props }) => ({ ...nodeOf(props), article: String(article), props })) })]
}

function edges(
  statement: Rows<{ claimId: string; chainId: string; props: Record<string, unknown> }>,
  rows: readonly Props[],
  column: 'arguments' | 'attributions',
): Step[] {
  const all = rows.flatMap(({ id, [column]: list }) =>
    (Array.isArray(list) ? list : []).map(({ chainId, ...props }) => ({ claimId: String(id), chainId: String(chainId), props })),
  )
  return all.length === 0 ? [] : [step(statement, { rows: all })]
}
