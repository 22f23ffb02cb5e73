/**
 * Loads what an edge of the graph leads to, so that it is there.
 * @throws RangeError where the store lost it: a damaged graph
 */
export async function must<Item>(loader: { load(id: string): Promise<Item | null> }, id: string): Promise<Item> {
  const item = await loader.load(id)
  if (item === null) throw new RangeError(`the graph leads to ${id}, which is not there`)
  return item
}

/** Loads what may be none. */
export const maybe = async <Item>(loader: { load(id: string): Promise<Item | null> }, id: string | null): Promise<Item | null> =>
  id === null ? null : loader.load(id)
