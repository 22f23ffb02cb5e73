import { textOf } from '../../src/model/span.ts'
import type { Chain, Claim, Mention } from '../layers.ts'
import { sentenceOf } from '../status/sentence-of.ts'
import type { Reader } from './reader.ts'
import { AMERICAN_TITLES } from './tables/state-titles.ts'

export interface Vacancy {
  readonly title: string
  /** Token at which the title begins. */
  readonly at: number
  readonly person: Mention
  readonly former: boolean
  readonly known: readonly Claim[]
}

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
  const ranked = reader.document.chains
    .filter((chain) => isState(chain) && !isHeld(reader, chain, vacancy))
    .map((chain) => ({ chain, score: closeness(reader, chain, vacancy) }))
    .sort((a, b) => b.score - a.score)
  const best = ranked[0]
  return best && best.score > LEAST && best.score > LEAD * (ranked[1]?.score ?? 0) ? nearest(reader, best.chain, vacancy.at) : null
}

const LEAST = 0.7
/** Tokens within which a counterpart is this holder's. */
const NEAR = 12
/** How far the first must lead before the second. */
const LEAD = 1.3

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
  const rivals = HEADS.has(title) ? HEADS : new Set([title])
  return others.some((claim) => rivals.has(claim.title ?? ''))
}

const HEADS: ReadonlySet<string> = new Set(['president', 'king', 'queen', 'emir', 'sultan', 'leader', 'ruler'])

/** "the U.S. president", whoever it is. */
const isTold = (reader: Reader, chain: Chain, office: string): boolean =>
  reader.document.mentions.some(
    (mention) =>
      mention.office === office && mentionsOf(reader, chain).some(({ first, last }) => first >= mention.first && last <= mention.last),
  )

/** Mentions in the sentence and the one before count for most, all others for little. */
function closeness(reader: Reader, chain: Chain, vacancy: Vacancy): number {
  const here = reader.document.sentences.findIndex(({ first, last }) => first <= vacancy.at && vacancy.at < last)
  return mentionsOf(reader, chain).reduce((sum, mention) => sum + weight(reader, mention, { ...vacancy, here }), 0)
}

function weight(reader: Reader, mention: Mention, { at, here, known }: Vacancy & { readonly here: number }): number {
  const index = reader.document.sentences.findIndex(({ first, last }) => first <= mention.first && mention.first < last)
  const free = isQuoted(reader, mention) || isOwner(mention, known) ? 0.4 : 1
  if (index === -1) return 0.8
  if (SEATS.test(textOf(reader.document.article.text, mention))) return index === here ? 4 : 1.2
  if (index === here) return free * (mention.first < at || mention.form === 'METONYM' ? 2.5 : 1)
  if (index === here - 1) return free * 1.2
  return mention.first < at ? 0.4 : 0.2
}

/** A seat of government tells whose government speaks. */
const SEATS = /^(?:the )?(?:white house|kremlin|élysée|elysee|blue house|downing street)$/i

/** "China's envoy came": the country of one who comes is seldom that of whom he meets. */
const isOwner = (mention: Mention, known: readonly Claim[]): boolean =>
  known.some(({ arguments: [, of] }) => of?.start === mention.start && of.end === mention.end)

/** Within quotation marks of its sentence: what is quoted is spoken about. */
function isQuoted(reader: Reader, mention: Mention): boolean {
  const sentence = sentenceOf(reader.document, mention.first)
  const before = reader.document.article.text.slice(sentence?.start ?? mention.start, mention.start)
  return (before.match(/["“”]/g)?.length ?? 0) % 2 === 1
}

const mentionsOf = (reader: Reader, chain: Chain): readonly Mention[] =>
  chain.mentions.flatMap((index) => reader.document.mentions[index] ?? [])

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
