import type { Context } from '../context.ts'

type Maybe<T> = T | null | undefined

/** The filter with the ids or slugs in its named parts made exact. */
export async function withExactIds<Filter extends object, Name extends keyof Filter>(
  context: Context,
  filter: Filter,
  names: readonly Name[],
): Promise<Filter> {
  const exact = await Promise.all(names.map(async (name) => [name, await exactId(context, filter[name])] as const))
  return { ...filter, ...Object.fromEntries(exact) }
}

/** An id given as none stays none. */
async function exactId(context: Context, id: unknown): Promise<Maybe<string>> {
  return typeof id === 'string' ? context.entityId(id) : undefined
}
