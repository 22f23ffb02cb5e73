import type { EntityKind } from '../../src/model/vocabulary.ts'
import type { Mention } from '../layers.ts'
import type { Reader } from './reader.ts'
import { childrenBy, conjuncts, lemmaOf } from './tree.ts'

const PEOPLE = new Set([
  'pair',
  'duo',
  'leader',
  'man',
  'woman',
  'president',
  'minister',
  'two',
  'both',
  'they',
  'politician',
  'statesman',
  'rival',
])
const STATES = new Set(['country', 'nation', 'side', 'neighbour', 'neighbor', 'government', 'state'])
const COUNTING = new Set(['two', 'both', 'pair', 'duo', 'they'])
/** How far back, in tokens, a pair may have been named. */
const FAR = 120

/** "the two leaders", "both sides", "they": the two last named together, of people or of states; none where more or fewer were. */
export function pairOf(reader: Reader, node: number): readonly Mention[] {
  const lemma = lemmaOf(reader.tree, node)
  const kinds = PEOPLE.has(lemma) ? PERSONS : STATES.has(lemma) ? BODIES : null
  if (!kinds || !countsTwo(reader, node)) return []
  for (let token = node - 1; token >= Math.max(0, node - FAR); token--) {
    const together = namedTogether(reader, token, kinds)
    if (together.length === 2) return together
    if (together.length > 2) return []
  }
  return kinds === PERSONS ? namedApart(reader, node) : []
}

/** "what Ana Roy told Bo Lund when the two met": the only two named in the sentence before the word, else in the sentence before. */
function namedApart(reader: Reader, node: number): readonly Mention[] {
  const { sentences } = reader.document
  const here = sentences.findIndex(({ first, last }) => first <= node && node < last)
  const before = namedIn(reader, sentences[here]?.first ?? 0, node)
  const told = before.length > 0 ? before : namedIn(reader, sentences[here - 1]?.first ?? 0, sentences[here - 1]?.last ?? 0)
  return told.length === 2 ? told : []
}

/** Persons told by name or otherwise in the stretch, each by the first mention. */
function namedIn(reader: Reader, first: number, last: number): readonly Mention[] {
  const inside = reader.document.mentions.filter((mention) => mention.first >= first && mention.last <= last)
  const people = inside.filter((mention) => reader.chainOf(mention)?.name != null && reader.chainOf(mention)?.kind === 'PERSON')
  return people.filter((mention, index) => people.findIndex((other) => reader.chainOf(other) === reader.chainOf(mention)) === index)
}

const PERSONS: readonly EntityKind[] = ['PERSON']
const BODIES: readonly EntityKind[] = ['COUNTRY', 'ORGANIZATION', 'REGION']

function countsTwo(reader: Reader, node: number): boolean {
  const words = [node, ...childrenBy(reader.tree, node, 'nummod', 'det', 'det:predet', 'amod', 'advmod')]
  return words.some(
    (word) => COUNTING.has(lemmaOf(reader.tree, word)) || COUNTING.has(reader.document.tokens[word]?.text.toLowerCase() ?? ''),
  )
}

/** The coordination that begins at `token`, as names of the wanted kind; shorter than it where one is of another kind. */
function namedTogether(reader: Reader, token: number, kinds: readonly EntityKind[]): readonly Mention[] {
  const members = conjuncts(reader.tree, token)
  if (members.length < 2) return []
  return members.flatMap((member) => {
    const named = reader.mentionsAt(member).find((mention) => isNamedAs(reader, mention, kinds))
    return named ?? appositive(reader, member, kinds) ?? []
  })
}

function appositive(reader: Reader, member: number, kinds: readonly EntityKind[]): Mention | undefined {
  const children = childrenBy(reader.tree, member, 'appos', 'flat*', 'nmod:desc')
  return children.flatMap((child) => reader.mentionsAt(child)).find((mention) => isNamedAs(reader, mention, kinds))
}

function isNamedAs(reader: Reader, mention: Mention, kinds: readonly EntityKind[]): boolean {
  const chain = reader.chainOf(mention)
  return chain?.name != null && chain.kind !== null && kinds.includes(chain.kind) && mention.form !== 'PRONOUN'
}
