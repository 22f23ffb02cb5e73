import { dayRange, type DayRange } from '../edtf.ts'
import { dayOf, millisOf } from '../instant.ts'
import { sortBy, type SortKey } from '../order.ts'
import type { Dates } from '../graph.ts'
import type { CaptureOutcome, MeetingOutcome, Mode } from '../vocabulary.ts'
import type { ArticleHead, KeptChain, KeptClaim } from './kept.ts'

/** One article's outcome about one meeting or capture, its chains resolved: what merging across articles works on. */
export interface Unit {
  /** Key of the article. */
  readonly article: string
  /** Day of publication. */
  readonly day: string | null
  /** Anchor of its first claim: unique among live units. */
  readonly anchor: string
  /** Of all its claims: judgements name any of them. */
  readonly anchors: readonly string[]
  readonly claimIds: readonly string[]
  readonly edtf: string | null
  readonly range: DayRange | null
  /** Place in the order of saying: (publishedAt, null last; key; offset). */
  readonly said: readonly SortKey[]
}

export interface Participant {
  readonly entityId: string
  readonly role: 'PARTY' | 'MEDIATOR'
  readonly forId: string | null
}

export interface MeetingUnit extends Unit {
  readonly participants: readonly Participant[]
  /** Entity ids that stand opposite each other: whom somebody takes part for, else who takes part. */
  readonly sides: readonly string[]
  /** Whether a party is told but not named. */
  readonly unnamed: boolean
  readonly placeId: string | null
  /** Where the article says that it was put off: the other dates told of it, the old one or the new. */
  readonly otherDates: readonly DayRange[]
  readonly status: MeetingOutcome
  readonly mode: Mode
  readonly topic: string | null
}

export interface CaptureUnit extends Unit {
  readonly captorId: string | null
  readonly placeId: string
  readonly status: CaptureOutcome
  readonly sources: readonly CaptureSource[]
}

/** One entity's word on a capture, with the claims that cite it. */
export interface CaptureSource {
  readonly sourceId: string
  readonly denies: boolean
  readonly claimIds: readonly string[]
}

/** A person's office or principal as one article tells it. */
export interface TenureUnit extends Unit, Dates {
  readonly personId: string
  readonly otherId: string
  readonly title: string
  readonly former: boolean
}

/** A live article with what was kept of it. */
export interface OneArticle {
  readonly head: ArticleHead
  readonly chains: readonly KeptChain[]
  readonly claims: readonly KeptClaim[]
  /** The entity of a chain; null where it is told but not named. */
  readonly entityOf: (chainId: string) => string | null
}

/** What units of each sort share, from the claims that one outcome rests on. */
export function unitOf(outcome: { readonly edtf: string | null; readonly claimIds: readonly string[] }, article: OneArticle): Unit {
  const claims = claimsIn(outcome.claimIds, article)
  return {
    article: article.head.key,
    day: dayOf(article.head.publishedAt),
    anchor: claims[0]?.anchor ?? '',
    anchors: claims.map(({ anchor }) => anchor),
    claimIds: claims.map(({ id }) => id),
    edtf: outcome.edtf,
    range: outcome.edtf === null ? null : dayRange(outcome.edtf),
    said: said(article.head, claims[0]?.triggerStart ?? 0),
  }
}

/** The claims of these ids in text order. */
export function claimsIn(claimIds: readonly string[], { claims }: OneArticle): KeptClaim[] {
  return textOrder(claims.filter(({ id }) => claimIds.includes(id)))
}

export function textOrder(claims: readonly KeptClaim[]): KeptClaim[] {
  return sortBy(claims, ({ triggerStart, triggerEnd, id }) => [triggerStart, triggerEnd, id])
}

/** Sort keys of the order of saying: publishedAt, undated last; key; offset. */
export function said({ publishedAt, key }: ArticleHead, offset: number): SortKey[] {
  return [publishedAt === null ? null : millisOf(publishedAt), key, offset]
}
