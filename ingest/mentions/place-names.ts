import type { EntityKind, MentionForm } from '../../src/model/vocabulary.ts'
import type { NameMatch, Sense } from '../gazetteer/gazetteer.ts'
import { isGovernment } from './capitals.ts'
import { headOf, isCapital, lowerAt, textAt, titleCase, type Found, type Reading } from './reading.ts'
import { LOOSE_REGION_WORDS, REGION_WORDS, WATER_WORDS } from './tables/words.ts'

const DIRECTION = /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Upper|Lower|Central)$/
const DEMONYM_USES: readonly string[] = ['ADJECTIVE', 'PEOPLE']

/** The place, demonym or government whose name begins at token `first`; null where the gazetteer has none. */
export function placeAt(reading: Reading, first: number, end: number): Found | null {
  if (!isCapital(textAt(reading, first))) return null
  const match = reading.gazetteer.match(reading.tokens, first, end) ?? inCapitals(reading, first, end)
  if (!match) return directed(reading, first, end)
  if (WATER_WORDS.has(lowerAt(reading, match.last - 1)) && match.last - first > 1) return null
  return regionPhrase(reading, match) ?? plain(reading, match)
}

/** "MOSCOW", as headlines write. */
function inCapitals({ gazetteer, tokens }: Reading, first: number, end: number): NameMatch | null {
  if (!/^\p{Lu}{4,}$/u.test(tokens[first]?.text ?? '')) return null
  const cased = tokens.slice(first, Math.min(end, first + 4)).map((token) => ({ ...token, text: titleCase(token.text) }))
  const match = gazetteer.match(cased, 0, cased.length)
  const known = match?.senses.some((sense) => sense.kind === 'COUNTRY' || sense.population > 100_000)
  return match && known && tokens[first - 1]?.text !== '(' ? { first, last: first + match.last, senses: match.senses } : null
}

/** "North Darfur" where only Darfur is known. */
function directed(reading: Reading, first: number, end: number): Found | null {
  if (!DIRECTION.test(textAt(reading, first))) return null
  const match = reading.gazetteer.match(reading.tokens, first + 1, end)
  if (!match || match.senses[0]?.use !== 'NAME') return null
  return { first, last: match.last, form: 'NAME', kind: match.senses[0].kind === 'CITY' ? 'CITY' : 'REGION' }
}

/** "Donetsk region", "the province of Kunduz": a region, whatever else has the name. */
function regionPhrase(reading: Reading, { first, last, senses }: NameMatch): Found | null {
  const behind = lowerAt(reading, last)
  const before = lowerAt(reading, first - 1) === 'of' ? lowerAt(reading, first - 2) : ''
  const known = senses.filter((sense) => sense.kind === 'REGION')
  if (senses.some(isDemonym) || senses[0]?.kind === 'COUNTRY') return null
  if (known.length > 0 && senses[0]?.kind === 'CITY' && behind === 'governor')
    return { first, last, form: 'NAME', kind: 'REGION', candidates: known.map(({ id }) => id) }
  const isRegionWord = REGION_WORDS.has(behind) && (known.length > 0 || !LOOSE_REGION_WORDS.has(behind))
  if (!isRegionWord && !(REGION_WORDS.has(before) && (known.length > 0 || !LOOSE_REGION_WORDS.has(before)))) return null
  return { first, last: isRegionWord ? last + 1 : last, form: 'NAME', kind: 'REGION', candidates: known.map(({ id }) => id) }
}

const CITY_STATES: ReadonlySet<string> = new Set(['country:SG', 'country:MC', 'country:VA', 'country:SM'])
const isDemonym = (sense: Sense): boolean => DEMONYM_USES.includes(sense.use)

function plain(reading: Reading, { first, last, senses }: NameMatch): Found | null {
  const best = senses[0]
  if (!best) return null
  const found = (kind: EntityKind, form: MentionForm, keep: (sense: Sense) => boolean): Found => ({
    ...{ first, last, form, kind },
    candidates: senses.filter((sense) => sense.kind === kind && keep(sense)).map(({ id }) => id),
  })
  if (best.use === 'SEAT') return found(best.kind, 'METONYM', (sense) => sense.use === 'SEAT')
  const capital = senses.some((sense) => sense.use === 'CAPITAL')
  if (capital && isCityBehindComma(reading, first)) return found('CITY', 'NAME', () => true)
  const governed = senses.some((sense) => sense.use === 'CAPITAL' && sense.kind === 'COUNTRY')
  const government = isGovernment(reading, first, headOf(reading.words, first, last))
  if (governed && government) return found('COUNTRY', 'METONYM', (sense) => sense.use === 'CAPITAL')
  if (CITY_STATES.has(best.id) && !government) return found('CITY', 'NAME', () => true)
  if (capital && senses.some((sense) => sense.kind === 'CITY')) return found('CITY', 'NAME', () => true)
  if (isDemonym(best)) return demonym(reading, found(best.kind, 'DEMONYM', isDemonym), best)
  return ofCityBefore(reading, { first, last, senses }) ?? found(best.kind, 'NAME', (sense) => !isDemonym(sense))
}

const isCityBehindComma = (reading: Reading, first: number): boolean =>
  lowerAt(reading, first - 1) === ',' && reading.words[first]?.relation === 'appos'

/** Ethnic and continental adjectives name no country: "ethnic Albanians", "Kosovo Albanians", "European diplomats". */
function demonym(reading: Reading, found: Found, { kind, use, id }: Sense): Found | null {
  const before = lowerAt(reading, found.first - 1)
  if (before === 'ethnic' || (id.startsWith('region:x-') && CONTINENTS.has(id.slice('region:x-'.length)))) return null
  const isBehindPlace = use === 'PEOPLE' && reading.gazetteer.match(reading.tokens, found.first - 1, found.first)
  return isBehindPlace && kind === 'COUNTRY' && isCapital(textAt(reading, found.first - 1)) ? null : found
}

const CONTINENTS = new Set(['europe', 'asia', 'africa', 'america', 'north-america', 'south-america', 'latin-america', 'middle-east'])

/** "Tbilisi, Georgia" / "Atlanta, Georgia": the region that the city before the comma lies in. */
function ofCityBefore({ gazetteer, tokens }: Reading, { first, last, senses }: NameMatch): Found | null {
  if (tokens[first - 1]?.text !== ',' || senses[0]?.kind === 'REGION') return null
  const region = senses.find((sense) => sense.kind === 'REGION')
  if (!region) return null
  const cities = [2, 3].flatMap((back) => {
    const match = first >= back ? gazetteer.match(tokens, first - back, first - 1) : null
    return match?.last === first - 1 ? match.senses.slice(0, 3).filter((sense) => sense.kind === 'CITY') : []
  })
  const lies = cities.some((city) => gazetteer.placeFacts(city.id)?.region === region.id)
  return lies ? { first, last, form: 'NAME', kind: 'REGION', candidates: [region.id] } : null
}
