import { groupBy } from '../../model/order.ts'
import type { Store } from '../../store/port.ts'
import * as nodes from '../../store/statements/read-api/by-id.ts'
import type { Position } from './cursor.ts'
import { kindOf } from './labels.ts'
import type * as records from './records.ts'

/** Reads by ids: one statement for all, one result for each id in their order; null where there is none. */
export async function readArticles(store: Store, ids: readonly string[]): Promise<(records.ArticleRecord | null)[]> {
  const rows = await store.run(nodes.articlesByRevision, { ids: [...ids] })
  return inOrder(
    ids,
    rows.map(({ article, supersedes }) => ({ ...article, supersedes })),
    ({ revision }) => revision,
  )
}

export async function readEntities(store: Store, ids: readonly string[]): Promise<(records.EntityRecord | null)[]> {
  const rows = await store.run(nodes.entitiesById, { ids: [...ids] })
  return inOrder(
    ids,
    rows.map(({ entity, kind, within }) => ({ ...entity, kind: kindOf(kind), within })),
    ({ id }) => id,
  )
}

export async function readMeetings(store: Store, ids: readonly string[]): Promise<(records.MeetingRecord | null)[]> {
  const rows = await store.run(nodes.meetingsById, { ids: [...ids] })
  return inOrder(
    ids,
    rows.map(({ meeting, placeId }) => ({ ...meeting, placeId })),
    ({ id }) => id,
  )
}

export async function readCaptures(store: Store, ids: readonly string[]): Promise<(records.CaptureRecord | null)[]> {
  const rows = await store.run(nodes.capturesById, { ids: [...ids] })
  return inOrder(
    ids,
    rows.map(({ capture, ...beside }) => ({ ...capture, ...beside })),
    ({ id }) => id,
  )
}

export async function readClaims(store: Store, ids: readonly string[]): Promise<(records.ClaimRecord | null)[]> {
  const rows = await store.run(nodes.claimsById, { ids: [...ids] })
  return inOrder(
    ids,
    rows.map(({ claim, ...beside }) => ({ ...claim, ...beside })),
    ({ id }) => id,
  )
}

/** Where claims stand in the order of saying. */
export async function readClaimOrder(store: Store, ids: readonly string[]): Promise<(Position | null)[]> {
  return inOrder(ids, await store.run(nodes.orderOfClaims, { ids: [...ids] }), ({ id }) => id)
}

/** What stands beside many parents: one list for each id in their order. */
export async function readParticipants(store: Store, ids: readonly string[]): Promise<records.ParticipationRecord[][]> {
  return grouped(ids, await store.run(nodes.participantsOfMeetings, { ids: [...ids] }))
}

export async function readUnnamedParticipants(store: Store, ids: readonly string[]): Promise<string[][]> {
  const lists = grouped(ids, await store.run(nodes.unnamedParticipantsOfMeetings, { ids: [...ids] }))
  return lists.map((rows) => rows.map(({ text }) => text))
}

export async function readSourcesOfCaptures(store: Store, ids: readonly string[]): Promise<records.CaptureSourceRecord[][]> {
  const lists = grouped(ids, await store.run(nodes.sourcesOfCaptures, { ids: [...ids] }))
  return lists.map((rows) => rows.map(({ key, entityId, denies }) => ({ captureId: key, sourceId: entityId, denies })))
}

export async function readArguments(store: Store, ids: readonly string[]): Promise<records.ArgumentRecord[][]> {
  return grouped(ids, await store.run(nodes.argumentsOfClaims, { ids: [...ids] }))
}

export async function readAttributions(store: Store, ids: readonly string[]): Promise<records.AttributionRecord[][]> {
  return grouped(ids, await store.run(nodes.attributionsOfClaims, { ids: [...ids] }))
}

function inOrder<Item>(ids: readonly string[], items: readonly Item[], idOf: (item: Item) => string): (Item | null)[] {
  const byId = new Map(items.map((item) => [idOf(item), item]))
  return ids.map((id) => byId.get(id) ?? null)
}

function grouped<Row extends { readonly key: string }>(ids: readonly string[], rows: readonly Row[]): Row[][] {
  const byKey = groupBy(rows, ({ key }) => key)
  return ids.map((id) => byKey.get(id) ?? [])
}
