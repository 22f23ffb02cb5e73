import type { Claim, Mention } from '../layers.ts'
import type { Reader } from './reader.ts'

/**
 * Who "the Chilean president" is: the nominal itself where its chain has a name, else the one person without an office
 * whom its sentence or the one before tells of, the subject before others; null where nobody or several may be meant.
 */
export function nominalHolder(reader: Reader, nominal: Mention, named: readonly Claim[]): Mention | null {
  const chain = reader.chainOf(nominal)
  if (chain?.kind === 'PERSON' && chain.name !== null) return nominal
  if (nominal.number === 'PLURAL' || startsWith(reader, nominal.first, INDEFINITE)) return null
  const people = peopleBefore(reader, nominal).filter((mention) => !hasOffice(reader, mention, named))
  return (
    only(reader, people) ??
    only(
      reader,
      people.filter((mention) => reader.tree.words[mention.head]?.relation === 'nsubj'),
    )
  )
}

const INDEFINITE = new Set(['a', 'an', 'another', 'any', 'no', 'new'])

const startsWith = (reader: Reader, token: number, words: ReadonlySet<string>): boolean =>
  words.has((reader.document.tokens[token]?.text ?? '').toLowerCase())

/** Persons named before the nominal, in its sentence or the one before. */
function peopleBefore(reader: Reader, nominal: Mention): readonly Mention[] {
  const { sentences, mentions } = reader.document
  const here = sentences.findIndex(({ first, last }) => first <= nominal.first && nominal.first < last)
  const from = sentences[Math.max(0, here - 1)]?.first ?? nominal.first
  return mentions.filter(
    (mention) =>
      mention.form === 'NAME' &&
      mention.first >= from &&
      mention.last <= nominal.first &&
      reader.chainOf(mention)?.kind === 'PERSON' &&
      (nominal.gender === null || mention.gender === null || nominal.gender === mention.gender),
  )
}

const hasOffice = (reader: Reader, mention: Mention, named: readonly Claim[]): boolean =>
  named.some(({ arguments: [holder] }) => holder?.entityId === reader.chainOf(mention)?.id)

/** The last mention of the one chain among them; null where there are none or several. */
function only(reader: Reader, people: readonly Mention[]): Mention | null {
  const chains = new Set(people.map((mention) => reader.chainOf(mention)))
  return chains.size === 1 ? (people.at(-1) ?? null) : null
}
