/** Sequences as in `tenure-rows.ts`; ENTITY: any mention, NAME: a name, ANY: any one word. */
export interface AliasRow {
  readonly id: string
  readonly reason: string
  readonly pattern: string
  readonly confidence: number
  readonly examples: readonly string[]
  readonly not: readonly string[]
}

export const ALIAS_ROWS: readonly AliasRow[] = [
  {
    id: 'alias/calls-by-name',
    reason: 'Somebody calls a place by another name.',
    pattern: 'calls|call|called ENTITY by its ANY* name ,? NAME',
    confidence: 0.85,
    examples: ['Germany calls Gdansk by its old name Danzig.'],
    not: ['Germany calls Gdansk by telephone.'],
  },
  {
    id: 'alias/known-as',
    reason: 'A former or better known name in apposition.',
    pattern: 'ENTITY ,? formerly|also|better|once? known|called as|? NAME',
    confidence: 0.85,
    examples: ['Gdansk, formerly known as Danzig, lies on the Baltic.'],
    not: ['Gdansk is known for its port.'],
  },
]
