import type { Reader } from './reader.ts'
import { referentsOf, type Referent } from './referents.ts'
import { COLLECTIVES, FORCES, PARTS, PEOPLE, PLACE_NOUNS, REBELS } from './tables/nouns.ts'
import { antecedentOf, childrenBy, conjuncts, headOf, lemmaOf, phrasesWith, relationOf, type Tree } from './tree.ts'

/** What a node of a capture tells as taken: "most of Lund" is Lund, "it" is left for the place told before, a name after "town of" is a place. */
export function takenOf(reader: Reader, node: number): readonly Referent[] {
  const { tree } = reader
  if (PARTS.has(lemmaOf(tree, node))) {
    const whole = [...phrasesWith(tree, node, ['of', 'in']), ...phraseBehind(tree, node)].flatMap((child) => takenOf(reader, child))
    if (whole.length > 0) return whole
  }
  // "the government of Lund", "a Chilean soldier": people are captured, too, but no place is.
  const isSite = reader.mentionsAt(node).some(({ head, kind }) => head === node && kind === 'FACILITY')
  if ((COLLECTIVES.has(lemmaOf(tree, node)) && !isSite) || PEOPLE.has(lemmaOf(tree, node))) return []
  const town = townOf(reader, node)
  if (town) return [town, ...childrenBy(tree, node, 'conj').flatMap((child) => takenOf(reader, child))]
  const back = backward(reader, node)
  if (back) return [back]
  const isTown = PLACE_NOUNS.has(lemmaOf(tree, node))
  return referentsOf(reader, node).flatMap((referent) => asTown(reader, referent, isTown) ?? [])
}

/** "took areas in Lund": a parser may hang Lund on the verb. */
function phraseBehind(tree: Tree, node: number): readonly number[] {
  const phrase = relationOf(tree, node + 1) === 'case' && ['of', 'in'].includes(lemmaOf(tree, node + 1)) ? headOf(tree, node + 1) : -1
  return phrase >= 0 && headOf(tree, phrase) === headOf(tree, node) ? [phrase] : []
}

/** "the Muslim enclave of Lund": the name behind "of", also where the words before it are taken for a name. */
function townOf(reader: Reader, node: number): Referent | null {
  // "the town and gas hub of Lund": one place, whichever noun heads it.
  const nouns = [node, ...childrenBy(reader.tree, node, 'compound')]
  if (!nouns.some((noun) => PLACE_NOUNS.has(lemmaOf(reader.tree, noun)))) return null
  const names = phrasesWith(reader.tree, node, ['of']).flatMap((child) => referentsOf(reader, child))
  return names.find(({ kind, mention }) => (kind === 'CITY' || kind === 'REGION') && mention?.form === 'NAME') ?? null
}

/** "they took it", "proclaimed its capture": a place, whatever the pronoun was joined with. */
function backward(reader: Reader, node: number): Referent | null {
  if (!['it', 'its'].includes(lowerAt(reader, node))) return null
  const mention = reader.mentionsAt(node).find(({ form, head }) => form === 'PRONOUN' && head === node)
  return mention ? { node, mention, chainId: null, kind: 'CITY', named: true, plural: false } : null
}

const lowerAt = (reader: Reader, node: number): string => (reader.document.tokens[node]?.text ?? '').toLowerCase()

/** "the town of Lund" makes a town of any name; a capital's name that stands for its government is none. */
function asTown(reader: Reader, referent: Referent, isTown: boolean): Referent | null {
  if (referent.mention?.form === 'DEMONYM') return null
  if (referent.mention?.form === 'METONYM') return townNamed(reader, referent)
  return isTown && referent.kind === 'ORGANIZATION' ? { ...referent, kind: 'CITY' } : referent
}

function townNamed(reader: Reader, referent: Referent): Referent | null {
  const { text } = reader.document.article
  const { mention } = referent
  const town = reader.document.mentions.find(
    (other) =>
      mention && reader.chainOf(other)?.kind === 'CITY' && text.slice(other.start, other.end) === text.slice(mention.start, mention.end),
  )
  return town ? { ...referent, mention: town, chainId: reader.chainOf(town)?.id ?? null, kind: 'CITY' } : null
}

/** Who takes: a side by name, the name set beside an unnamed force, or the owner of one ("whose men", "his fighters"). */
export function takersOf(reader: Reader, node: number): readonly Referent[] {
  return conjuncts(reader.tree, antecedentOf(reader.tree, node)).flatMap((member) => takerOf(reader, member))
}

/** "Syrian rebels" do not take for Syria. */
const isForeign = ({ tree }: Reader, { node, kind, mention }: Referent): boolean =>
  kind === 'COUNTRY' && REBELS.has(lemmaOf(tree, node)) && mention !== null

/** "several areas" take nothing. */
const isSite = ({ kind }: Referent): boolean => kind === 'CITY' || kind === 'REGION' || kind === 'FACILITY'

function takerOf(reader: Reader, node: number): readonly Referent[] {
  const own = referentsOf(reader, node).filter(
    (referent) => (referent.node === node || referent.named) && !isForeign(reader, referent) && (referent.named || !isSite(referent)),
  )
  if (own.some(({ named }) => named)) return own
  const { tree } = reader
  const beside = childrenBy(tree, node, 'appos').flatMap((child) => referentsOf(reader, child))
  const bodies = beside.filter(({ kind, named }) => named && (kind === 'ORGANIZATION' || kind === 'COUNTRY'))
  if (bodies.length > 0 || !FORCES.has(lemmaOf(tree, node))) return bodies.length > 0 ? bodies : own
  const owners = [...childrenBy(tree, node, 'nmod:poss'), ...phrasesWith(tree, node, ['of'])]
  const owned = owners.flatMap((owner) => referentsOf(reader, owner)).filter(({ named }) => named)
  return owned.length > 0 ? owned : own
}
