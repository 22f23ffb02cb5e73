import { tenureParams } from '../../service/read/filters.ts'
import * as lists from '../../service/read/lists.ts'
import type { OfficeRecord, TenureRecord } from '../../service/read/records.ts'
import { connection, type Connection } from '../connection.ts'
import type { Context } from '../context.ts'
import type * as schema from '../generated.ts'
import { pageArgs, type PageArgs } from '../page-args.ts'
import { withExactIds } from './exact.ts'

interface Args extends PageArgs {
  readonly filter?: schema.TenureFilter | null
}
interface Below<List> {
  readonly list: List
  readonly key: string
}

export type OfficesBelow = typeof lists.officesOfPerson | typeof lists.officesOfBody
export type NegotiatorsBelow = typeof lists.negotiatorsByPerson | typeof lists.negotiatorsByPrincipal

export async function allOffices(context: Context, { filter, ...args }: Args): Promise<Connection<OfficeRecord>> {
  const params = tenureParams(await withExactIds(context, filter ?? {}, ['person', 'of']))
  return connection(await context.reader.page(lists.offices, { ...pageArgs(args), filter: params }), (row) => row)
}

export async function officesOf(context: Context, { list, key }: Below<OfficesBelow>, args: PageArgs): Promise<Connection<OfficeRecord>> {
  return connection(await context.pageBelow(list, { ...pageArgs(args), key, filter: {} }), (row) => row)
}

export async function allNegotiators(context: Context, { filter, ...args }: Args): Promise<Connection<TenureRecord>> {
  const params = tenureParams(await withExactIds(context, filter ?? {}, ['person', 'of']))
  return connection(await context.reader.page(lists.negotiators, { ...pageArgs(args), filter: params }), (row) => row)
}

export async function negotiatorsOf(
  context: Context,
  { list, key }: Below<NegotiatorsBelow>,
  args: PageArgs,
): Promise<Connection<TenureRecord>> {
  return connection(await context.pageBelow(list, { ...pageArgs(args), key, filter: {} }), (row) => row)
}
