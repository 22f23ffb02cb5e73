import type { Mention, Name } from '../layers.ts'
import { acronymSpans } from './acronyms.ts'
import { officeAt } from './offices.ts'
import { organizationAt } from './organizations.ts'
import { isEvident } from './evident.ts'
import { outweighed } from './outweighed.ts'
import { personOf } from './person-names.ts'
import { placeAt } from './place-names.ts'
import { isCapital, lowerAt, mentionOf, textAt, type Found, type Reading } from './reading.ts'
import { bodySeenElsewhere } from './seen-elsewhere.ts'
import { isToldAsPerson, isTitled } from './person-cues.ts'
import {
  ADDRESSES,
  BELIEFS,
  COMPETITION,
  EVENT_WORDS,
  FACILITY_WORDS,
  LAND_WORDS,
  LOOSE_REGION_WORDS,
  ORGANIZATION_WORDS,
  REGION_WORDS,
  WATER_WORDS,
} from './tables/words.ts'

/** Names of persons, places and bodies, demonyms and governments told by capital or seat, in text order. */
export function findNames(reading: Reading): readonly Mention[] {
  const spelled = acronymSpans(reading)
  return reading.document.sentences.flatMap(({ first, last }) => {
    const mentions: Mention[] = []
    for (let at = first; at < last;) {
      const read = spelled.get(at) ?? readAt(reading, at, last)
      if (read && 'form' in read) mentions.push(mentionOf(reading, read))
      at = Math.max(at + 1, read?.last ?? 0)
    }
    return mentions
  })
}

/** A name, or a stretch to pass over. */
type Read = Found | { readonly last: number } | null

function readAt(reading: Reading, at: number, end: number): Read {
  const name = trimmed(reading, reading.nameAt.get(at))
  if (name && name.last - at === 1 && (lowerAt(reading, at) in ADDRESSES || DIRECTION.test(textAt(reading, at))))
    return halfCountry(reading, at) ?? { last: name.last }
  const office = officeAt(reading.tokens, at)
  // "Secretary of State": the words of an office are no names, but "Ukraine envoy" begins with one.
  if (office && (!name || name.last <= office.last)) return office.last - at > 1 || name ? { last: office.last } : null
  if (name && isNoEntity(reading, name)) return { last: name.last }
  const place = placeAt(reading, at, end)
  if (!name && !place && DIRECTION.test(textAt(reading, at))) return halfCountry(reading, at)
  if (place && /^People.?s? /.test(`${textAt(reading, place.last)} `) && lowerAt(reading, place.last + 2) === 'republic')
    return organization(at, place.last + 3)
  const listed = organizationAt(reading.tokens, at)
  if (listed && listed.last >= (place?.last ?? 0) && !(name && name.last > listed.last && name.type === 'ORGANIZATION'))
    return organization(at, listed.last)
  return name ? ofName(reading, name, place) : unnamed(reading, at, place)
}

/** Waters, lines, events and beliefs, which are not annotated. */
function isNoEntity(reading: Reading, { first, last, type }: Name): boolean {
  const head = lowerAt(reading, last - 1)
  if (last - first === 1 && BELIEFS.has(head)) return true
  if (type !== 'PERSON' && reading.onSports && COMPETITION.test(head)) return true
  return last - first > 1 && (WATER_WORDS.has(head) || (type !== 'PERSON' && EVENT_WORDS.has(head)))
}

function ofName(reading: Reading, name: Name, place: Found | null): Read {
  const { first, last } = name
  const covers = place !== null && place.last >= last
  const whole = joinedPerson(reading, name, place)
  if (whole) return personOf(reading, first, whole)
  if (name.type === 'DEMONYM') return place && (place.form !== 'NAME' || place.kind === 'COUNTRY') ? place : { last }
  if (!isAcronym(textAt(reading, first), last - first, place) && isPersonAfterAll(reading, name, place))
    return personOf(reading, first, last)
  const other = covers ? outweighed(reading, name, place) : null
  if (other === 'PERSON') return personOf(reading, first, last)
  if (other === 'ORGANIZATION') return organization(first, last)
  if (covers) return place
  if (isStrictRegionWord(lowerAt(reading, last))) return location(reading, name, place)
  if (name.type === 'ORGANIZATION' || isAcronym(textAt(reading, first), last - first, place)) return organization(first, last)
  return location(reading, name, place)
}

/** Weighs the annotator's type with the article's full names and with first names. */
function isPersonAfterAll(reading: Reading, name: Name, place: Found | null): boolean {
  const { first, last, type } = name
  const { surnames, forenames, firstNames, tokens } = reading
  const covers = place !== null && place.last >= last
  const long = last - first > 1
  const surname = surnames.has(tokens[last - 1]?.text ?? '')
  const bare = !long && !covers && forenames.has(tokens[first]?.text ?? '')
  if (covers && (place.kind === 'COUNTRY' || place.form !== 'NAME')) return false
  const isBody = isBodyName(reading, first, last)
  if (bare || (!isBody && isTitled(reading, first))) return true
  if (long && !covers && !isBody && isToldAsPerson(reading, name)) return true
  if (!surname && !firstNames.has(first) && isIn(reading, first)) return false
  if (
    covers &&
    place.candidates?.length &&
    !surname &&
    !firstNames.has(first) &&
    tokens.slice(first, last).some(({ text }) => text === '-')
  )
    return false
  if (type === 'PERSON') return !covers || surname || long || firstNames.has(first)
  if (surname && (!long || firstNames.has(first))) return true
  return !covers && long && last - first < 4 && firstNames.has(first) && !isBody
}

