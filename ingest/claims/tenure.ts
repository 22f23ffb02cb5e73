import { contains } from '../../src/model/span.ts'
import type { EntityKind, TenureStatus } from '../../src/model/vocabulary.ts'
import type { Claim, Mention } from '../layers.ts'
import { officeAt, type OfficeMatch } from '../mentions/offices.ts'
import { argumentOf, evidenceOf, tokensSpan } from './claim-parts.ts'
import type { Reader } from './reader.ts'
import { matchSequence, type Bindings } from './sequence.ts'
import { ACTING, FORMER, FUTURE, MODIFIERS, WHEN } from './tables/modifiers.ts'
import { NOMINAL_ROWS, TENURE_ROWS, type TenureRow } from './tables/tenure-rows.ts'

const BODIES: readonly (EntityKind | null)[] = ['COUNTRY', 'REGION', 'CITY', 'ORGANIZATION']

/** Who holds which office or acts for whom, by every row at every token; an office of a negotiator is no HOLD_OFFICE. */
export function tenureClaims(reader: Reader): readonly Claim[] {
  const { sentences } = reader.document
  const found = sentences.flatMap(({ first, last }) =>
    Array.from({ length: last - first }, (_, step) => first + step).flatMap((token) => tenuresAt(reader, token, last)),
  )
  const all = [...found, ...nominalTenures(reader)]
  return all.filter((claim) => !all.some((other) => other !== claim && isWider(other, claim)))
}

/** "prime minister" read once more as "minister" is no second office. */
function isWider(a: Claim, b: Claim): boolean {
  const wider = contains(a.trigger, b.trigger) && a.trigger.text.length > b.trigger.text.length
  return wider && a.arguments[0]?.entityId === b.arguments[0]?.entityId
}

function tenuresAt(reader: Reader, token: number, end: number): readonly Claim[] {
  for (const row of TENURE_ROWS) {
    const bound = matchSequence(row.pattern, token, (word, at) => (at < end ? consume(reader, word, at) : null))
    const person = bound && personAt(reader, bound.get('PERSON') ?? -1)
    const claim = person && tenureOf(reader, row, { person, bound })
    if (claim) return [claim]
  }
  return []
}

/** "the Turkish leader" of a person whom the article names elsewhere. */
function nominalTenures(reader: Reader): readonly Claim[] {
  const { mentions, tokens } = reader.document
  const offices = mentions.filter((mention) => mention.form === 'NOMINAL' && mention.office !== null)
  return offices.flatMap((mention) => {
    const chain = reader.chainOf(mention)
    if (chain?.kind !== 'PERSON' || chain.name === null) return []
    const start = textAt(reader, mention.first) === 'the' ? mention.first + 1 : mention.first
    for (const row of NOMINAL_ROWS) {
      const bound = matchSequence(row.pattern, start, (word, at) => (at < tokens.length ? consume(reader, word, at) : null))
      const claim = bound && tenureOf(reader, row, { person: mention, bound })
      if (claim) return [claim]
    }
    return []
  })
}

function consume(reader: Reader, word: string, token: number): number | null {
  switch (word) {
    case 'PERSON':
      return personAt(reader, token)?.last ?? null
    case 'OF':
      return bodyAt(reader, token)?.last ?? null
    case 'TITLE':
      return officeAt(reader.document.tokens, token)?.last ?? null
    case 'ANY':
      return /^\p{L}+$/u.test(textAt(reader, token)) ? token + 1 : null
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
      return MODIFIERS.has(textAt(reader, token)) ? token + 1 : null
    default:
      return textAt(reader, token) === word ? token + 1 : null
  }
}

const textAt = (reader: Reader, token: number): string => (reader.document.tokens[token]?.text ?? '').toLowerCase().replace('’', "'")

function personAt(reader: Reader, token: number): Mention | null {
  const found = reader
    .mentionsAt(token)
    .find((mention) => mention.first === token && mention.form === 'NAME' && kindOf(reader, mention) === 'PERSON')
  return found ?? null
}

