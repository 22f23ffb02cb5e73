import type { Claim, Mention } from '../layers.ts'
import { argumentOf, evidenceOf, tokensSpan } from './claim-parts.ts'
import type { Reader } from './reader.ts'
import { matchSequence } from './sequence.ts'
import { ALIAS_ROWS, type AliasRow } from './tables/alias-rows.ts'

/** Other names that the article tells for somebody or something. */
export function aliasClaims(reader: Reader): readonly Claim[] {
  return reader.document.sentences.flatMap(({ first, last }) =>
    Array.from({ length: last - first }, (_, step) => first + step).flatMap((token) => aliasAt(reader, token, last)),
  )
}

function aliasAt(reader: Reader, token: number, end: number): readonly Claim[] {
  for (const row of ALIAS_ROWS) {
    const bound = matchSequence(row.pattern, token, (word, at) => (at < end ? consume(reader, word, at) : null))
    const [entity, name] = [startingAt(reader, bound?.get('ENTITY')), startingAt(reader, bound?.get('NAME'))]
    if (bound && entity && name) return [aliasOf(reader, row, { entity, name })]
  }
  return []
}

function consume(reader: Reader, word: string, token: number): number | null {
  if (word === 'ENTITY') return startingAt(reader, token)?.last ?? null
  if (word === 'NAME') return nameAt(reader, token)?.last ?? null
  const text = (reader.document.tokens[token]?.text ?? '').toLowerCase()
  if (word === 'ANY') return /^\p{L}+$/u.test(text) ? token + 1 : null
  return text === word ? token + 1 : null
}

const startingAt = (reader: Reader, token: number | undefined): Mention | null =>
  token === undefined ? null : (reader.mentionsAt(token).find((mention) => mention.first === token) ?? null)

const nameAt = (reader: Reader, token: number): Mention | null =>
  reader.mentionsAt(token).find((mention) => mention.first === token && mention.form === 'NAME') ?? null

function aliasOf(reader: Reader, row: AliasRow, { entity, name }: { readonly entity: Mention; readonly name: Mention }): Claim {
  return {
    predicate: 'ALIAS',
    status: 'CURRENT',
    mode: null,
    title: null,
    topic: null,
    alias: tokensSpan(reader, name.first, name.last - 1).text,
    trigger: tokensSpan(reader, name.first, name.last - 1),
    arguments: [argumentOf(reader, 'ENTITY', entity)],
    time: null,
    attribution: [],
    evidence: evidenceOf(reader, name.first),
    ruleId: row.id,
    confidence: row.confidence,
  }
}
