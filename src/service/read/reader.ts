import type { Store } from '../../store/port.ts'
import { allJudgements } from '../judge/judgement-states.ts'
import { graphStatus } from '../status.ts'
import type { Position } from './cursor.ts'
import type { List, ListBelow } from './lists.ts'
import type { PageRequest } from './page.ts'
import * as byId from './read-by-id.ts'
import * as byName from './read-by-name.ts'
import { readPage, readPagesBelow } from './read-pages.ts'

type Ids = readonly string[]

/** All reads of the API over one store. Those by ids take many and answer in their order by one statement. */
export function createReader(store: Store) {
  return {
    articles: (ids: Ids) => byId.readArticles(store, ids),
    entities: (ids: Ids) => byId.readEntities(store, ids),
    meetings: (ids: Ids) => byId.readMeetings(store, ids),
    captures: (ids: Ids) => byId.readCaptures(store, ids),
    claims: (ids: Ids) => byId.readClaims(store, ids),
    claimOrder: (ids: Ids) => byId.readClaimOrder(store, ids),
    participants: (ids: Ids) => byId.readParticipants(store, ids),
    unnamedParticipants: (ids: Ids) => byId.readUnnamedParticipants(store, ids),
    sourcesOfCaptures: (ids: Ids) => byId.readSourcesOfCaptures(store, ids),
    arguments: (ids: Ids) => byId.readArguments(store, ids),
    attributions: (ids: Ids) => byId.readAttributions(store, ids),
    findArticle: (name: string) => byName.findArticle(store, name),
    findEntities: (names: Ids) => byName.findEntities(store, names),
    findHappening: (id: string) => byName.findHappening(store, id),
    refuseGone: (id: string) => byName.refuseGone(store, id),
    judgements: () => allJudgements(store),
    status: () => graphStatus(store),
    page: <Filter, Row extends Position>(list: List<Filter, Row>, request: PageRequest & { readonly filter: Filter }) =>
      readPage(store, list, request),
    pagesBelow: <Filter, Row extends Position & { readonly key: string }>(
      list: ListBelow<Filter, Row>,
      request: PageRequest & { readonly keys: Ids; readonly filter: Filter },
    ) => readPagesBelow(store, list, request),
  }
}

export type Reader = ReturnType<typeof createReader>
export type { Store } from '../../store/port.ts'
