import type { ClaimRecord } from '../../service/read/records.ts'
import type { Context } from '../context.ts'
import type { ArgumentResolvers, AttributionResolvers, ClaimResolvers, HappeningResolvers, Span } from '../generated.ts'
import { maybe, must } from '../must.ts'

export const Claim: ClaimResolvers = {
  trigger: (claim, _args, context) => triggerOf(claim, context),
  arguments: ({ id }, _args, { load }) => load.arguments.load(id),
  attribution: ({ id }, _args, { load }) => load.attributions.load(id),
  article: ({ revision }, _args, { load }) => must(load.article, revision),
  about: async ({ meetingId, captureId }, _args, { load }) =>
    meetingId === null ? maybe(load.capture, captureId) : load.meeting.load(meetingId),
}

export const Argument: ArgumentResolvers = {
  span: ({ start, end, text }) => ({ start, end, text }),
  entity: ({ entityId }, _args, { load }) => maybe(load.entity, entityId),
  for: ({ forId }, _args, { load }) => maybe(load.entity, forId),
}

export const Attribution: AttributionResolvers = {
  span: ({ start, end, text }) => ({ start, end, text }),
  entity: ({ entityId }, _args, { load }) => maybe(load.entity, entityId),
}

/** A meeting alone has a mode. */
export const Happening: HappeningResolvers = { __resolveType: (happening) => ('mode' in happening ? 'Meeting' : 'Capture') }

/** The words of the trigger are cut from the sentence, which need not hold all of them. */
async function triggerOf({ quote, ...claim }: ClaimRecord, { load }: Context): Promise<Span> {
  const { start, end, triggerStart, triggerEnd } = claim
  if (triggerStart >= start && triggerEnd <= end)
    return { start: triggerStart, end: triggerEnd, text: quote.slice(triggerStart - start, triggerEnd - start) }
  const { text } = await must(load.article, claim.revision)
  return { start: triggerStart, end: triggerEnd, text: text.slice(triggerStart, triggerEnd) }
}
