import { contains } from '../../src/model/span.ts'
import type { Claim, Mention } from '../layers.ts'
import { officeAt, type OfficeMatch } from '../mentions/offices.ts'
import { argumentOf, evidenceOf, tokensSpan } from './claim-parts.ts'
import type { Reader } from './reader.ts'
import { matchSequence, type Bindings } from './sequence.ts'
import { delegateClaims } from './tenure-delegates.ts'
import { nominalHolder } from './tenure-holder.ts'
import { impliedTenures } from './tenure-implied.ts'
import { bodyAt, consume, ownerAt, personAt, statusOf, textAt } from './tenure-words.ts'
import { SECOND_ROWS } from './tables/tenure-delegate-rows.ts'
import { NOMINAL_ROWS, TENURE_ROWS, type TenureRow } from './tables/tenure-rows.ts'

/** Who holds which office or acts for whom, by every row at every token; an office of a negotiator is no HOLD_OFFICE. */
export function tenureClaims(reader: Reader): readonly Claim[] {
  const { sentences } = reader.document
  const found = sentences.flatMap(({ first, last }) =>
    Array.from({ length: last - first }, (_, step) => first + step).flatMap((token) => tenuresAt(reader, token, last)),
  )
  const told = [...found, ...nominalTenures(reader, found).filter((claim) => !found.some((other) => contradicts(other, claim)))]
  const all = [...told, ...delegateClaims(reader), ...impliedTenures(reader, told)]
  return all.filter((claim) => !all.some((other) => other !== claim && isWider(other, claim)))
}

/** A nominal that was tied to somebody of another country, or whose office another holds by name. */
function contradicts(named: Claim, nominal: Claim): boolean {
  if (named.predicate === nominal.predicate && named.trigger.start === nominal.trigger.start)
    return named.arguments[0]?.entityId !== nominal.arguments[0]?.entityId
  if (named.predicate !== 'HOLD_OFFICE' || named.predicate !== nominal.predicate || named.status !== 'CURRENT') return false
  const [samePerson, sameBody] = [0, 1].map((at) => named.arguments[at]?.entityId === nominal.arguments[at]?.entityId)
  return samePerson ? !sameBody && named.title === nominal.title : sameBody === true && named.title === nominal.title
}

/** "prime minister" read once more as "minister" is no second office. */
function isWider(a: Claim, b: Claim): boolean {
  const wider = contains(a.trigger, b.trigger) && a.trigger.text.length > b.trigger.text.length
  return wider && a.arguments[0]?.entityId === b.arguments[0]?.entityId
}

function tenuresAt(reader: Reader, token: number, end: number): readonly Claim[] {
  return [TENURE_ROWS, SECOND_ROWS].flatMap((rows) => tenureAt(reader, rows, { token, end }))
}

function tenureAt(
  reader: Reader,
  rows: readonly TenureRow[],
  { token, end }: { readonly token: number; readonly end: number },
): readonly Claim[] {
  for (const row of rows) {
    const bound = matchSequence(row.pattern, token, (word, at) => (at < end ? consume(reader, word, at) : null))
    const person =
      bound && !followsName(reader, row, token) && !isAnothers(reader, row, { token, bound }) && personAt(reader, bound.get('PERSON') ?? -1)
    const claim = person && tenureOf(reader, row, { person, bound })
    if (claim) return [claim]
  }
  return []
}

/** "Ana Roy, the leader of the party, Bo Lund, who …": a title behind a name and its comma is told of that name. */
function followsName(reader: Reader, { id }: TenureRow, token: number): boolean {
  if (!id.endsWith('comma-name')) return false
  const comma = ['the', 'a'].includes(textAt(reader, token - 1)) ? token - 2 : token - 1
  return textAt(reader, comma) === ',' && reader.mentionsAt(comma - 1).some(({ form, kind }) => form === 'NAME' && kind === 'PERSON')
}

/**
 * Titles that are another's: "Ana Roy, Danish Prime Minister Bo Lund and …" tells the second's, "the Danish prime minister and
 * Foreign Minister Ana Roy" speaks of two.
 */
function isAnothers(reader: Reader, { id }: TenureRow, { token, bound }: { readonly token: number; readonly bound: Bindings }): boolean {
  if (id === 'joined-titles') return textAt(reader, token - 1) === 'the'
  if (id !== 'apposed-before' || bound.has('the') || bound.has('a') || bound.has('an')) return false
  return personAt(reader, bound.get('end') ?? -1) !== null
}

/** "the Turkish leader" of a person whom the article names elsewhere. */
function nominalTenures(reader: Reader, named: readonly Claim[]): readonly Claim[] {
  const { mentions, tokens } = reader.document
  const offices = mentions.filter((mention) => mention.form === 'NOMINAL' && mention.office !== null)
  return offices.flatMap((mention) => {
    const person = nominalHolder(reader, mention, named)
    if (!person) return []
    const start = textAt(reader, mention.first) === 'the' ? mention.first + 1 : mention.first
    for (const row of NOMINAL_ROWS) {
      const bound = matchSequence(row.pattern, start, (word, at) => (at < tokens.length ? consume(reader, word, at) : null))
      const claim = bound && tenureOf(reader, row, { person, bound })
      if (claim) return [claim]
    }
    return []
  })
}

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
  if (!body || body === person || isOwnedOn(reader, row, bound)) return null
  const titleAt = bound.get('TITLE')
  const office = titleAt === undefined ? null : officeAt(reader.document.tokens, titleAt)
  if (office && (office.row.use === 'NONE' || office.plural)) return null
  const negotiates = ACTS_FOR.has(row.id) || office?.row.use === 'NEGOTIATOR'
  if (!negotiates && (bound.has('OWNER') || !bound.has('OF'))) return null
  if (negotiates && office && row.id !== 'body-title-sent-name' && isSentTo(office, bound)) return null
  return claimOf(reader, { row, person, body, office, negotiates, bound })
}

/** "the Chilean president's envoy", "the secretary of Chile's Security Council": what is read so far owns what comes. */
function isOwnedOn(reader: Reader, row: TenureRow, bound: Bindings): boolean {
  const end = bound.get('end') ?? -1
  if (!/(?:TITLE|OF)$/.test(row.pattern) || !/^['’]s?$/.test(textAt(reader, end))) return false
  return row.pattern.endsWith('TITLE') || [1, 2, 3].some((step) => bodyAt(reader, end + step) !== null)
}

const ACTS_FOR = new Set(['acts-for', 'acts-on-behalf', 'second-on-behalf', 'sent-by'])

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
