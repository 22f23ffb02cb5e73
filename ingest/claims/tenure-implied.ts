import type { Claim, Mention } from '../layers.ts'
import { officeAt } from '../mentions/offices.ts'
import { sentenceOf } from '../status/sentence-of.ts'
import { argumentOf, evidenceOf, tokensSpan } from './claim-parts.ts'
import type { Reader } from './reader.ts'
import { matchSequence, type Bindings } from './sequence.ts'
import { IMPLIED_ROWS, POSSESSED_ROWS } from './tables/tenure-implied-rows.ts'
import type { TenureRow } from './tables/tenure-rows.ts'
import { impliedState } from './tenure-state.ts'
import { bodyAt, consume, kindOf, personAt, possessorAt, statusOf, stateOfficeAt } from './tenure-words.ts'

/** Offices told without their body: first those of a state, then those told by whose they are, which may lean on the first. */
export function impliedTenures(reader: Reader, told: readonly Claim[]): readonly Claim[] {
  let known = told
  for (const [rows, complete] of [
    [IMPLIED_ROWS, implied],
    [POSSESSED_ROWS, possessed],
    [POSSESSED_ROWS, possessed],
  ] as const) {
    known = [...known, ...readRows(reader, known, { rows, complete })]
  }
  return known.slice(told.length)
}

interface Found {
  readonly row: TenureRow
  readonly bound: Bindings
  readonly person: Mention
}
interface Office {
  readonly title: string
  readonly body: Mention
  readonly former?: boolean
}
type Complete = (reader: Reader, found: Found, known: readonly Claim[]) => Office | null

interface Reading {
  readonly rows: readonly TenureRow[]
  readonly complete: Complete
}

function readRows(reader: Reader, known: readonly Claim[], { rows, complete }: Reading): readonly Claim[] {
  const made: Claim[] = []
  for (const { first, last } of reader.document.sentences)
    for (let token = first; token < last; token++)
      for (const row of rows) {
        const bound = matchSequence(row.pattern, token, (word, at) => (at < last ? consume(reader, word, at) : null))
        const person = bound && personAt(reader, bound.get('PERSON') ?? -1)
        const office = bound && person && complete(reader, { row, bound, person }, [...known, ...made])
        if (!office) continue
        const claim = claimOf(reader, { row, bound, person }, office)
        if (!isTold([...known, ...made], claim)) made.push(claim)
      }
  return made
}

/** An office that overlaps one already read of the same person, or tells it again. */
function isTold(known: readonly Claim[], { trigger, title, arguments: [holder, of] }: Claim): boolean {
  return known.some(
    ({ predicate, trigger: other, title: otherTitle, arguments: [otherHolder, otherOf] }) =>
      predicate === 'HOLD_OFFICE' &&
      otherHolder?.entityId === holder?.entityId &&
      ((other.start < trigger.end && trigger.start < other.end) || (title === otherTitle && otherOf?.entityId === of?.entityId)),
  )
}

/** "Prime Minister X": of the state that the article tells of there. */
function implied(reader: Reader, { bound, person }: Found, known: readonly Claim[]): Office | null {
  const at = bound.get('STATE') ?? -1
  const office = stateOfficeAt(reader, at)
  if (!office || isOwned(reader, bound)) return null
  const former = statusOf(reader, Math.min(...bound.values()), at) === 'FORMER'
  const body = impliedState(reader, { title: office.title, at, person, former, known })
  return body && { title: office.title, body }
}

/** "Danish Prime Minister": an owner that is no name of this article is still none to be guessed. */
function isOwned(reader: Reader, bound: Bindings): boolean {
  const before = Math.min(...bound.values()) - 1
  const sentence = sentenceOf(reader.document, before + 1)
  const text = reader.document.tokens[before]?.text ?? ''
  const dated = reader.document.timexes.some(({ first, last }) => first <= before && before < last)
  return !dated && before > (sentence?.first ?? 0) && (/^\p{Lu}\p{Ll}/u.test(text) || /^['’]s?$/.test(text))
}

/** "his foreign minister": of the body that he heads, or that "its" stands for. */
function possessed(reader: Reader, { row, bound, person }: Found, known: readonly Claim[]): Office | null {
  const owner = possessorAt(reader, bound.get('POSS') ?? -1)
  const chain = owner && reader.chainOf(owner)
  if (!owner || !chain?.name || chain === reader.chainOf(person)) return null
  const held = officeOf(reader, chain.id, known)
  if (bound.has('predecessor')) return held && { ...held, former: true }
  if (bound.has('counterpart') || bound.has('counterparts')) {
    const body = bodyAt(reader, bound.get('OF') ?? -1)
    return held && body && { title: held.title, body }
  }
  const office = officeAt(reader.document.tokens, bound.get('TITLE') ?? -1)
  if (!office || office.plural || office.row.use !== 'OFFICE') return null
  if (row.id === 'speaks-for-person' && !/^spokes/.test(office.title)) return null
  const body = kindOf(reader, owner) === 'PERSON' ? held?.body : owner
  return body ? { title: office.title, body } : null
}

/** The office of a person that was read last, with the mention of its body. */
function officeOf(reader: Reader, chainId: string, known: readonly Claim[]): Office | null {
  const held = known.filter(
    ({ predicate, status, arguments: [holder] }) => predicate === 'HOLD_OFFICE' && status === 'CURRENT' && holder?.entityId === chainId,
  )
  const claim = held[0]
  const of = claim?.arguments[1]
  const body = of && reader.document.mentions.find(({ start, end }) => start === of.start && end === of.end)
  return claim?.title && body ? { title: claim.title, body } : null
}

function claimOf(reader: Reader, { row, bound, person }: Found, { title, body, former }: Office): Claim {
  const from =
    bound.get('TITLE') ??
    bound.get('STATE') ??
    bound.get('counterpart') ??
    bound.get('counterparts') ??
    bound.get('predecessor') ??
    person.first
  const last = officeAt(reader.document.tokens, from)?.last ?? from + 1
  return {
    predicate: 'HOLD_OFFICE',
    status: former ? 'FORMER' : statusOf(reader, Math.min(...bound.values()), last),
    mode: null,
    title,
    topic: null,
    alias: null,
    trigger: tokensSpan(reader, from, last - 1),
    arguments: [argumentOf(reader, 'HOLDER', person), argumentOf(reader, 'OF', body)],
    time: null,
    attribution: [],
    evidence: evidenceOf(reader, from),
    ruleId: `hold-office/${row.id}`,
    confidence: row.confidence,
  }
}
