import type { Document } from '../layers.ts'
import { lower } from '../status/lexis.ts'
import { childrenOf, fullRelationOf, relationOf } from '../status/tree.ts'
import type { Source } from './source.ts'
import { cueLemma } from './cue-lemma.ts'
import { sourceSpan } from './source-span.ts'
import { SAYING_ROWS, type SayingRow } from './tables/saying-rows.ts'

type Read = Document<'tokens' | 'sentences' | 'annotation' | 'mentions'>

/** Who is cited beside a clause: "…, citing an aide", "in the words of a soldier", "in her account". */
export function citingBeside(document: Read, child: number): readonly Source[] {
  const citing = rowFor(document, child, 'CITING')
  if (citing && relationOf(document, child) === 'advcl' && lower(document, child).endsWith('ing'))
    return below(document, child, ['obj']).map((at) => cited(document, { at, cue: child, row: citing }))
  const words = rowFor(document, child, 'WORDS')
  if (!words || relationOf(document, child) !== 'obl' || !hasCase(document, child, 'in')) return []
  const owners = [
    ...childrenOf(document, child).filter((at) => fullRelationOf(document, at) === 'nmod:poss'),
    ...below(document, child, ['nmod']).filter((at) => hasCase(document, at, 'of')),
  ]
  return owners.slice(0, 1).map((at) => cited(document, { at, cue: child, row: words }))
}

const rowFor = (document: Read, at: number, kind: SayingRow['kind']): SayingRow | undefined =>
  SAYING_ROWS.find((row) => row.kind === kind && row.cues.split(' ').includes(cueLemma(document, at)))

const below = (document: Read, at: number, relations: readonly string[]): readonly number[] =>
  childrenOf(document, at).filter((child) => relations.includes(relationOf(document, child)))

const hasCase = (document: Read, at: number, word: string): boolean =>
  below(document, at, ['case']).some((child) => lower(document, child) === word)

interface Cited {
  readonly at: number
  readonly cue: number
  readonly row: SayingRow
}

const cited = (document: Read, { at, cue, row }: Cited): Source => ({
  ...sourceSpan(document, at),
  ...{ cue: cueLemma(document, cue), polarity: row.polarity, ruleId: row.id, named: true, cueToken: cue },
})
