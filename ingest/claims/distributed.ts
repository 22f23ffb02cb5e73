import type { Claim, Mention } from '../layers.ts'
import { officeAt } from '../mentions/offices.ts'
import { argumentOf, evidenceOf, tokensSpan } from './claim-parts.ts'
import type { Reader } from './reader.ts'

/** "Ana Roy and Bo Lund, the foreign ministers of Chile and Norway": each the office of the body in the same place. */
export function distributedTenures(reader: Reader): readonly Claim[] {
  return reader.document.sentences.flatMap(({ first, last }) =>
    Array.from({ length: last - first }, (_, step) => first + step).flatMap((token) => distributedAt(reader, token)),
  )
}

function distributedAt(reader: Reader, token: number): readonly Claim[] {
  const office = officeAt(reader.document.tokens, token)
  if (!office?.plural || office.row.use !== 'OFFICE' || textAt(reader, office.last) !== 'of') return []
  const people = listBefore(reader, textAt(reader, token - 1) === 'the' ? token - 2 : token - 1)
  const bodies = listAfter(reader, office.last + 1)
  if (people.length < 2 || people.length !== bodies.length) return []
  return people.flatMap((person, index) => {
    const body = bodies[index]
    return body ? [tenure(reader, { person, body, first: office.first, last: office.last, title: office.title })] : []
  })
}

const textAt = (reader: Reader, token: number): string => (reader.document.tokens[token]?.text ?? '').toLowerCase()

/** Names of persons that end before the comma at `comma`, in text order. */
function listBefore(reader: Reader, comma: number): readonly Mention[] {
  if (textAt(reader, comma) !== ',') return []
  const found: Mention[] = []
  for (let end = comma; ;) {
    const name = reader.mentionsAt(end - 1).find((mention) => mention.last === end && mention.form === 'NAME' && mention.kind === 'PERSON')
    if (!name) return found
    found.unshift(name)
    if (!JOINTS.has(textAt(reader, name.first - 1))) return found
    end = name.first - 1
  }
}

const JOINTS = new Set([',', 'and'])

function listAfter(reader: Reader, start: number): readonly Mention[] {
  const found: Mention[] = []
  for (let at = start; ;) {
    if (textAt(reader, at) === 'the') at += 1
    const body = reader.mentionsAt(at).find((mention) => mention.first === at && mention.kind !== 'PERSON' && mention.form !== 'PRONOUN')
    if (!body) return found
    found.push(body)
    if (!JOINTS.has(textAt(reader, body.last))) return found
    at = body.last + 1
  }
}

interface Part {
  readonly person: Mention
  readonly body: Mention
  readonly first: number
  readonly last: number
  readonly title: string
}

function tenure(reader: Reader, { person, body, first, last, title }: Part): Claim {
  return {
    predicate: 'HOLD_OFFICE',
    status: 'CURRENT',
    mode: null,
    title,
    topic: null,
    alias: null,
    trigger: tokensSpan(reader, first, last - 1),
    arguments: [argumentOf(reader, 'HOLDER', person), argumentOf(reader, 'OF', body)],
    time: null,
    attribution: [],
    evidence: evidenceOf(reader, first),
    ruleId: 'hold-office/distributed',
    confidence: 0.85,
  }
}
