import { groupBy } from '../../model/order.ts'
import type { Store } from '../../store/port.ts'
import type { Position } from './cursor.ts'
import type { List, ListBelow } from './lists.ts'
import { keysetOf, pageOf, type Page, type PageRequest } from './page.ts'

/** One page of a whole list. @throws DatelineError BAD_ARGUMENT, BAD_CURSOR */
export async function readPage<Filter, Row extends Position>(
  store: Store,
  list: List<Filter, Row>,
  { filter, ...request }: PageRequest & { readonly filter: Filter },
): Promise<Page<Row>> {
  const keyset = keysetOf(request, list.cursor)
  return pageOf(await store.run(list.statement, { ...filter, ...keyset }), keyset)
}

/** The same page of the lists of many parents, by one statement; one for each key, in their order. */
export async function readPagesBelow<Filter, Row extends Position & { readonly key: string }>(
  store: Store,
  list: ListBelow<Filter, Row>,
  { keys, filter, ...request }: PageRequest & { readonly keys: readonly string[]; readonly filter: Filter },
): Promise<Page<Row>[]> {
  const keyset = keysetOf(request, list.cursor)
  const rows = groupBy(await store.run(list.statement, { ...filter, ...keyset, keys: [...keys] }), ({ key }) => key)
  return keys.map((key) => pageOf(rows.get(key) ?? [], keyset))
}
