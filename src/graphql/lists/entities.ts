import { entityParams } from '../../service/read/filters.ts'
import * as lists from '../../service/read/lists.ts'
import type { EntityRecord } from '../../service/read/records.ts'
import { connection, type Connection } from '../connection.ts'
import type { Context } from '../context.ts'
import type * as schema from '../generated.ts'
import { pageArgs, type PageArgs } from '../page-args.ts'

/** All entities by name, or those found by a text, the best match first. */
export async function allEntities(
  context: Context,
  { filter, ...args }: PageArgs & { readonly filter?: schema.EntityFilter | null },
): Promise<Connection<EntityRecord>> {
  const { search, kinds } = entityParams(filter ?? {})
  const { reader, load } = context
  const page =
    search === null
      ? await reader.page(lists.entities, { ...pageArgs(args), filter: { kinds } })
      : await reader.page(lists.entitiesFound, { ...pageArgs(args), filter: { search, kinds } })
  return connection(page, ({ id }) => load.entity.load(id))
}
