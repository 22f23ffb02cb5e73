import type { EntityKind } from '../../src/model/vocabulary.ts'
import type { Mention } from '../layers.ts'
import { officeAt } from '../mentions/offices.ts'
import type { Reader } from './reader.ts'
import { MODIFIERS, RANKS } from './tables/modifiers.ts'

const BODIES: readonly (EntityKind | null)[] = ['COUNTRY', 'REGION', 'CITY', 'ORGANIZATION']
const POSSESSIVES = new Set(['its', 'his', 'her', 'their'])

export const textAt = (reader: Reader, token: number): string =>
  (reader.document.tokens[token]?.text ?? '').toLowerCase().replace('’', "'")

/** The token behind a word of a tenure pattern that stands at `token`, null where it does not. */
export function consume(reader: Reader, word: string, token: number): number | null {
  switch (word.replace(/\d$/, '')) {
    case 'PERSON':
      return personAt(reader, token)?.last ?? null
    case 'OF':
      return bodyAt(reader, token)?.last ?? null
    case 'OWNER':
      return ownerAt(reader, token)?.last ?? null
    case 'TITLE':
      return officeBy(reader, token, false)
    case 'TITLES':
      return officeBy(reader, token, true)
    case 'ANY':
      return /^[\p{L}\d]+$/u.test(textAt(reader, token)) ? token + 1 : null
    case 'MOD':
      return MODIFIERS.has(textAt(reader, token)) ? token + 1 : null
    default:
      return textAt(reader, token) === word ? token + 1 : null
  }
}

function officeBy(reader: Reader, token: number, plural: boolean): number | null {
  const office = officeAt(reader.document.tokens, token)
  return office?.plural === plural ? office.last : null
}

/** The person named at `token`, behind a rank or form of address where one stands. */
export function personAt(reader: Reader, token: number): Mention | null {
  const named = startingAt(reader, token).find((mention) => mention.form === 'NAME' && kindOf(reader, mention) === 'PERSON')
  if (named) return named
  if (RANKS.has(textAt(reader, token).replace(/\.$/, ''))) return personAt(reader, token + (textAt(reader, token + 1) === '.' ? 2 : 1))
  return null
}

/** The country, region, city or body told at `token` by a name or demonym, or by a possessive nominal ("the island's"). */
export function bodyAt(reader: Reader, token: number): Mention | null {
  const bodies = startingAt(reader, token).filter((mention) => mention.form !== 'PRONOUN' && BODIES.includes(kindOf(reader, mention)))
  const named = bodies.find((mention) => mention.form !== 'NOMINAL')
  return named ?? bodies.find((mention) => isPossessive(reader, mention) && reader.chainOf(mention)?.name != null) ?? null
}

/** Whose: a possessive pronoun, or a person's name with "'s", that refers to somebody or something named. */
export function ownerAt(reader: Reader, token: number): { readonly mention: Mention; readonly last: number } | null {
  const owner = startingAt(reader, token).find((mention) => reader.chainOf(mention)?.name != null)
  if (!owner) return null
  if (POSSESSIVES.has(textAt(reader, token))) return { mention: owner, last: token + 1 }
  const named = owner.form === 'NAME' && kindOf(reader, owner) === 'PERSON'
  return named && isPossessive(reader, owner) ? { mention: owner, last: owner.last + 1 } : null
}

const isPossessive = (reader: Reader, { last }: Mention): boolean => ["'s", "'"].includes(textAt(reader, last))

const startingAt = (reader: Reader, token: number): readonly Mention[] =>
  reader.mentionsAt(token).filter((mention) => mention.first === token)

export const kindOf = (reader: Reader, mention: Mention): EntityKind | null => reader.chainOf(mention)?.kind ?? mention.kind
