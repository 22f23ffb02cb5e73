import { changeParams } from '../../service/read/filters.ts'
import * as lists from '../../service/read/lists.ts'
import { keysetOf, pageWithin } from '../../service/read/page.ts'
import type { CandidateRecord, ChangeRecord, JudgementRecord } from '../../service/read/records.ts'
import { connection, type Connection } from '../connection.ts'
import type { Context } from '../context.ts'
import type * as schema from '../generated.ts'
import { pageArgs, type PageArgs } from '../page-args.ts'

/** The machine's doubts, the most likely first. */
export async function allCandidates(
  { reader }: Context,
  { filter, ...args }: PageArgs & { readonly filter?: schema.CandidateFilter | null },
): Promise<Connection<CandidateRecord>> {
  const page = await reader.page(lists.candidates, { ...pageArgs(args), filter: { about: filter?.about ?? null } })
  return connection(page, (row) => row)
}

/** People's verdicts in the order of giving. */
export async function allJudgements(
  { reader }: Context,
  { filter, ...args }: PageArgs & { readonly filter?: schema.JudgementFilter | null },
): Promise<Connection<JudgementRecord>> {
  const keyset = keysetOf(pageArgs(args), lists.judgementsAsGiven)
  const { about, states } = filter ?? {}
  const wanted = (await reader.judgements()).filter((row) => (!about || row.about === about) && (!states || states.includes(row.state)))
  const page = pageWithin(
    wanted.map((row) => ({ sort: row.at, id: row.id, row })),
    keyset,
  )
  return connection(page, ({ row }) => row)
}

/** What changed in the derived part, in the order of writing. */
export async function changesSince(
  context: Context,
  { seq, instant, about, ...args }: PageArgs & Omit<schema.QueryChangesSinceArgs, 'first' | 'after'>,
): Promise<Connection<ChangeRecord>> {
  // a former id names what it named then
  const exact = about ? await context.entityId(about) : null
  const page = await context.reader.page(lists.changes, { ...pageArgs(args), filter: changeParams({ seq, instant, about: exact }) })
  return connection(page, ({ change }) => change)
}
