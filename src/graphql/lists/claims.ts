import { sortBy } from '../../model/order.ts'
import type { Position } from '../../service/read/cursor.ts'
import { claimParams } from '../../service/read/filters.ts'
import * as lists from '../../service/read/lists.ts'
import { keysetOf, pageWithin, type Page } from '../../service/read/page.ts'
import type { ClaimRecord } from '../../service/read/records.ts'
import { connection, type Connection } from '../connection.ts'
import type { Context } from '../context.ts'
import type * as schema from '../generated.ts'
import { pageArgs, type PageArgs } from '../page-args.ts'
import { withExactIds } from './exact.ts'

interface Args extends PageArgs {
  readonly filter?: schema.ClaimFilter | null
}

/** The claims of an article, or about a meeting or capture. */
export type ClaimsBelow = typeof lists.claimsInArticle | typeof lists.claimsAboutMeeting | typeof lists.claimsAboutCapture

/** All live claims; those with an entity as an argument are read from there. */
export async function allClaims(context: Context, args: Args): Promise<Connection<ClaimRecord>> {
  if (args.filter?.entity) return claimsOfEntity(context, await context.entityId(args.filter.entity), args)
  const exact = await exactFilter(context, args.filter ?? {})
  return read(context, context.reader.page(lists.claims, { ...pageArgs(args), filter: claimParams(exact) }))
}

/** Where the filter names an entity too, both are arguments of the claims. */
export async function claimsOfEntity(context: Context, key: string, { filter, ...args }: Args): Promise<Connection<ClaimRecord>> {
  const exact = await exactFilter(context, filter ?? {})
  const params = { ...claimParams(exact), entity: exact.entity ?? null }
  return read(context, context.pageBelow(lists.claimsOfEntity, { ...pageArgs(args), key, filter: params }))
}

export function claimsOf(
  context: Context,
  { list, key }: { readonly list: ClaimsBelow; readonly key: string },
  args: PageArgs,
): Promise<Connection<ClaimRecord>> {
  return read(context, context.pageBelow(list, { ...pageArgs(args), key, filter: {} }))
}

/** The claims that an edge names, in the order of saying. */
export async function claimsNamed(context: Context, ids: readonly string[], args: PageArgs): Promise<Connection<ClaimRecord>> {
  const keyset = keysetOf(pageArgs(args), lists.claimsAsSaid)
  const positions = await Promise.all(ids.map((id) => context.load.claimOrder.load(id)))
  const known = positions.filter((position): position is Position => position !== null)
  return read(
    context,
    Promise.resolve(
      pageWithin(
        sortBy(known, ({ sort, id }) => [sort, id]),
        keyset,
      ),
    ),
  )
}

const exactFilter = (context: Context, filter: schema.ClaimFilter) => withExactIds(context, filter, ['entity', 'source'])

async function read(context: Context, page: Promise<Page<{ readonly id: string }>>): Promise<Connection<ClaimRecord>> {
  return connection(await page, ({ id }) => context.load.claim.load(id))
}