/** "Karelia University", "Museum of the Arts": a class word of bodies, buildings or land in the name. */
function isBodyName(reading: Reading, first: number, last: number): boolean {
  const isClass = (word: string): boolean => ORGANIZATION_WORDS.has(word) || FACILITY_WORDS.has(word) || LAND_WORDS.has(word)
  return (
    last - first > 1 && (isClass(lowerAt(reading, last - 1)) || (isClass(lowerAt(reading, first)) && lowerAt(reading, first + 1) === 'of'))
  )
}

const isAcronym = (text: string, length: number, place: Found | null): boolean => length === 1 && !place && /^\p{Lu}{2,6}$/u.test(text)

const organization = (first: number, last: number): Found => ({ first, last, form: 'NAME', kind: 'ORGANIZATION' })

/** A place that the gazetteer does not know, by the class word in or behind its name. */
function location(reading: Reading, { first, last }: Name, place: Found | null): Read {
  const words = [lowerAt(reading, last - 1), lowerAt(reading, last)]
  if (last - first === 1 && reading.words[first]?.upos === 'ADJ') return { last }
  if (words.some((word) => WATER_WORDS.has(word))) return { last }
  if (words.some((word) => REGION_WORDS.has(word)) || isOfRegionWord(reading, first)) {
    const inside = !REGION_WORDS.has(words[1] ?? '')
    return {
      first,
      last: inside ? last : last + 1,
      form: 'NAME',
      kind: 'REGION',
      candidates: place?.kind === 'REGION' ? (place.candidates ?? []) : [],
    }
  }
  if (words.some((word) => ORGANIZATION_WORDS.has(word)) && last - first > 1) return organization(first, last)
  const kind = FACILITY_WORDS.has(words[0] ?? '') && last - first > 1 ? 'FACILITY' : 'CITY'
  return { first, last, form: 'NAME', kind }
}

const isStrictRegionWord = (word: string): boolean => REGION_WORDS.has(word) && !LOOSE_REGION_WORDS.has(word)

/** "the district of Kemi". */
const isOfRegionWord = (reading: Reading, first: number): boolean =>
  lowerAt(reading, first - 1) === 'of' && isStrictRegionWord(lowerAt(reading, first - 2))

const isIn = (reading: Reading, first: number): boolean => /^(?:in|near|outside|into|around)$/.test(lowerAt(reading, first - 1))

/** "Recep" + "Tayyip Erdogan": two names side by side of which the second is a person's; gives where it ends. */
function joinedPerson({ nameAt, firstNames, surnames, tokens }: Reading, { first, last, type }: Name, place: Found | null): number | null {
  const next = nameAt.get(last)
  if (place || type === 'DEMONYM' || last - first > 1 || next?.type !== 'PERSON' || surnames.has(tokens[first]?.text ?? '')) return null
  return firstNames.has(first) || next.last - next.first > 1 ? next.last : null
}

/** Cuts the office off a name that holds it: "United Nations Secretary" of "Secretary-General". */
function trimmed({ tokens }: Reading, name: Name | undefined): Name | undefined {
  if (!name || name.type === 'PERSON') return name
  for (let at = name.first + 1; at < name.last; at++) {
    const office = officeAt(tokens, at)
    if (office && office.last >= name.last && !office.row.vague) return { ...name, last: at }
  }
  return name
}

const DIRECTION = /^(?:North|South|East|West)$/

/** "the North" where the article names North Korea. */
function halfCountry({ tokens, gazetteer }: Reading, at: number): Found | null {
  if (!/^the$/i.test(tokens[at - 1]?.text ?? '') && !/^['’]s?$/.test(tokens[at + 1]?.text ?? '')) return null
  for (const [i, { text }] of tokens.entries()) {
    const match = text === tokens[at]?.text ? gazetteer.match(tokens, i, i + 2) : null
    const sense = match?.last === i + 2 ? match.senses[0] : undefined
    if (sense?.kind === 'COUNTRY') return { first: at, last: at + 1, form: 'NAME', kind: 'COUNTRY', candidates: [sense.id] }
  }
  return null
}

/** What the annotator passed over: known surnames, countries and demonyms, places told by a proper noun, and names that it saw elsewhere. */
function unnamed(reading: Reading, at: number, place: Found | null): Read {
  const text = textAt(reading, at)
  const isPerson = reading.surnames.has(text) || lowerAt(reading, at - 1) in ADDRESSES
  if (isPerson && isCapital(text) && place?.kind !== 'COUNTRY') return personOf(reading, at, at + 1)
  if (reading.dated.has(at)) return null
  if (place && (place.kind === 'COUNTRY' || place.form !== 'NAME')) return place
  return (place && isEvident(reading, place) ? place : null) ?? bodySeenElsewhere(reading, at)
}
