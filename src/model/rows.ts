import type { ChangeKind, ClaimStatus, EntityKind, Judged, MentionForm, Mode, Predicate, Role, Verdict } from './vocabulary.ts'

/**
 * The kept part of the graph (DESIGN.md §4): what articles and people said, row by row, with the property names of the nodes.
 * `article` is the revision that a row belongs to; it becomes the relationship to the article.
 */
export interface KeptRows {
  readonly article: ArticleRow
  readonly chains: readonly ChainRow[]
  readonly claims: readonly ClaimRow[]
  readonly unresolved: readonly UnresolvedRow[]
}

export interface ArticleRow {
  readonly revision: string
  readonly key: string
  readonly id: string
  readonly url: string | null
  readonly title: string | null
  readonly publisher: string | null
  readonly publishedAt: string | null
  readonly updatedAt: string | null
  readonly language: string
  readonly text: string
  readonly contentHash: string
  readonly ingestedAt: string | null
  readonly retractedAt: string | null
}

/** `start`, `end` and `text` are those of the first mention. */
export interface ChainRow {
  readonly id: string
  readonly article: string
  /** Outlives revisions; judgements name it. */
  readonly anchor: string
  readonly kind: EntityKind | null
  /** Fullest form; null where it is told only by class or office. */
  readonly name: string | null
  /** `name` and all other forms of a name, each once. */
  readonly names: readonly string[]
  readonly link: string | null
  /** 0: no entity of the document, but a bare pronoun that a claim names ("he said"), kept as written. */
  readonly mentionCount: number
  readonly start: number
  readonly end: number
  readonly text: string
}

/** `start`, `end` and `quote` are the sentence that says so. */
export interface ClaimRow {
  readonly id: string
  readonly article: string
  /** Outlives revisions; ids of meetings and captures are made of it. */
  readonly anchor: string
  readonly predicate: Predicate
  readonly status: ClaimStatus
  readonly mode: Mode | null
  readonly title: string | null
  readonly topic: string | null
  readonly alias: string | null
  readonly group: string | null
  readonly triggerStart: number
  readonly triggerEnd: number
  readonly edtf: string | null
  readonly dateFrom: string | null
  readonly dateTo: string | null
  readonly dateText: string | null
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly ruleId: string
  readonly confidence: number
  readonly extractorVersion: string
  readonly recordedAt: string | null
  readonly retractedAt: string | null
  readonly arguments: readonly ArgumentRow[]
  readonly attributions: readonly AttributionRow[]
}

/** `forId` is the chain of the party's side. */
export interface ArgumentRow {
  readonly chainId: string
  readonly role: Role
  readonly forId: string | null
  readonly start: number
  readonly end: number
  readonly text: string
  readonly form: MentionForm
}

/** `order` counts from 0, the outermost source first. */
export interface AttributionRow {
  readonly chainId: string
  readonly order: number
  readonly cue: string
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface UnresolvedRow {
  readonly id: string
  readonly article: string
  readonly cue: string
  readonly start: number
  readonly end: number
  readonly reason: string
}

/** A person's verdict on two anchors: of chains (ENTITY) or of claims (MEETING, CAPTURE). */
export interface JudgementRow {
  readonly id: string
  readonly about: Judged
  readonly left: string
  readonly right: string
  readonly verdict: Verdict
  readonly by: string
  readonly at: string
  readonly reason: string | null
  readonly retractedAt: string | null
}

/** One change of the derived part, numbered in the order of writing. */
export interface ChangeRow {
  readonly seq: number
  /** UTC instant of the derivation. */
  readonly at: string
  readonly kind: ChangeKind
  /** Id of the entity, meeting or capture; of the person for who acts for whom and who holds an office. */
  readonly subject: string
  /** Entities that it tells of. */
  readonly about: readonly string[]
  /** What went, a JSON object; null for what was added. Of lists that changed, only the members that went. */
  readonly before: string | null
  /** What came, a JSON object; null for what was removed. */
  readonly after: string | null
  /** Hashes of the keys of the articles that it rests on: a purge takes it along. */
  readonly articles: readonly string[]
}

/** Notes that the article whose key has this hash was purged. */
export interface PurgedRow {
  readonly id: string
  readonly at: string
}
