import type { DocumentArgument } from '../../src/model/document.ts'
import type { Claim } from '../layers.ts'
import type { Reader } from './reader.ts'
import { relationOf } from './tree.ts'

/** "it" that is no place, and "the town" named in no sentence since, stand for the place taken last; without one "it" tells no place. */
export function placedCapture(reader: Reader, claim: Claim, last: DocumentArgument | undefined): Claim | null {
  const place = claim.arguments.find(({ role }) => role === 'PLACE')
  if (!place || !isOpen(reader, place, last)) return claim
  const entityId =
    (place.form === 'PRONOUN' ? topicBefore(reader, place) : null) ??
    last?.entityId ??
    (isObjectOfTaking(reader, claim, place) ? null : (countryOf(reader, claim, place) ?? placeBefore(reader, place)))
  if (entityId === null) return null
  return { ...claim, arguments: claim.arguments.map((argument) => (argument === place ? { ...place, entityId } : argument)) }
}

/** "took it" may be anything that is taken. */
const isObjectOfTaking = (reader: Reader, { ruleId }: Claim, place: DocumentArgument): boolean =>
  ruleId === 'capture/take-object' && relationOf(reader.tree, headIn(reader, place)) === 'obj'

const isPlace = (reader: Reader, id: string | null): boolean => ['CITY', 'REGION', 'FACILITY'].includes(reader.chain(id ?? '')?.kind ?? '')

/** A pronoun that is joined with no place, or a common noun behind a capture of a place of its kind. */
function isOpen(reader: Reader, place: DocumentArgument, last: DocumentArgument | undefined): boolean {
  if (place.form === 'PRONOUN') return !isPlace(reader, place.entityId)
  const [told, taken] = [place, last].map((argument) => reader.chain(argument?.entityId ?? ''))
  // "the town" that has a name is not the village that has none.
  if (told?.name != null && taken?.name === null) return false
  return (
    place.form === 'NOMINAL' &&
    last !== undefined &&
    told?.kind === taken?.kind &&
    DEFINITE.test(place.text) &&
    !isNamedBeside(reader, place)
  )
}

const DEFINITE = /^(?:the|this|that|its|their)\b/i

/** The chain has a name in the sentence of the argument, before it. */
function isNamedBeside(reader: Reader, { entityId, start }: DocumentArgument): boolean {
  const sentence = reader.document.sentences.find((one) => one.start <= start && start < one.end)
  const { mentions } = reader.document
  return (reader.chain(entityId ?? '')?.mentions ?? []).some((index) => {
    const mention = mentions[index]
    return mention?.form === 'NAME' && sentence !== undefined && mention.start >= sentence.start && mention.start < start
  })
}

/** The place that the sentence before, or the one of the argument, speaks of: its subject. */
function topicBefore(reader: Reader, { start }: DocumentArgument): string | null {
  const { sentences, mentions } = reader.document
  const here = sentences.findIndex((one) => one.start <= start && start < one.end)
  const from = sentences[Math.max(0, here - 1)]?.start ?? start
  const topic = mentions.findLast(
    (mention) =>
      mention.form === 'NAME' &&
      mention.start >= from &&
      mention.end <= start &&
      relationOf(reader.tree, mention.head).startsWith('nsubj') &&
      isPlace(reader, reader.chainOf(mention)?.id ?? null),
  )
  return topic ? (reader.chainOf(topic)?.id ?? null) : null
}

/** "Lithuania was free until it was annexed": a country that the pronoun was joined with and that does not take it itself. */
function countryOf(reader: Reader, claim: Claim, place: DocumentArgument): string | null {
  const isOther = claim.arguments.every((argument) => argument === place || argument.entityId !== place.entityId)
  const isSpeaker = claim.attribution.some(({ entityId }) => entityId === place.entityId)
  return reader.chain(place.entityId ?? '')?.kind === 'COUNTRY' && isOther && !isSpeaker ? place.entityId : null
}

/** How far back, in characters, a place may stand that "it" means. */
const NEAR = 200

function placeBefore(reader: Reader, { start }: DocumentArgument): string | null {
  const named = reader.document.mentions.filter(
    (mention) =>
      mention.form === 'NAME' && mention.end <= start && start - mention.end < NEAR && isPlace(reader, reader.chainOf(mention)?.id ?? null),
  )
  const last = named.at(-1)
  return last ? (reader.chainOf(last)?.id ?? null) : null
}

export const headIn = (reader: Reader, { start, end }: DocumentArgument): number =>
  reader.document.mentions.find((mention) => mention.start === start && mention.end === end)?.head ?? -1
