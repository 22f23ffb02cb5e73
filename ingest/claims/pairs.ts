import { wordSet } from '../status/lexis.ts'
import type { EntityKind } from '../../src/model/vocabulary.ts'
import type { Mention } from '../layers.ts'
import { lastMeeting } from './last-meeting.ts'
import type { Reader } from './reader.ts'
import { childrenBy, conjuncts, lemmaOf } from './tree.ts'

const PEOPLE = wordSet('pair duo trio leader man woman president minister two three four both politician statesman rival envoy delegate')
const STATES = wordSet('country nation side neighbour neighbor government state power capital')
/** "the delegations": of people where people were named, else of states. */
const EITHER = wordSet('party delegation team negotiator')
const COUNTS: ReadonlyMap<string, number> = new Map([
  ...['two', 'both', 'pair', 'duo', 'they'].map((word) => [word, 2] as const),
  ...['three', 'trio'].map((word) => [word, 3] as const),
  ...['four', 'five', 'six', 'seven', 'eight'].map((word, index) => [word, index + 4] as const),
])
/** How far back, in tokens, a pair may have been named. */
const FAR = 120

interface Wanted {
  readonly kinds: readonly EntityKind[]
  /** Null: any number from two on. */
  readonly count: number | null
}
interface Group {
  readonly members: readonly Mention[]
  /** Token where the last of them stands. */
  readonly at: number
}

/** "the two leaders", "both sides", "the six countries", "they": as many people or states as it counts, as last named together or told to meet; "the delegations": those told to meet last. */
export function pairOf(reader: Reader, node: number): readonly Mention[] {
  const lemma = lemmaOf(reader.tree, node)
  if (lemma === 'they') return theyAt(reader, node)
  const kinds = PEOPLE.has(lemma) ? PERSONS : STATES.has(lemma) ? BODIES : EITHER.has(lemma) ? ANY : null
  return kinds ? groupOf(reader, node, kinds) : []
}

/** People or states, whichever two were named together nearer. */
function theyAt(reader: Reader, node: number): readonly Mention[] {
  const here = sentenceAt(reader, node)
  const [people, states] = [together(reader, node, { kinds: PERSONS, count: 2 }), together(reader, node, { kinds: BODIES, count: 2 })]
  if (states && states.at >= here.first && states.at > (people?.at ?? -1)) return states.members
  return groupOf(reader, node, PERSONS)
}

function groupOf(reader: Reader, node: number, kinds: readonly EntityKind[]): readonly Mention[] {
  const count = countOf(reader, node)
  if (count === null) return isBare(reader, node) ? (metBefore(reader, node, { kinds, count: null })?.members ?? []) : []
  const here = sentenceAt(reader, node)
  const named = together(reader, node, { kinds, count })
  if (named && named.at >= here.first) return named.members
  const apart = kinds === PERSONS && count === 2 ? namedIn(reader, here.first, node) : []
  if (named === null && apart.length === 2) return apart
  const met = metBefore(reader, node, { kinds, count })
  if (named || met) return (met && met.at > (named?.at ?? -1) ? met : named)?.members ?? []
  return kinds === PERSONS && count === 2 && apart.length === 0 ? beforeSentence(reader, here.index) : []
}

/** The nearest list of as many; none where the nearest list is longer or shorter. */
function together(reader: Reader, node: number, { kinds, count }: Wanted & { readonly count: number }): Group | null {
  const far = count > 2 ? 3 * FAR : FAR
  for (let token = node - 1; token >= Math.max(0, node - far); token--) {
    const members = namedTogether(reader, token, kinds)
    if (members.length === count) return { members, at: members.at(-1)?.head ?? token }
    if (members.length > Math.min(2, count)) return null
  }
  return null
}

