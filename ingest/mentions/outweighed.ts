import type { Name } from '../layers.ts'
import { lowerAt, type Found, type Reading } from './reading.ts'
import { isTeam } from './teams.ts'
import { mostVoted, type VotedType } from './votes.ts'

/**
 * What the article holds a name for that the gazetteer knows as a town: "the Obama administration" is nobody's town.
 * The larger the town, the more must speak against it; capitals, regions and countries stay what they are.
 */
export function outweighed(reading: Reading, name: Name, place: Found): VotedType | null {
  const id = place.candidates?.[0]
  if (place.kind !== 'CITY' || place.form !== 'NAME' || !id || place.first !== name.first || place.last !== name.last) return null
  if (isTeam(reading, name)) return 'ORGANIZATION'
  if (/^(?:in|near|of|from|to)$/.test(lowerAt(reading, name.first - 1)) && name.type === 'LOCATION') return null
  const votes = reading.votes.get(reading.document.article.text.slice(name.start, name.end))
  const best = votes ? mostVoted({ ...votes, LOCATION: votes.LOCATION + weightOf(reading, place, id) }) : null
  return !votes || best === null || best === 'LOCATION' || votes[best] < LEAST ? null : best
}

/** One mention alone, without a cue, is too often misread. */
const LEAST = 1.5

/** A capital weighs more than any article says. */
function weightOf({ gazetteer, tokens }: Reading, { first, last }: Found, id: string): number {
  const senses = gazetteer.match(tokens, first, last)?.senses ?? []
  if (senses.some(({ use }) => use === 'CAPITAL')) return Infinity
  const { population, seat } = gazetteer.placeFacts(id) ?? { population: null, seat: false }
  return 0.5 * Math.log10(1 + (population ?? 0) / 5000) + (seat ? 0.3 : 0)
}
