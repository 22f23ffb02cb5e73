import type { Mention, Name } from '../layers.ts'
import { acronymSpans } from './acronyms.ts'
import { officeAt } from './offices.ts'
import { organizationAt } from './organizations.ts'
import { personOf } from './person-names.ts'
import { placeAt } from './place-names.ts'
import { isCapital, lowerAt, mentionOf, textAt, type Found, type Reading } from './reading.ts'
import { FACILITY_WORDS, ORGANIZATION_WORDS, REGION_WORDS, WATER_WORDS } from './tables/words.ts'

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
  const name = reading.nameAt.get(at)
  const office = officeAt(reading.tokens, at)
  // "Secretary of State": the words of an office are no names, but "Ukraine envoy" begins with one.
  if (office && (!name || name.last <= office.last)) return office.last - at > 1 || name ? { last: office.last } : null
  const place = placeAt(reading, at, end)
  const listed = organizationAt(reading.tokens, at)
  if (listed && listed.last >= (place?.last ?? 0) && !(name && name.last > listed.last && name.type === 'ORGANIZATION'))
    return organization(at, listed.last)
  return name ? ofName(reading, name, place) : unnamed(reading, at, place)
}

function ofName(reading: Reading, name: Name, place: Found | null): Read {
  const { first, last } = name
  const covers = place !== null && place.last >= last
  if (name.type === 'DEMONYM') return place ?? { last }
  if (!isAcronym(textAt(reading, first), last - first) && isPersonAfterAll(reading, name, place)) return personOf(reading, first, last)
  if (covers) return place
  if (name.type === 'ORGANIZATION' || isAcronym(textAt(reading, first), last - first)) return organization(first, last)
  return location(reading, name, place)
}

/** Weighs the annotator's type with the article's full names and with first names. */
function isPersonAfterAll({ surnames, firstNames, tokens }: Reading, { first, last, type }: Name, place: Found | null): boolean {
  const covers = place !== null && place.last >= last
  const long = last - first > 1
  const surname = surnames.has(tokens[last - 1]?.text ?? '')
  if (covers && (place.kind === 'COUNTRY' || place.form !== 'NAME')) return false
  if (type === 'PERSON') return !covers || surname || long || firstNames.has(first)
  if (surname && (!long || firstNames.has(first))) return true
  return !covers && long && last - first < 4 && firstNames.has(first) && !ORGANIZATION_WORDS.has(tokens[last - 1]?.text.toLowerCase() ?? '')
}

const isAcronym = (text: string, length: number): boolean => length === 1 && /^\p{Lu}{2,6}$/u.test(text)

const organization = (first: number, last: number): Found => ({ first, last, form: 'NAME', kind: 'ORGANIZATION' })

/** A place that the gazetteer does not know, by the class word in or behind its name. */
function location(reading: Reading, { first, last }: Name, place: Found | null): Read {
  const words = [lowerAt(reading, last - 1), lowerAt(reading, last)]
  if (words.some((word) => WATER_WORDS.has(word))) return { last }
  if (words.some((word) => REGION_WORDS.has(word))) {
    const inside = REGION_WORDS.has(words[0] ?? '')
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

/** What the annotator passed over: known surnames, countries and demonyms, and places told by a proper noun. */
function unnamed(reading: Reading, at: number, place: Found | null): Read {
  const text = textAt(reading, at)
  if (reading.surnames.has(text) && isCapital(text) && place?.kind !== 'COUNTRY') return personOf(reading, at, at + 1)
  if (!place || reading.dated.has(at)) return null
  if (place.kind === 'COUNTRY' || place.form !== 'NAME') return place
  const proper =
    reading.words[at]?.upos === 'PROPN' && !isCapital(textAt(reading, place.last)) && !(at > 0 && isCapital(textAt(reading, at - 1)))
  return proper && place.candidates?.length ? place : null
}
