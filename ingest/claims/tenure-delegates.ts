import { wordSet } from '../status/lexis.ts'
import type { Claim, Mention } from '../layers.ts'
import { officeAt } from '../mentions/offices.ts'
import { argumentOf, evidenceOf, tokensSpan } from './claim-parts.ts'
import type { Reader } from './reader.ts'
import { matchSequence, type Bindings } from './sequence.ts'
import { DELEGATE_ROWS } from './tables/tenure-delegate-rows.ts'
import type { TenureRow } from './tables/tenure-rows.ts'
import { bodyAt, consume, ownerAt, personAt, textAt } from './tenure-words.ts'

/** Who leads, is sent or sits for whom, by every delegate row at every token. */
export function delegateClaims(reader: Reader): readonly Claim[] {
  return reader.document.sentences.flatMap((sentence) =>
    Array.from({ length: sentence.last - sentence.first }, (_, step) => sentence.first + step).flatMap((token) =>
      DELEGATE_ROWS.flatMap((row) => claimsAt(reader, row, { token, end: sentence.last })),
    ),
  )
}

function claimsAt(reader: Reader, row: TenureRow, { token, end }: { readonly token: number; readonly end: number }): readonly Claim[] {
  const bound = matchSequence(row.pattern, token, (word, at) => (at < end ? delegateWord(reader, word, at) : null))
  const principal = bound && (bodyAt(reader, bound.get('OF') ?? -1) ?? ownerAt(reader, bound.get('OWNER') ?? -1))
  if (!bound || !principal || (NEEDS_TALKS.has(row.id) && !talksNear(reader, token))) return []
  return ['PERSON', 'KIN'].flatMap((word) => {
    const agent = agentAt(reader, bound.get(word) ?? -1)
    if (agent?.form !== 'NAME' && NEEDS_TALKS.has(row.id)) return []
    return agent && reader.chainOf(agent) !== reader.chainOf(principal) ? [claimOf(reader, row, { agent, principal, bound })] : []
  })
}

function delegateWord(reader: Reader, word: string, token: number): number | null {
  switch (word) {
    case 'PERSON':
      return agentAt(reader, token)?.last ?? null
    case 'TEAM':
      return TEAMS.has(textAt(reader, token)) ? token + 1 : null
    case 'LEADS':
      return LEADS.has(textAt(reader, token)) ? token + 1 : null
    case 'SENT':
      return sentAt(reader, token)
    case 'GAP':
      return nextComma(reader, token)
    default:
      return consume(reader, word, token)
  }
}

const TEAMS = wordSet('delegation delegations team delegates negotiators mediators representatives')
const LEADS = wordSet('led leads leading heads headed heading')
const NEEDS_TALKS = wordSet('name-for-body names-for-body leads-for leads-elided')
const TALKS = /\b(?:talks?|negotiat\w+|mediat\w+|accord|agreement|treaty|truce|summit|conference|delegations?|session)\b/i

/** A person by name, or by an office whose holder the article names: "the French president, mediating for …". */
function agentAt(reader: Reader, token: number): Mention | null {
  const nominal = reader
    .mentionsAt(token)
    .find(
      (mention) =>
        mention.first === token && mention.office !== null && mention.number !== 'PLURAL' && reader.chainOf(mention)?.name != null,
    )
  return personAt(reader, token) ?? nominal ?? null
}

function sentAt(reader: Reader, token: number): number | null {
  const office = officeAt(reader.document.tokens, token)
  return office?.row.use === 'NEGOTIATOR' ? office.last : null
}

/** The comma that ends an apposition begun at a token, within a dozen words of its clause. */
function nextComma(reader: Reader, token: number): number | null {
  for (let at = token + 1; at < token + 12; at++) {
    if (textAt(reader, at) === ',') return at
    if (/^[.;:"“”]$/.test(textAt(reader, at))) return null
  }
  return null
}

/** Whether its sentence or one of the two before tells of talks. */
function talksNear(reader: Reader, token: number): boolean {
  const { sentences, article } = reader.document
  const index = sentences.findIndex(({ first, last }) => first <= token && token < last)
  return sentences.slice(Math.max(0, index - 2), index + 1).some(({ start, end }) => TALKS.test(article.text.slice(start, end)))
}

interface Acting {
  readonly agent: Mention
  readonly principal: Mention
  readonly bound: Bindings
}

function claimOf(reader: Reader, row: TenureRow, { agent, principal, bound }: Acting): Claim {
  const from = bound.get('SENT') ?? bound.get('TEAM') ?? agent.first
  return {
    predicate: 'NEGOTIATE_FOR',
    status: 'CURRENT',
    mode: null,
    title: null,
    topic: null,
    alias: null,
    trigger: tokensSpan(reader, from, from),
    arguments: [argumentOf(reader, 'AGENT', agent), argumentOf(reader, 'PRINCIPAL', principal)],
    time: null,
    attribution: [],
    evidence: evidenceOf(reader, agent.first),
    ruleId: `negotiate-for/${row.id}`,
    confidence: row.confidence,
  }
}
