import type { Store } from '../../store/port.ts'
import { changeParams, type ChangesSince } from './filters.ts'
import * as lists from './lists.ts'
import { MAX_FIRST } from './page.ts'
import { findEntities } from './read-by-name.ts'
import { readEntities } from './read-by-id.ts'
import { readPage } from './read-pages.ts'

/** Every change behind a number or from a moment on, page by page, with its values parsed. */
export async function* readChangesSince(store: Store, since: ChangesSince): AsyncGenerator<object> {
  const filter = changeParams({ ...since, about: since.about ? await exactId(store, since.about) : null })
  let after: string | null = null
  for (;;) {
    const page: Awaited<ReturnType<typeof changePage>> = await changePage(store, { filter, first: MAX_FIRST, after })
    for (const { row } of page.rows) yield { ...row.change, before: parsed(row.change.before), after: parsed(row.change.after) }
    after = page.rows.at(-1)?.cursor ?? null
    if (!page.hasNextPage) return
  }
}

const changePage = (store: Store, request: Parameters<typeof readPage<ReturnType<typeof changeParams>, never>>[2]) =>
  readPage(store, lists.changes, request)

const parsed = (json: string | null): unknown => (json === null ? null : JSON.parse(json))

async function exactId(store: Store, name: string): Promise<string> {
  const [exact] = await readEntities(store, [name])
  const [found] = exact ? [exact.id] : await findEntities(store, [name])
  return found ?? name
}
