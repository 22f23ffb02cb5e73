import { z } from 'zod'

/** Parts that many rows and parameters of the API's statements share. */
export const id = z.string()
export const ids = z.array(id)
export const words = z.string()
export const day = z.string().nullable()
export const offset = z.int().min(0)
const maybe = id.nullable()

/** Where a page goes on and how many rows it takes; the keyset is the sort key, then the id. */
const page = { afterSort: maybe, afterId: maybe, limit: z.int().min(1) }
const keys = { keys: ids }
const dates = { dateFrom: day, dateTo: day }

/** Parameters of the pages: of a whole list, and of the lists of many parents at once. */
export const pageOf = <Filter extends z.ZodRawShape>(filter: Filter) => z.object({ ...filter, ...page })
export const pagesOf = <Filter extends z.ZodRawShape>(filter: Filter) => z.object({ ...keys, ...filter, ...page })

/** Rows of the pages; `key` is the parent. */
export const listed = <Extra extends z.ZodRawShape>(extra: Extra) => z.object({ id, sort: z.string(), ...extra })
export const listedBelow = <Extra extends z.ZodRawShape>(extra: Extra) => z.object({ key: id, id, sort: z.string(), ...extra })

const list = z.array(z.string()).nullable()

export const articleFilter = { publisher: maybe, publishedFrom: day, publishedTo: day }
export const happeningFilter = { statuses: list, ...dates }
export const meetingFilter = { participants: ids, place: maybe, ...happeningFilter }
export const sourceFilter = { claimedBy: maybe, deniedBy: maybe, ...happeningFilter }
export const captureFilter = { captor: maybe, place: maybe, ...sourceFilter }
export const claimFilter = {
  source: maybe,
  article: maybe,
  predicates: list,
  statuses: list,
  minConfidence: z.number().nullable(),
  ...dates,
}
export const meetsFilter = { counterpart: maybe, statuses: z.array(z.string()), ...dates }
export const tenureFilter = { person: maybe, of: maybe, former: z.boolean().nullable() }
export const kinds = list

/** What the edges of negotiators and office holders say. */
export const tenure = { personId: id, ofId: id, former: z.boolean(), ...dates, claimIds: ids }
