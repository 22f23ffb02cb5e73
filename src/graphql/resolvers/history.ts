import { DatelineError } from '../../model/errors.ts'
import type { AnchoredRecord } from '../../service/read/records.ts'
import type { Context } from '../context.ts'
import type { AnchoredResolvers, CandidateResolvers, ChangeResolvers, JudgementResolvers } from '../generated.ts'
import { maybe } from '../must.ts'

export const Candidate: CandidateResolvers = {
  left: ({ about, left }) => ({ about, anchor: left }),
  right: ({ about, right }) => ({ about, anchor: right }),
}

export const Judgement: JudgementResolvers = {
  left: ({ about, left }) => ({ about, anchor: left }),
  right: ({ about, right }) => ({ about, anchor: right }),
}

export const Change: ChangeResolvers = {
  before: ({ before }) => parsed(before),
  after: ({ after }) => parsed(after),
}

const parsed = (json: string | null): unknown => (json === null ? null : JSON.parse(json))

export const Anchored: AnchoredResolvers = {
  entity: async ({ about, anchor }, _args, { load }) => (about === 'ENTITY' ? maybe(load.entity, await load.entityId.load(anchor)) : null),
  meeting: async (anchored, _args, context) => maybe(context.load.meeting, await happening(anchored, 'MEETING', context)),
  capture: async (anchored, _args, context) => maybe(context.load.capture, await happening(anchored, 'CAPTURE', context)),
}

/** Null where the claim is about none any more. */
async function happening({ about, anchor }: AnchoredRecord, wanted: AnchoredRecord['about'], { reader }: Context): Promise<string | null> {
  if (about !== wanted) return null
  try {
    return await reader.findHappening(`${about.toLowerCase()}:${anchor}`)
  } catch (error) {
    if (error instanceof DatelineError && error.code === 'GONE') return null
    throw error
  }
}
