/** The closed vocabularies of DESIGN.md §3 and §4. Each list is the only place that spells its words. */

export const ENTITY_KINDS = ['PERSON', 'COUNTRY', 'CITY', 'REGION', 'ORGANIZATION', 'FACILITY'] as const
export type EntityKind = (typeof ENTITY_KINDS)[number]

export const MENTION_FORMS = ['NAME', 'NOMINAL', 'PRONOUN', 'DEMONYM', 'METONYM'] as const
export type MentionForm = (typeof MENTION_FORMS)[number]

export const PREDICATES = ['MEET', 'CAPTURE', 'NEGOTIATE_FOR', 'HOLD_OFFICE', 'ALIAS'] as const
export type Predicate = (typeof PREDICATES)[number]

export const ROLES = ['PARTY', 'MEDIATOR', 'PLACE', 'CAPTOR', 'FROM', 'AGENT', 'PRINCIPAL', 'HOLDER', 'OF', 'ENTITY'] as const
export type Role = (typeof ROLES)[number]

/** Which roles a claim of each predicate may carry. */
export const ROLES_OF: Readonly<Record<Predicate, readonly Role[]>> = {
  MEET: ['PARTY', 'MEDIATOR', 'PLACE'],
  CAPTURE: ['CAPTOR', 'PLACE', 'FROM'],
  NEGOTIATE_FOR: ['AGENT', 'PRINCIPAL'],
  HOLD_OFFICE: ['HOLDER', 'OF'],
  ALIAS: ['ENTITY'],
}

export const MEET_STATUSES = ['HELD', 'ONGOING', 'PLANNED', 'PROPOSED', 'POSSIBLE', 'POSTPONED', 'CANCELLED', 'REFUSED', 'DENIED'] as const
export type MeetStatus = (typeof MEET_STATUSES)[number]

export const CAPTURE_STATUSES = ['REPORTED', 'CLAIMED', 'CONFIRMED', 'DENIED', 'ATTEMPTED', 'INTENDED'] as const
export type CaptureStatus = (typeof CAPTURE_STATUSES)[number]

export const TENURE_STATUSES = ['CURRENT', 'FORMER', 'FUTURE', 'DENIED'] as const
export type TenureStatus = (typeof TENURE_STATUSES)[number]

/** What a claim may say of its happening, by predicate. */
export const STATUSES_OF = {
  MEET: MEET_STATUSES,
  CAPTURE: CAPTURE_STATUSES,
  NEGOTIATE_FOR: TENURE_STATUSES,
  HOLD_OFFICE: TENURE_STATUSES,
  ALIAS: TENURE_STATUSES,
} as const satisfies Record<Predicate, readonly string[]>
export type ClaimStatus = MeetStatus | CaptureStatus | TenureStatus

/** What an article's or the graph's whole says of a meeting or capture; DISPUTED is never said by one claim. */
export const MEETING_OUTCOMES = [...MEET_STATUSES, 'DISPUTED'] as const
export type MeetingOutcome = (typeof MEETING_OUTCOMES)[number]
export const CAPTURE_OUTCOMES = [...CAPTURE_STATUSES, 'DISPUTED'] as const
export type CaptureOutcome = (typeof CAPTURE_OUTCOMES)[number]

export const MODES = ['IN_PERSON', 'CALL', 'UNKNOWN'] as const
export type Mode = (typeof MODES)[number]

export const VERDICTS = ['SAME', 'DIFFERENT', 'UNSURE'] as const
export type Verdict = (typeof VERDICTS)[number]

/** What changed in the derived part: a node, or the edges of who acts for whom and who holds an office. */
export const CHANGED_THINGS = ['ENTITY', 'MEETING', 'CAPTURE', 'NEGOTIATES_FOR', 'HOLDS_OFFICE'] as const
export type ChangedThing = (typeof CHANGED_THINGS)[number]
export const CHANGE_WAYS = ['ADDED', 'CHANGED', 'REMOVED'] as const
export type ChangeWay = (typeof CHANGE_WAYS)[number]
export type ChangeKind = `${ChangedThing}_${ChangeWay}`
export const CHANGE_KINDS: readonly ChangeKind[] = CHANGED_THINGS.flatMap((thing) => CHANGE_WAYS.map((way) => `${thing}_${way}` as const))

/** What became of a judgement: it counts, is asleep (an anchor is not live), a conflict, overruled by a later one, or retracted. */
export const JUDGEMENT_STATES = ['COUNTS', 'ASLEEP', 'CONFLICT', 'OVERRULED', 'RETRACTED'] as const
export type JudgementState = (typeof JUDGEMENT_STATES)[number]

export const JUDGED = ['ENTITY', 'MEETING', 'CAPTURE'] as const
export type Judged = (typeof JUDGED)[number]