function bodyAt(reader: Reader, token: number): Mention | null {
  const found = reader
    .mentionsAt(token)
    .find((mention) => mention.first === token && reader.chainOf(mention)?.name != null && BODIES.includes(kindOf(reader, mention)))
  return found ?? null
}

/** Who has an envoy: a body, or a person. */
const ownerAt = (reader: Reader, token: number): Mention | null => bodyAt(reader, token) ?? personAt(reader, token)

const kindOf = (reader: Reader, mention: Mention): EntityKind | null => reader.chainOf(mention)?.kind ?? mention.kind

const VERBS: Readonly<Record<string, string>> = {
  leads: 'leader',
  heads: 'head',
  runs: 'head',
  chairs: 'chairman',
  commands: 'commander',
  rules: 'ruler',
}

function tenureOf(reader: Reader, row: TenureRow, { person, bound }: { readonly person: Mention; readonly bound: Bindings }): Claim | null {
  const body = bodyAt(reader, bound.get('OF') ?? -1) ?? ownerAt(reader, bound.get('OWNER') ?? -1)
  if (!body || body === person) return null
  const titleAt = bound.get('TITLE')
  const office = titleAt === undefined ? null : officeAt(reader.document.tokens, titleAt)
  if (office && (office.row.use === 'NONE' || office.plural)) return null
  const negotiates = ACTS_FOR.has(row.id) || office?.row.use === 'NEGOTIATOR'
  if (!negotiates && (bound.has('OWNER') || !bound.has('OF'))) return null
  if (negotiates && office && row.id !== 'body-title-sent-name' && isSentTo(office, bound)) return null
  return claimOf(reader, { row, person, body, office, negotiates, bound })
}

const ACTS_FOR = new Set(['acts-for', 'acts-on-behalf', 'sent-by'])

/** "envoy to Syria", "representative for the Sahel": where somebody is sent is not who sends. */
const isSentTo = (office: OfficeMatch, bound: Bindings): boolean =>
  bound.has('to') || (bound.has('for') && /envoy|representative|emissary/.test(office.title))

interface Tenure {
  readonly row: TenureRow
  readonly person: Mention
  readonly body: Mention
  readonly office: OfficeMatch | null
  readonly negotiates: boolean
  readonly bound: Bindings
}

function claimOf(reader: Reader, tenure: Tenure): Claim {
  const { row, person, body, office, negotiates, bound } = tenure
  const verb = Object.keys(VERBS).find((word) => bound.has(word))
  const from = office?.first ?? (verb === undefined ? undefined : bound.get(verb)) ?? person.first
  const roles = negotiates ? (['AGENT', 'PRINCIPAL'] as const) : (['HOLDER', 'OF'] as const)
  return {
    predicate: negotiates ? 'NEGOTIATE_FOR' : 'HOLD_OFFICE',
    status: statusOf(reader, Math.min(...bound.values()), office?.last ?? from),
    mode: null,
    title: negotiates ? null : (office?.title ?? (verb === undefined ? null : (VERBS[verb] ?? null))),
    topic: null,
    alias: null,
    trigger: tokensSpan(reader, from, (office?.last ?? from + 1) - 1),
    arguments: [argumentOf(reader, roles[0], person), argumentOf(reader, roles[1], body)],
    time: null,
    attribution: [],
    evidence: evidenceOf(reader, from),
    ruleId: `${negotiates ? 'negotiate-for' : 'hold-office'}/${row.id}`,
    confidence: row.confidence,
  }
}

function statusOf(reader: Reader, first: number, last: number): TenureStatus {
  for (let token = first; token < last; token++) {
    if (FORMER.has(textAt(reader, token))) return 'FORMER'
    if (FUTURE.has(textAt(reader, token))) return 'FUTURE'
  }
  return 'CURRENT'
}
