import type { Claim, Mention } from '../layers.ts'

/** An office told without its state. */
export interface Vacancy {
  readonly title: string
  /** Token at which the title begins. */
  readonly at: number
  readonly person: Mention
  readonly former: boolean
  readonly known: readonly Claim[]
}
