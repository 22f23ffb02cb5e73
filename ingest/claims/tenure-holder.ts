import type { Claim, Mention } from '../layers.ts'
import type { Reader } from './reader.ts'

/**
 * Who "the Chilean president" is: the nominal itself where its chain has a name, else the one person of the sentence
 * before, if told without an office; null where nobody or several may be meant.
 */
export function nominalHolder(reader: Reader, nominal: Mention, named: readonly Claim[]): Mention | null {
  const chain = reader.chainOf(nominal)
  if (chain?.kind === 'PERSON' && chain.name !== null) return nominal
  if (nominal.number === 'PLURAL' || !HEADS.has(nominal.office ?? '') || startsWith(reader, nominal.first, INDEFINITE)) return null
  const person = only(reader, peopleBefore(reader, nominal))
  return person && !hasOffice(reader, person, named) ? person : null
}

const HEADS = new Set(['president', 'prime minister', 'premier', 'chancellor', 'leader', 'foreign minister', 'secretary-general'])
const INDEFINITE = new Set(['a', 'an', 'another', 'any', 'no', 'new'])

const startsWith = (reader: Reader, token: number, words: ReadonlySet<string>): boolean =>
  words.has((reader.document.tokens[token]?.text ?? '').toLowerCase())

/** Persons named in the sentence before: whom a sentence tells of beside its subject is another. */
function peopleBefore(reader: Reader, nominal: Mention): readonly Mention[] {
  const { sentences, mentions } = reader.document
  const here = sentences.findIndex(({ first, last }) => first <= nominal.first && nominal.first < last)
  const before = sentences[here - 1]
  if (!before || reader.tree.words[nominal.head]?.relation !== 'nsubj') return []
  return mentions.filter(
    (mention) =>
      mention.form === 'NAME' &&
      mention.first >= before.first &&
      mention.last <= nominal.first &&
      reader.chainOf(mention)?.kind === 'PERSON',
  )
}

const hasOffice = (reader: Reader, mention: Mention, named: readonly Claim[]): boolean =>
  named.some(({ arguments: [holder] }) => holder?.entityId === reader.chainOf(mention)?.id)

/** The last mention of the one chain among them; null where there are none or several. */
function only(reader: Reader, people: readonly Mention[]): Mention | null {
  const chains = new Set(people.map((mention) => reader.chainOf(mention)))
  return chains.size === 1 ? (people.at(-1) ?? null) : null
}
