import type { KeptChain } from '../kept.ts'

/** Chains that are one entity, each with how surely and why. */
export interface Identity {
  readonly members: readonly Member[]
}
export interface Member {
  readonly chain: KeptChain
  readonly score: number
  readonly reasons: readonly string[]
}

/** Two that may be one: a person decides. */
export interface Doubt {
  readonly left: KeptChain
  readonly right: KeptChain
  readonly score: number
  readonly reasons: readonly string[]
}
