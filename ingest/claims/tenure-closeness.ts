import { textOf } from '../../src/model/span.ts'
import type { Chain, Claim, Mention } from '../layers.ts'
import { sentenceOf } from '../status/sentence-of.ts'
import type { Reader } from './reader.ts'
import type { Vacancy } from './vacancy.ts'
import { casesOf, headOf, relationOf } from './tree.ts'

interface Here extends Vacancy {
  /** Index of the sentence of the title. */
  readonly here: number
}

/** How near an article tells a state to an office: mentions in the sentence and the one before count for most, then its towns, all others little. */
export function closeness(reader: Reader, chain: Chain, vacancy: Vacancy): number {
  const here = sentenceIndex(reader, vacancy.at)
  const sum = (mentions: readonly Mention[], weight: typeof stateWeight) =>
    mentions.reduce((total, mention) => total + weight(reader, mention, { ...vacancy, here }), 0)
  return sum(mentionsOf(reader, chain), stateWeight) + sum(townsOf(reader, chain), townWeight)
}

export const mentionsOf = (reader: Reader, chain: Chain): readonly Mention[] =>
  chain.mentions.flatMap((index) => reader.document.mentions[index] ?? [])

const sentenceIndex = (reader: Reader, token: number): number =>
  reader.document.sentences.findIndex(({ first, last }) => first <= token && token < last)

/** Places of a dateline have no tokens. */
const isDateline = ({ first, last }: Mention): boolean => first === last

function stateWeight(reader: Reader, mention: Mention, { at, here, known, person }: Here): number {
  const index = sentenceIndex(reader, mention.first)
  const free = isSpokenOf(reader, mention, person) || isOwner(mention, known) ? 0.4 : 1
  if (index === -1 || isDateline(mention)) return 0.8
  if (SEATS.test(textOf(reader.document.article.text, mention))) return index === here ? 4 : 1.2
  if (index === here) return free * (mention.first < at || mention.form === 'METONYM' ? 2.5 : 1)
  if (index === here - 1) return free * 1.2
  return mention.first < at ? 0.4 : 0.2
}

/** A seat of government tells whose government speaks. */
const SEATS = /^(?:the )?(?:white house|kremlin|élysée|elysee|blue house|downing street)$/i

/** Towns and regions of a state, by the gazetteer. */
function townsOf(reader: Reader, state: Chain): readonly Mention[] {
  const link = reader.document.links.get(state.id)
  const towns = reader.document.chains.filter((chain) => chain !== state && chain.kind !== 'COUNTRY' && reader.countryOf(chain) === link)
  return link === undefined ? [] : towns.flatMap((chain) => mentionsOf(reader, chain))
}

/** "saw President Kemal Aydin in Ankara", "From Washington, President Ann Roe called"; who travels is elsewhere: "President Ann Roe said in Oslo". */
function townWeight(reader: Reader, mention: Mention, { here, person, former }: Here): number {
  if (isDateline(mention)) return 1
  const index = sentenceIndex(reader, mention.first)
  if (index !== here || former) return 0.1
  if (casesOf(reader.tree, mention.head).includes('from')) return 2
  return isSubject(reader, person) ? 0 : 1.5
}

function isSubject({ tree }: Reader, { head }: Mention): boolean {
  let at = head
  while (/^(?:conj|flat|appos|compound)/.test(relationOf(tree, at))) at = headOf(tree, at)
  return /^nsubj/.test(relationOf(tree, at))
}

/** "China's envoy came": the country of one who comes is seldom that of whom he meets. */
const isOwner = (mention: Mention, known: readonly Claim[]): boolean =>
  known.some(({ arguments: [, of] }) => of?.start === mention.start && of.end === mention.end)

/** What is quoted, or what this person says of it, is spoken about: "Russia was only pretending, President Ola Hagen said". */
function isSpokenOf(reader: Reader, mention: Mention, { head: speaker }: Mention): boolean {
  const { tree } = reader
  const verb = headOf(tree, speaker)
  // The verb of saying hangs below what it tells where it stands behind it.
  const below = relationOf(tree, verb) === 'parataxis' ? headOf(tree, verb) : null
  for (let at = mention.head; at >= 0 && at !== verb; at = headOf(tree, at))
    if (at === below || (/^(?:ccomp|parataxis)/.test(relationOf(tree, at)) && headOf(tree, at) === verb)) return true
  return isQuoted(reader, mention)
}

/** Within quotation marks of its sentence. */
function isQuoted(reader: Reader, mention: Mention): boolean {
  const sentence = sentenceOf(reader.document, mention.first)
  const before = reader.document.article.text.slice(sentence?.start ?? mention.start, mention.start)
  return (before.match(/["“”]/g)?.length ?? 0) % 2 === 1
}
