/** What always holds of a graph. */
export const INVARIANTS = {
  quote: 'the words of every claim, chain and source stand in the text of their article where they say',
  orphan: 'every chain, claim and cue lies in one article, with the chains that it names; every entity has a chain, or a place within it',
  double: 'no id and no relationship is there twice',
  revision: 'the revisions of each key follow each other by the law',
  carried: 'every derived node and relationship reaches live claims or chains',
  derived: 'what is derived is what the live articles and the judgements give',
  served: 'every id that was ever told of resolves, or answers GONE',
} as const
export type Invariant = keyof typeof INVARIANTS

export interface Problem {
  readonly invariant: Invariant
  /** Names what breaks it. */
  readonly what: string
}
