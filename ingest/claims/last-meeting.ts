import type { Mention } from '../layers.ts'
import type { Reader } from './reader.ts'

/** How far back, in characters, a meeting may have been told. */
const FAR = 700

/** Mentions of the named parties of the meeting told last before `start`, where at least two are named; null where none is. */
export function lastMeeting(reader: Reader, start: number): readonly Mention[] | null {
  const meeting = reader.told.findLast(({ predicate, trigger }) => predicate === 'MEET' && trigger.end <= start)
  if (!meeting || start - meeting.trigger.end > FAR) return null
  const parties = meeting.arguments.filter(
    ({ role, entityId }) => role !== 'PLACE' && entityId !== null && reader.chain(entityId)?.name != null,
  )
  const mentions = parties.flatMap((party) => namedMention(reader, party) ?? [])
  return mentions.length > 1 && mentions.length === parties.length ? mentions : null
}

/** The argument's own mention, or where it is a pronoun the last name of its chain before it. */
function namedMention(
  reader: Reader,
  { start, end, entityId }: { readonly start: number; readonly end: number; readonly entityId: string | null },
): Mention | undefined {
  const { mentions } = reader.document
  const isOf = (mention: Mention) => reader.chainOf(mention)?.id === entityId
  return (
    mentions.find((mention) => mention.start === start && mention.end === end && mention.form !== 'PRONOUN' && isOf(mention)) ??
    mentions.findLast((mention) => mention.start <= start && mention.form !== 'PRONOUN' && isOf(mention))
  )
}
