import type { EntityKind, TenureStatus } from '../../src/model/vocabulary.ts'
import type { Mention } from '../layers.ts'
import { officeAt, type OfficeMatch } from '../mentions/offices.ts'
import type { Reader } from './reader.ts'
import { ACTING, ARMS, FORMER, FUTURE, MODIFIERS, RANKS, WHEN } from './tables/modifiers.ts'
import { isStateTitle } from './tables/state-titles.ts'

const BODIES: readonly (EntityKind | null)[] = ['COUNTRY', 'REGION', 'CITY', 'ORGANIZATION']

/** Where a word of a tenure row leads from a token; null where it does not stand there. */
export function consume(reader: Reader, word: string, token: number): number | null {
  switch (word) {
    case 'PERSON':
      return personAt(reader, token)?.last ?? null
    case 'OF':
    case 'SIDE':
      return bodyAt(reader, token)?.last ?? null
    case 'TITLE':
      return officeAt(reader.document.tokens, token)?.last ?? null
    case 'STATE':
      return stateOfficeAt(reader, token)?.last ?? null
    case 'RANK':
      return RANKS.has(textAt(reader, token)) ? token + 1 : null
    case 'POSS':
      return possessorAt(reader, token)?.last ?? null
    case 'ANY':
      return /^\p{L}[\p{L}-]*$/u.test(textAt(reader, token)) ? token + 1 : null
    case 'OWNER':
      return ownerAt(reader, token)?.last ?? null
    case 'KIN':
      return personAt(reader, token)?.last ?? null
    case 'ACTS':
      return ACTING.has(textAt(reader, token)) ? token + 1 : null
    case 'WHEN':
      return WHEN.has(textAt(reader, token)) ? token + 1 : null
    case 'WORD':
      return /^\p{Ll}+$/u.test(reader.document.tokens[token]?.text ?? '') ? token + 1 : null
    case 'MOD':
      return modifierAt(reader, token)
    case 'POST':
      return officeAt(reader.document.tokens, token)?.last ?? null
    case 'ARM':
      return ARMS.has(textAt(reader, token)) ? token + 1 : null
    default:
      return textAt(reader, token) === word ? token + 1 : null
  }
}

export const textAt = (reader: Reader, token: number): string => (reader.document.tokens[token]?.text ?? '').toLowerCase().replace('’', "'")

/** "former" before "first deputy foreign minister" is a modifier; "first deputy" there belongs to the title. */
function modifierAt(reader: Reader, token: number): number | null {
  if (!MODIFIERS.has(textAt(reader, token))) return null
  const office = officeAt(reader.document.tokens, token)
  return office && office.last > token + 1 ? null : token + 1
}

/** The office at a token if it is one of a state: what an article may tell without its country. */
export function stateOfficeAt(reader: Reader, token: number): OfficeMatch | null {
  const office = officeAt(reader.document.tokens, token)
  return office && !office.plural && isStateTitle(office.title) ? office : null
}

/** Whose office it is: a possessive pronoun, a person with "'s" or behind "for", "the country's". */
export function possessorAt(reader: Reader, token: number): Mention | null {
  const here = reader.mentionsAt(token).filter((mention) => mention.first === token)
  if (POSSESSIVES.has(textAt(reader, token))) return here.find(({ form }) => form === 'PRONOUN') ?? null
  const owner = here.find((mention) => mention.form === 'NOMINAL' || personNamed(reader, mention))
  return owner && reader.chainOf(owner) && (/^['’]s?$/.test(textAt(reader, owner.last)) || FOR.has(textAt(reader, token - 1)))
    ? owner
    : null
}

const POSSESSIVES = new Set(['his', 'her', 'its', 'their'])
const FOR = new Set(['for', 'of'])

const personNamed = (reader: Reader, mention: Mention): boolean => mention.form === 'NAME' && kindOf(reader, mention) === 'PERSON'

/** A person's name at a token, or behind a rank: "spokesman Major Eva Dahl". */
export function personAt(reader: Reader, token: number): Mention | null {
  if (RANKS.has(textAt(reader, token)) && !reader.mentionsAt(token).length) return personAt(reader, token + 1)
  const found = reader
    .mentionsAt(token)
    .find((mention) => mention.first === token && mention.form === 'NAME' && kindOf(reader, mention) === 'PERSON')
  return found ?? null
}

/** A body by name; by a lower-case nominal ("the ministry") only where no name begins there. */
export function bodyAt(reader: Reader, token: number): Mention | null {
  const found = reader
    .mentionsAt(token)
    .filter((mention) => mention.first === token && reader.chainOf(mention)?.name != null && BODIES.includes(kindOf(reader, mention)))
  return found.find(({ form }) => form !== 'NOMINAL') ?? found[0] ?? null
}

/** Who has an envoy: a person, by name or office ("the Danish leader's envoy"), or a body. */
export const ownerAt = (reader: Reader, token: number): Mention | null =>
  heldAt(reader, token) ?? bodyAt(reader, token) ?? personAt(reader, token)

/** A nominal that begins at a token or right before it with "the", of a person whom the article names. */
const heldAt = (reader: Reader, token: number): Mention | null =>
  reader
    .mentionsAt(token)
    .find(
      (mention) =>
        mention.office !== null &&
        reader.chainOf(mention)?.name != null &&
        (mention.first === token || (mention.first === token - 1 && textAt(reader, mention.first) === 'the')) &&
        /^['’]s?$/.test(textAt(reader, mention.last)),
    ) ?? null

export const kindOf = (reader: Reader, mention: Mention): EntityKind | null => reader.chainOf(mention)?.kind ?? mention.kind

/** Whether the words before a title tell that it is no longer or not yet held. */
export function statusOf(reader: Reader, first: number, last: number): TenureStatus {
  for (let token = first; token < last; token++) {
    if (FORMER.has(textAt(reader, token))) return 'FORMER'
    if (FUTURE.has(textAt(reader, token))) return 'FUTURE'
  }
  return 'CURRENT'
}