/** Who were told to meet last: exactly as many, or any number from two on where none is counted. */
function metBefore(reader: Reader, node: number, { kinds, count }: Wanted): Group | null {
  const start = reader.document.tokens[node]?.start ?? 0
  const last = lastMeeting(reader, start)
  const members = last?.filter((mention) => isNamedAs(reader, mention, kinds)) ?? []
  if (!last || members.length !== last.length || (count !== null && members.length !== count)) return null
  return { members, at: Math.max(...members.map(({ head }) => head)) }
}

/** "The delegations", with nothing that says whose. */
const isBare = ({ tree }: Reader, node: number): boolean =>
  tree.words[node]?.features.Number === 'Plur' &&
  (tree.children[node] ?? []).every((child) => tree.words[child]?.upos === 'DET' || tree.words[child]?.upos === 'ADP') &&
  childrenBy(tree, node, 'det').some((child) => ['the', 'both'].includes(lemmaOf(tree, child)))

function sentenceAt({ document: { sentences } }: Reader, node: number): { readonly first: number; readonly index: number } {
  const index = sentences.findIndex(({ first, last }) => first <= node && node < last)
  return { first: sentences[index]?.first ?? 0, index }
}

/** "Ana Roy told Bo Lund so on Monday. The two met": the only two named in the sentence before. */
function beforeSentence(reader: Reader, index: number): readonly Mention[] {
  const before = reader.document.sentences[index - 1]
  const told = namedIn(reader, before?.first ?? 0, before?.last ?? 0)
  return told.length === 2 ? told : []
}

/** Persons told by name or otherwise in the stretch, each by the first mention. */
function namedIn(reader: Reader, first: number, last: number): readonly Mention[] {
  const inside = reader.document.mentions.filter((mention) => mention.first >= first && mention.last <= last)
  const people = inside.filter((mention) => reader.chainOf(mention)?.name != null && reader.chainOf(mention)?.kind === 'PERSON')
  return distinct(reader, people)
}

const PERSONS: readonly EntityKind[] = ['PERSON']
const BODIES: readonly EntityKind[] = ['COUNTRY', 'ORGANIZATION', 'REGION']
const ANY: readonly EntityKind[] = [...PERSONS, ...BODIES]

function countOf(reader: Reader, node: number): number | null {
  const nodes = [node, ...childrenBy(reader.tree, node, 'nummod', 'det', 'det:predet', 'amod', 'advmod')]
  const counts = nodes.flatMap(
    (at) => COUNTS.get(lemmaOf(reader.tree, at)) ?? COUNTS.get(reader.document.tokens[at]?.text.toLowerCase() ?? '') ?? [],
  )
  return counts[0] ?? null
}

/** The coordination that begins at `token`, as names of the wanted kind; shorter than it where one is of another kind. */
function namedTogether(reader: Reader, token: number, kinds: readonly EntityKind[]): readonly Mention[] {
  const members = conjuncts(reader.tree, token)
  if (members.length < 2) return []
  const named = members.flatMap(
    (member) => reader.mentionsAt(member).find((mention) => isNamedAs(reader, mention, kinds)) ?? appositive(reader, member, kinds) ?? [],
  )
  return distinct(reader, named)
}

/** Each by its first mention: the words of "Security and Co-operation in Europe" are of one name. */
const distinct = (reader: Reader, mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter((mention, index) => mentions.findIndex((other) => reader.chainOf(other) === reader.chainOf(mention)) === index)

function appositive(reader: Reader, member: number, kinds: readonly EntityKind[]): Mention | undefined {
  const children = childrenBy(reader.tree, member, 'appos', 'flat*', 'nmod:desc')
  return children.flatMap((child) => reader.mentionsAt(child)).find((mention) => isNamedAs(reader, mention, kinds))
}

function isNamedAs(reader: Reader, mention: Mention, kinds: readonly EntityKind[]): boolean {
  const chain = reader.chainOf(mention)
  return chain?.name != null && chain.kind !== null && kinds.includes(chain.kind) && mention.form !== 'PRONOUN'
}
