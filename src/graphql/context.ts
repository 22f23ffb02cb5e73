import DataLoader from 'dataloader'
import type { Position } from '../service/read/cursor.ts'
import type { ListBelow } from '../service/read/lists.ts'
import type { Page, PageRequest } from '../service/read/page.ts'
import { createReader, type Reader, type Store } from '../service/read/reader.ts'
import type { EntityRecord } from '../service/read/records.ts'
import { readOnly, type Access } from './mutations.ts'

/** What the resolvers of one request share; made anew for each, so that nothing read for one is seen by another. */
export interface Context {
  readonly store: Store
  readonly reader: Reader
  readonly load: Loaders
  /** @throws DatelineError FORBIDDEN, UNAUTHENTICATED for who may not write */
  readonly access: Access
  /** The entity that an id or a slug names. */
  entity(id: string): Promise<EntityRecord | null>
  /** The exact id of what an id or a slug names; an unknown one as given, which nothing will match. */
  entityId(id: string): Promise<string>
  /** A page of one parent's list; what siblings ask for at once is read by one statement. */
  pageBelow<Filter, Row extends Position & { readonly key: string }>(
    list: ListBelow<Filter, Row>,
    request: PageRequest & { readonly key: string; readonly filter: Filter },
  ): Promise<Page<Row>>
}

export type Loaders = ReturnType<typeof createLoaders>

export function createContext(store: Store, access: Access = readOnly): Context {
  const reader = createReader(store)
  const load = createLoaders(reader)
  const entity = async (id: string) => {
    const exact = await load.entity.load(id)
    if (exact) return exact
    const found = await load.entityId.load(id)
    return found === null ? null : load.entity.load(found)
  }
  return { store, reader, load, access, entity, entityId: async (id) => (await entity(id))?.id ?? id, pageBelow: pageBelow(reader) }
}

function createLoaders(reader: Reader) {
  return {
    article: new DataLoader(reader.articles),
    entity: new DataLoader(reader.entities),
    entityId: new DataLoader(reader.findEntities),
    meeting: new DataLoader(reader.meetings),
    participants: new DataLoader(reader.participants),
    unnamedParticipants: new DataLoader(reader.unnamedParticipants),
    capture: new DataLoader(reader.captures),
    sourcesOfCapture: new DataLoader(reader.sourcesOfCaptures),
    claim: new DataLoader(reader.claims),
    claimOrder: new DataLoader(reader.claimOrder),
    arguments: new DataLoader(reader.arguments),
    attributions: new DataLoader(reader.attributions),
  }
}

/** One loader for each list and set of arguments. */
function pageBelow(reader: Reader): Context['pageBelow'] {
  const loaders = new Map<string, DataLoader<string, Page<Position>>>()
  return async <Filter, Row extends Position & { readonly key: string }>(
    list: ListBelow<Filter, Row>,
    { key, ...request }: PageRequest & { readonly key: string; readonly filter: Filter },
  ) => {
    const name = JSON.stringify([list.statement.name, request])
    const loader = loaders.get(name) ?? new DataLoader((keys: readonly string[]) => reader.pagesBelow(list, { ...request, keys }))
    loaders.set(name, loader)
    // the name holds that of the statement, so what is found under it gives this statement's rows
    return (await loader.load(key)) as Page<Row>
  }
}
