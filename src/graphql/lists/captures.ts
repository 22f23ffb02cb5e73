import { captureParams } from '../../service/read/filters.ts'
import * as lists from '../../service/read/lists.ts'
import type { Page } from '../../service/read/page.ts'
import type { CaptureRecord, CaptureSourceRecord } from '../../service/read/records.ts'
import { connection, type Connection } from '../connection.ts'
import type { Context } from '../context.ts'
import type * as schema from '../generated.ts'
import { pageArgs, type PageArgs } from '../page-args.ts'
import { withExactIds } from './exact.ts'

interface Args extends PageArgs {
  readonly filter?: schema.CaptureFilter | null
}

/** The captures by an entity, or of a place and what lies within. */
export type CapturesBelow = typeof lists.capturesOfCaptor | typeof lists.capturesOfPlace

/** All captures; those by a captor or of a place are read from there. */
export async function allCaptures(context: Context, { filter, ...args }: Args): Promise<Connection<CaptureRecord>> {
  const exact = await exactFilter(context, filter ?? {})
  const request = { ...pageArgs(args), filter: captureParams(exact) }
  if (exact.captor) return read(context, context.pageBelow(lists.capturesOfCaptor, { ...request, key: exact.captor }))
  if (exact.place) return read(context, context.pageBelow(lists.capturesOfPlace, { ...request, key: exact.place }))
  const { claimedBy, deniedBy, statuses, dateFrom, dateTo } = request.filter
  return read(context, context.reader.page(lists.captures, { ...request, filter: { claimedBy, deniedBy, statuses, dateFrom, dateTo } }))
}

export async function capturesOf(
  context: Context,
  { list, key }: { readonly list: CapturesBelow; readonly key: string },
  { filter, ...args }: Args,
): Promise<Connection<CaptureRecord>> {
  const params = captureParams(await exactFilter(context, filter ?? {}))
  return read(context, context.pageBelow(list, { ...pageArgs(args), key, filter: params }))
}

/** What an entity says of captures as a source. */
export async function captureSourcesOf(context: Context, key: string, args: PageArgs): Promise<Connection<CaptureSourceRecord>> {
  const page = await context.pageBelow(lists.captureSources, { ...pageArgs(args), key, filter: {} })
  return connection(page, ({ captureId, denies }) => ({ captureId, denies, sourceId: key }))
}

const exactFilter = (context: Context, filter: schema.CaptureFilter) =>
  withExactIds(context, filter, ['captor', 'place', 'claimedBy', 'deniedBy'])

async function read(context: Context, page: Promise<Page<{ readonly id: string }>>): Promise<Connection<CaptureRecord>> {
  return connection(await page, ({ id }) => context.load.capture.load(id))
}
