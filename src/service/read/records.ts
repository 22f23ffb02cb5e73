import type { DerivedCapture, DerivedEntity, DerivedMeeting } from '../../model/graph.ts'
import type { ArgumentRow, ArticleRow, AttributionRow, ChangeRow, ClaimRow } from '../../model/rows.ts'
import type { Judged } from '../../model/vocabulary.ts'

/** What the reads give: rows of the graph with the ids of what stands beside them. */
export interface ArticleRecord extends Omit<ArticleRow, 'contentHash'> {
  /** Revisions that this one replaced, the newest first. */
  readonly supersedes: readonly string[]
}

export interface EntityRecord extends Omit<DerivedEntity, 'search'> {
  /** Ids of the places it lies in, the nearest first. */
  readonly within: readonly string[]
}

export interface MeetingRecord extends DerivedMeeting {
  readonly placeId: string | null
}

export interface ParticipationRecord {
  readonly entityId: string
  readonly role: 'PARTY' | 'MEDIATOR'
  readonly forId: string | null
}

export interface CaptureRecord extends DerivedCapture {
  readonly captorId: string | null
  readonly placeId: string | null
}

export interface CaptureSourceRecord {
  readonly sourceId: string
  readonly captureId: string
  readonly denies: boolean
}

type NotRead = 'article' | 'anchor' | 'group' | 'retractedAt' | 'arguments' | 'attributions'
export interface ClaimRecord extends Omit<ClaimRow, NotRead> {
  readonly revision: string
  readonly meetingId: string | null
  readonly captureId: string | null
}

/** The ids are entities', not chains'; null where the words resolve to none. */
export interface ArgumentRecord extends Omit<ArgumentRow, 'chainId'> {
  readonly entityId: string | null
}

export interface AttributionRecord extends Omit<AttributionRow, 'chainId' | 'order'> {
  readonly entityId: string | null
}

export interface MeetsRecord {
  readonly withId: string
  readonly meetingId: string
}

export interface MentionedRecord {
  readonly entityId: string
  readonly count: number
}

/** A negotiator or an office holder; `ofId` is the principal, or what the office is of. */
export interface TenureRecord {
  readonly personId: string
  readonly ofId: string
  readonly former: boolean
  readonly dateFrom: string | null
  readonly dateTo: string | null
  readonly claimIds: readonly string[]
}

export interface OfficeRecord extends TenureRecord {
  readonly title: string
}

export type ChangeRecord = Omit<ChangeRow, 'articles'>

/** What an anchor names: a chain of an entity, or a claim about a meeting or capture. */
export interface AnchoredRecord {
  readonly about: Judged
  readonly anchor: string
}
export type { JudgementRecord } from '../judge/judgement-states.ts'
export type { DerivedCandidate as CandidateRecord } from '../../model/graph.ts'
