import type { EntityKind } from '../../src/model/vocabulary.ts'
import type { Mention } from '../layers.ts'
import { pairOf } from './pairs.ts'
import type { Reader } from './reader.ts'
import { COLLECTIVES, KIN, PEOPLE, PLACE_NOUNS, PLURAL_COLLECTIVES } from './tables/nouns.ts'
import { antecedentOf, childrenBy, conjuncts, lemmaOf, phrasesWith } from './tree.ts'

/** Whom or what a node of the tree refers to. */
export interface Referent {
  readonly node: number
  /** Null: somebody told by a word that no mention covers ("counterparts"), or by a pronoun left open. */
  readonly mention: Mention | null
  readonly chainId: string | null
  readonly kind: EntityKind | null
  readonly named: boolean
  readonly plural: boolean
}

/** The node and all that is coordinated with it, each with whom it refers to; what refers to nobody is left out. */
export function referentsOf(reader: Reader, node: number): readonly Referent[] {
  const members = conjuncts(reader.tree, antecedentOf(reader.tree, node)).map((member) => antecedentOf(reader.tree, member))
  return members.flatMap((member) => [member, ...listedBehind(reader, member)]).flatMap((member) => referentOf(reader, member))
}

/** "her counterparts, Ana Roy and Bo Lund": those that follow the first name behind a plural word for people. */
function listedBehind(reader: Reader, node: number): readonly number[] {
  if (ownMention(reader, node)?.form === 'NAME') return []
  const [name] = childrenBy(reader.tree, node, 'appos').filter((child) => reader.mentionsAt(child).some(isPersonName))
  return name === undefined ? [] : conjuncts(reader.tree, name).slice(1)
}

/** Whom one node refers to, without what is coordinated with it; several where a pair or a collective stands for them. */
export function referentOf(reader: Reader, node: number): readonly Referent[] {
  const mention = placeName(reader, node) ?? apposedName(reader, node) ?? ownMention(reader, node)
  if (mention && isNamed(reader, mention)) return [refer(reader, node, mention)]
  const pair = pairOf(reader, node)
  if (pair.length > 0) return pair.map((member) => refer(reader, node, member))
  const members = sideMembers(reader, node)
  if (members.length > 0) return members.map((member) => refer(reader, node, member))
  if (mention) return [refer(reader, node, mention)]
  return PEOPLE.has(lemmaOf(reader.tree, node)) ? [unnamed(reader, node)] : []
}

const isNamed = (reader: Reader, mention: Mention): boolean => reader.chainOf(mention)?.name != null

function refer(reader: Reader, node: number, mention: Mention): Referent {
  const chain = reader.chainOf(mention)
  const open = mention.form === 'PRONOUN' && chain?.name == null
  return {
    node,
    mention: open ? null : mention,
    chainId: open ? null : (chain?.id ?? null),
    kind: chain?.kind ?? mention.kind,
    named: chain?.name != null,
    plural: !NAMING.has(mention.form) && (mention.number === 'PLURAL' || isPlural(reader, node)),
  }
}

/** "the United States" is one, however it is spelt. */
const NAMING = new Set(['NAME', 'METONYM'])

const unnamed = (reader: Reader, node: number): Referent => ({
  node,
  mention: null,
  chainId: null,
  kind: 'PERSON',
  named: false,
  plural: isPlural(reader, node),
})

const PLURAL_WORDS = new Set(['they', 'them', 'we', 'us', 'both', 'pair', 'duo', 'two', 'three', 'trio', 'four', 'five', 'six'])

const isPlural = (reader: Reader, node: number): boolean =>
  reader.tree.words[node]?.features.Number === 'Plur' ||
  PLURAL_WORDS.has(lemmaOf(reader.tree, node)) ||
  PLURAL_WORDS.has(reader.document.tokens[node]?.text.toLowerCase() ?? '')

/** The mention whose head is the node, else the narrowest around it; names before nominals. */
function ownMention(reader: Reader, node: number): Mention | null {
  const around = reader.mentionsAt(node)
  const headed = around.filter((mention) => mention.head === node)
  const candidates = headed.length > 0 ? headed : around.filter((mention) => mention.form === 'NAME').slice(0, 1)
  return candidates.find((mention) => mention.form === 'NAME') ?? candidates[0] ?? null
}

/** "Russian leader Vladimir Putin", "his son-in-law, Jared Kushner": the person whom an office or kinship word announces. */
function apposedName(reader: Reader, node: number): Mention | null {
  const lemma = lemmaOf(reader.tree, node)
  const own = ownMention(reader, node)
  if (own?.form === 'NAME') return null
  const apposed = childrenBy(reader.tree, node, 'appos')
    .flatMap((child) => reader.mentionsAt(child))
    .find(isPersonName)
  if (apposed) return apposed
  if (!own && !PEOPLE.has(lemma) && !KIN.has(lemma) && !COLLECTIVES.has(lemma) && !PLURAL_COLLECTIVES.has(lemma)) return null
  const children = childrenBy(reader.tree, node, 'appos', 'flat*', 'compound', 'nmod:desc', 'dep')
  const hung = children.flatMap((child) => reader.mentionsAt(child)).find(isPersonName)
  // "with Russian leader Vladimir Putin": a parser may hang both words on the verb, so the next word is looked at, too.
  return hung ?? reader.mentionsAt(Math.max(node + 1, own?.last ?? 0)).find(isPersonName) ?? null
}

/** "the eastern city of Lund": the name that a word for a place carries. */
function placeName(reader: Reader, node: number): Mention | null {
  const { tree } = reader
  if (!PLACE_NOUNS.has(lemmaOf(tree, node)) || ownMention(reader, node)?.form === 'NAME') return null
  const named = [...phrasesWith(tree, node, ['of']), ...childrenBy(tree, node, 'appos', 'flat*', 'compound')]
  const found = named.flatMap((child) => ownMention(reader, child) ?? [])
  return found.find((mention) => mention.form === 'NAME' && mention.kind !== 'PERSON' && mention.kind !== 'COUNTRY') ?? null
}

const isPersonName = (mention: Mention): boolean => mention.form === 'NAME' && mention.kind === 'PERSON'

export const isCollective = (lemma: string): boolean => COLLECTIVES.has(lemma) || PLURAL_COLLECTIVES.has(lemma)

const SIDE_KINDS: readonly (EntityKind | null)[] = ['COUNTRY', 'ORGANIZATION', 'REGION']

/** The countries or bodies that a collective stands for: "officials from Oman and Qatar", "Georgian forces". */
function sideMembers(reader: Reader, node: number): readonly Mention[] {
  const { tree } = reader
  const lemma = lemmaOf(tree, node)
  if (!COLLECTIVES.has(lemma) && !(PLURAL_COLLECTIVES.has(lemma) && isPlural(reader, node))) return []
  const before = childrenBy(tree, node, 'amod', 'compound', 'nmod:poss', 'nmod', 'det').filter((child) => child < node)
  const modifiers = [...before, ...phrasesWith(tree, node, ['of', 'from'])].flatMap((child) => conjuncts(tree, child))
  return modifiers.flatMap((child) => ownMention(reader, antecedentOf(tree, child)) ?? []).filter((mention) => isSide(reader, mention))
}

function isSide(reader: Reader, mention: Mention): boolean {
  return isNamed(reader, mention) && SIDE_KINDS.includes(reader.chainOf(mention)?.kind ?? mention.kind)
}
