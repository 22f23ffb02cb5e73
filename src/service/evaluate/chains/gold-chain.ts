import type { ClaimStatus, Predicate } from '../../../model/vocabulary.ts'

/** Articles of one happening or on one person in the order of the file, with who is meant: gold for identity across articles. */
export interface GoldChain {
  /** `kind/name`. */
  readonly id: string
  /** What it is an example of: the name of its file. */
  readonly kind: string
  readonly articles: readonly GoldArticle[]
  /** What all articles together say of each happening, by its gold id. */
  readonly statuses: readonly (readonly [happening: string, status: string])[]
}

export interface GoldArticle {
  readonly publishedAt: string
  readonly publisher: string
  /** Given where several articles are revisions of one. */
  readonly key: string | null
  /** Without the marks. */
  readonly text: string
  readonly mentions: readonly GoldMention[]
  readonly claims: readonly GoldClaim[]
}

/** `{Zelensky=zelenskyy}`: words of the text and whom they mean. */
export interface GoldMention {
  readonly start: number
  readonly end: number
  /** Kind and identity in one word (docs/identity.md): `zelenskyy`, `~zelenskyy`, `UA`, `c.UA-kyiv`, `r.kashmir`, `o.nato`, `f.campdavid`. */
  readonly means: string
}

export interface GoldClaim {
  readonly predicate: Predicate
  readonly status: ClaimStatus
  /** Roles in the order told; `forId` is the side that a party takes part for. */
  readonly arguments: readonly GoldArgument[]
  readonly by: readonly string[]
  readonly edtf: string | null
  readonly call: boolean
  readonly title: string | null
  /** Gold id of the meeting or capture. */
  readonly happening: string | null
}

export interface GoldArgument {
  readonly role: 'PARTY' | 'MEDIATOR' | 'PLACE' | 'CAPTOR' | 'HOLDER' | 'OF' | 'AGENT' | 'PRINCIPAL'
  readonly means: string
  readonly forMeans: string | null
}
