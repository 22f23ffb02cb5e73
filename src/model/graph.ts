import type { CaptureOutcome, EntityKind, Judged, MeetingOutcome, Mode, Verdict } from './vocabulary.ts'

/** The derived part of the graph (DESIGN.md §4): a pure function of the live articles and the judgements. All lists are sorted. */
export interface DerivedGraph {
  readonly entities: readonly DerivedEntity[]
  readonly meetings: readonly DerivedMeeting[]
  readonly captures: readonly DerivedCapture[]
  readonly candidates: readonly DerivedCandidate[]
  readonly conflicts: readonly DerivedConflict[]
  /** Chain → entity. */
  readonly resolvesTo: readonly (Edge & { readonly score: number; readonly reasons: readonly string[] })[]
  /** Entity → meeting. */
  readonly participatesIn: readonly (Edge & { readonly role: 'PARTY' | 'MEDIATOR'; readonly forId: string | null })[]
  /** Meeting → place. */
  readonly heldIn: readonly Edge[]
  /** Claim → meeting. */
  readonly aboutMeeting: readonly Edge[]
  /** Claim → capture. */
  readonly aboutCapture: readonly Edge[]
  /** Capture → who takes. */
  readonly captor: readonly Edge[]
  /** Capture → what is taken. */
  readonly of: readonly Edge[]
  /** Entity → entity, the smaller id first. */
  readonly meets: readonly (Edge & Dates & { readonly meetingId: string; readonly status: MeetingOutcome })[]
  /** Person → principal. */
  readonly negotiatesFor: readonly (Edge & Dates & Carried & { readonly former: boolean })[]
  /** Person → what the office is of. */
  readonly holdsOffice: readonly (Edge & Dates & Carried & { readonly title: string; readonly former: boolean })[]
  /** Source → place. */
  readonly claimsCaptureOf: readonly (Edge &
    Dates &
    Carried & { readonly captureId: string; readonly captorId: string | null; readonly status: CaptureOutcome })[]
  /** Source → place. */
  readonly deniesCaptureOf: readonly (Edge & Carried & { readonly captureId: string })[]
  /** Place → the next larger one that it lies in. */
  readonly within: readonly Edge[]
  /** Entity → article (its revision). */
  readonly mentionedIn: readonly (Edge & { readonly count: number })[]
}

export interface Edge {
  readonly from: string
  readonly to: string
}
/** ISO days, both inclusive; null where no date is told. */
export interface Dates {
  readonly dateFrom: string | null
  readonly dateTo: string | null
}
/** The claims that an edge rests on, sorted. */
export interface Carried {
  readonly claimIds: readonly string[]
}

export interface DerivedEntity {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly aliases: readonly string[]
  /** Every name folded, as `| volodymyr zelenskyy | zelenskyy |`: `CONTAINS '| zel'` finds prefixes of names, `CONTAINS ' zel'` of words. */
  readonly search: string
  readonly iso2: string | null
  readonly geonamesId: number | null
  readonly latitude: number | null
  readonly longitude: number | null
}

interface Happening extends Dates {
  readonly id: string
  /** Row of the published table that decided `status`. */
  readonly statusRule: string
  readonly edtf: string | null
  readonly claimCount: number
  readonly articleCount: number
}
export interface DerivedMeeting extends Happening {
  readonly status: MeetingOutcome
  readonly mode: Mode
  readonly topic: string | null
}
export interface DerivedCapture extends Happening {
  readonly status: CaptureOutcome
}

/**
 * The machine's doubt about two entities, named by the anchors of their first chains, or about two meetings or captures, named
 * by those of their first claims; score 0–1.
 */
export interface DerivedCandidate {
  readonly id: string
  readonly about: Judged
  readonly left: string
  readonly right: string
  readonly score: number
  readonly reasons: readonly string[]
}

/** A judgement that cannot be obeyed beside the others: a SAME that would join what is DIFFERENT. `id` is the judgement's. */
export interface DerivedConflict {
  readonly id: string
  readonly about: Judged
  readonly left: string
  readonly right: string
  readonly verdict: Verdict
}

export type TableName = keyof DerivedGraph
export type DerivedRow<Name extends TableName> = DerivedGraph[Name][number]

/** What identifies a row of each table; every list is sorted by it. */
export const TABLE_KEYS = {
  entities: ['id'],
  meetings: ['id'],
  captures: ['id'],
  candidates: ['id'],
  conflicts: ['id'],
  resolvesTo: ['from', 'to'],
  participatesIn: ['from', 'to'],
  heldIn: ['from', 'to'],
  aboutMeeting: ['from', 'to'],
  aboutCapture: ['from', 'to'],
  captor: ['from', 'to'],
  of: ['from', 'to'],
  meets: ['from', 'to', 'meetingId'],
  negotiatesFor: ['from', 'to'],
  holdsOffice: ['from', 'to', 'title'],
  claimsCaptureOf: ['from', 'to', 'captureId'],
  deniesCaptureOf: ['from', 'to', 'captureId'],
  within: ['from', 'to'],
  mentionedIn: ['from', 'to'],
} as const satisfies { readonly [Name in TableName]: readonly (keyof DerivedRow<Name>)[] }

// TABLE_KEYS has every table and nothing else, as its `satisfies` checks.
export const TABLE_NAMES = Object.keys(TABLE_KEYS) as readonly TableName[]
