import { DatelineError } from '../../model/errors.ts'
import { meetingParams, meetsParams, type MeetingFilter } from '../../service/read/filters.ts'
import * as lists from '../../service/read/lists.ts'
import type { Page } from '../../service/read/page.ts'
import type { MeetingRecord, MeetsRecord } from '../../service/read/records.ts'
import { connection, type Connection } from '../connection.ts'
import type { Context } from '../context.ts'
import type * as schema from '../generated.ts'
import { pageArgs, type PageArgs } from '../page-args.ts'
import { withExactIds } from './exact.ts'

interface Args extends PageArgs {
  readonly filter?: schema.MeetingFilter | null
}

/** The meetings that an entity takes part in, or that a place hosts. */
export type MeetingsBelow = typeof lists.meetingsOfParticipant | typeof lists.meetingsAtPlace

/** All meetings; those of a participant or at a place are read from there. */
export async function allMeetings(context: Context, { filter, ...args }: Args): Promise<Connection<MeetingRecord>> {
  const exact = await exactFilter(context, filter ?? {})
  const request = { ...pageArgs(args), filter: meetingParams(exact) }
  const [someone] = exact.participants ?? []
  if (someone) return read(context, context.pageBelow(lists.meetingsOfParticipant, { ...request, key: someone }))
  if (exact.place) return read(context, context.pageBelow(lists.meetingsAtPlace, { ...request, key: exact.place }))
  const { statuses, dateFrom, dateTo } = request.filter
  return read(context, context.reader.page(lists.meetings, { ...request, filter: { statuses, dateFrom, dateTo } }))
}

export async function meetingsOf(
  context: Context,
  { list, key }: { readonly list: MeetingsBelow; readonly key: string },
  { filter, ...args }: Args,
): Promise<Connection<MeetingRecord>> {
  const params = meetingParams(await exactFilter(context, filter ?? {}))
  return read(context, context.pageBelow(list, { ...pageArgs(args), key, filter: params }))
}

export async function counterpartsOf(
  context: Context,
  key: string,
  { filter, ...args }: PageArgs & { readonly filter?: schema.MeetsFilter | null },
): Promise<Connection<MeetsRecord>> {
  const params = meetsParams(await withExactIds(context, filter ?? {}, ['with']))
  const page = await context.pageBelow(lists.counterparts, { ...pageArgs(args), key, filter: params })
  return connection(page, ({ withId, meetingId }) => ({ withId, meetingId }))
}

async function read(context: Context, page: Promise<Page<{ readonly id: string }>>): Promise<Connection<MeetingRecord>> {
  return connection(await page, ({ id }) => context.load.meeting.load(id))
}

async function exactFilter(context: Context, { participant, participants, ...filter }: schema.MeetingFilter): Promise<MeetingFilter> {
  if (participants && (participants.length < 2 || participants.length > 10))
    throw new DatelineError('BAD_ARGUMENT', `filter.participants: ${participants.length} given, 2 to 10 are taken`, {
      argument: 'filter.participants',
      hint: 'Name one alone as `participant`.',
    })
  const all = await Promise.all([...(participant ? [participant] : []), ...(participants ?? [])].map((id) => context.entityId(id)))
  return { ...(await withExactIds(context, filter, ['place'])), participants: [...new Set(all)] }
}
