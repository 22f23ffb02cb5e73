import * as lists from '../../service/read/lists.ts'
import type { EntityRecord } from '../../service/read/records.ts'
import type { Context } from '../context.ts'
import type { CaptureResolvers, CaptureSourceResolvers } from '../generated.ts'
import { claimsOf } from '../lists/claims.ts'
import { maybe, must } from '../must.ts'

export const Capture: CaptureResolvers = {
  captor: ({ captorId }, _args, { load }) => maybe(load.entity, captorId),
  place: async ({ id, placeId }, _args, { load }) => must(load.entity, placeId ?? `the place of ${id}`),
  claimedBy: ({ id }, _args, context) => sources(id, false, context),
  deniedBy: ({ id }, _args, context) => sources(id, true, context),
  claims: ({ id }, args, context) => claimsOf(context, { list: lists.claimsAboutCapture, key: id }, args),
}

export const CaptureSource: CaptureSourceResolvers = {
  source: ({ sourceId }, _args, { load }) => must(load.entity, sourceId),
  capture: ({ captureId }, _args, { load }) => must(load.capture, captureId),
}

async function sources(id: string, denying: boolean, { load }: Context): Promise<EntityRecord[]> {
  const all = await load.sourcesOfCapture.load(id)
  return Promise.all(all.filter(({ denies }) => denies === denying).map(({ sourceId }) => must(load.entity, sourceId)))
}
