import type { Chain, Mention } from '../layers.ts'
import type { Reader } from './reader.ts'
import { sentenceOf } from '../status/sentence-of.ts'
import { AMERICAN_TITLES, mayHave } from './tables/state-titles.ts'
import type { Vacancy } from './vacancy.ts'
import { closeness, mentionsOf } from './tenure-closeness.ts'
import { casesOf } from './tree.ts'

/** The state whose office is told without it: the holder's by another office, else the one the article tells of nearest; null where none leads. */
export function impliedState(reader: Reader, vacancy: Vacancy): Mention | null {
  const { title, person, known } = vacancy
  if (title === 'secretary-general')
    return named(reader, (chain) => chain.kind === 'ORGANIZATION' && /^(?:the )?(?:united nations|u\.?n\.?)$/i.test(chain.name ?? ''))
  if (AMERICAN_TITLES.has(title)) return named(reader, (chain) => reader.document.links.get(chain.id) === 'country:US')
  const own = known.find(
    ({ predicate, arguments: [holder, of] }) =>
      predicate === 'HOLD_OFFICE' &&
      holder?.entityId === reader.chainOf(person)?.id &&
      isState(of?.entityId ? reader.chain(of.entityId) : null),
  )
  const ownState = own?.arguments[1]?.entityId
  if (ownState) return firstMention(reader, ownState)
  const beside = besideOf(reader, vacancy)
  if (beside) return beside
  const ranked = reader.document.chains
    .filter((chain) => isState(chain) && mayHave(reader.document.links.get(chain.id), title) && !isHeld(reader, chain, vacancy))
    .map((chain) => ({ chain, score: closeness(reader, chain, vacancy) }))
    .sort((a, b) => b.score - a.score)
  const best = ranked[0]
  if (!best || comesFromElsewhere(reader, best.chain, vacancy)) return null
  return best.score > LEAST && best.score > LEAD * (ranked[1]?.score ?? 0) ? nearest(reader, best.chain, vacancy.at) : null
}

const LEAST = 0.7
/** Tokens within which a counterpart is this holder's. */
const NEAR = 12
/** How far the first must lead before the second. */
const LEAD = 1.2

/** "to see Prime Minister Ola Hagen and Foreign Minister Per Holm": two without a state, joined, are of one. */
function besideOf(reader: Reader, { at, known }: Vacancy): Mention | null {
  if (reader.document.tokens[at - 1]?.text !== 'and') return null
  const neighbour = reader.mentionsAt(at - 2).find(({ form, last }) => form === 'NAME' && last === at - 1)
  const of = known.find(
    ({ ruleId, arguments: [holder] }) => ruleId === 'hold-office/implied-before' && neighbour && holder?.start === neighbour.start,
  )?.arguments[1]
  return reader.document.mentions.find(({ start, end }) => start === of?.start && end === of.end) ?? null
}

/** "President Ola Hagen made the journey from Oslo": of the state of the town that he comes from, if told. */
function comesFromElsewhere(reader: Reader, state: Chain, { at }: Vacancy): boolean {
  const end = sentenceOf(reader.document, at)?.last ?? at
  const town = reader.document.mentions.find(
    ({ first, head, form, kind }) =>
      form === 'NAME' && kind === 'CITY' && first > at && first < end && casesOf(reader.tree, head).includes('from'),
  )
  const chain = town && reader.chainOf(town)
  return chain != null && reader.countryOf(chain) !== reader.document.links.get(state.id)
}

const isState = (chain: Chain | null): boolean =>
  chain?.name != null && (chain.kind === 'COUNTRY' || (chain.kind === 'CITY' && CITY_STATES.has(chain.name)))

const CITY_STATES = new Set(['Singapore', 'Monaco', 'San Marino', 'Djibouti', 'Kuwait', 'Luxembourg'])

/** A state has one president at a time, and none beside a king; a vice president stands beside a president; "his Irish counterpart" is beside another's. */
function isHeld(reader: Reader, chain: Chain, { title, at, person, former, known }: Vacancy): boolean {
  const holderId = reader.chainOf(person)?.id
  const held = known.filter(
    ({ predicate, status, arguments: [, of] }) => predicate === 'HOLD_OFFICE' && status === 'CURRENT' && of?.entityId === chain.id,
  )
  const others = held.filter(({ arguments: [holder] }) => holder?.entityId !== holderId)
  if (
    mentionsOf(reader, chain).some(
      ({ last }) => /^counterparts?$/.test(reader.document.tokens[last]?.text ?? '') && Math.abs(last - at) < NEAR,
    )
  )
    return true
  if (title === 'vice president' && !held.some((claim) => claim.title === 'president') && !isTold(reader, chain, 'president')) return true
  if (former) return false
  if (isTaken(reader, chain, { title, person })) return true
  const rivals = HEADS.has(title) ? HEADS : new Set([title])
  return others.some((claim) => rivals.has(claim.title ?? ''))
}

const HEADS: ReadonlySet<string> = new Set(['president', 'king', 'queen', 'emir', 'sultan', 'leader', 'ruler'])

/** "the Russian president" of whom an article speaks before this person is named; its opening may tell the office first and the name later. */
function isTaken(reader: Reader, chain: Chain, { title, person }: Pick<Vacancy, 'title' | 'person'>): boolean {
  const { mentions, sentences } = reader.document
  const holder = reader.chainOf(person)
  const named = mentions[holder?.mentions[0] ?? -1]?.first ?? person.first
  const opening = sentences[1]?.last ?? 0
  return mentions.some(
    (mention) =>
      mention.office === title &&
      mention.form === 'NOMINAL' &&
      mention.number !== 'PLURAL' &&
      mention.first >= opening &&
      mention.first < named &&
      reader.chainOf(mention) !== holder &&
      mentionsOf(reader, chain).some(({ first, last }) => first >= mention.first && last <= mention.last),
  )
}

/** "the U.S. president", whoever it is. */
const isTold = (reader: Reader, chain: Chain, office: string): boolean =>
  reader.document.mentions.some(
    (mention) =>
      mention.office === office && mentionsOf(reader, chain).some(({ first, last }) => first >= mention.first && last <= mention.last),
  )

function nearest(reader: Reader, chain: Chain, at: number): Mention | null {
  return mentionsOf(reader, chain).toSorted((a, b) => Math.abs(a.first - at) - Math.abs(b.first - at))[0] ?? null
}

function firstMention(reader: Reader, chainId: string): Mention | null {
  const chain = reader.chain(chainId)
  return chain ? (mentionsOf(reader, chain)[0] ?? null) : null
}

function named(reader: Reader, test: (chain: Chain) => boolean): Mention | null {
  const chain = reader.document.chains.find((candidate) => candidate.name !== null && test(candidate))
  return chain ? firstMention(reader, chain.id) : null
}
