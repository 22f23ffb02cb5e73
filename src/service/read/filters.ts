import { DatelineError } from '../../model/errors.ts'
import { millisOf } from '../../model/instant.ts'
import { fold } from '../../model/names.ts'
import type { CaptureOutcome, ClaimStatus, EntityKind, MeetingOutcome, Predicate } from '../../model/vocabulary.ts'
import { labelOf } from './labels.ts'

type Maybe<T> = T | null | undefined
interface Days {
  readonly dateFrom?: Maybe<string>
  readonly dateTo?: Maybe<string>
}

/** The filters as callers give them; what is absent or null does not count. Their ids are exact. */
export interface ArticleFilter {
  readonly publisher?: Maybe<string>
  readonly publishedFrom?: Maybe<string>
  readonly publishedTo?: Maybe<string>
}
export interface EntityFilter {
  readonly search?: Maybe<string>
  readonly kinds?: Maybe<readonly EntityKind[]>
}
export interface MeetingFilter extends Days {
  readonly participants?: readonly string[]
  readonly place?: Maybe<string>
  readonly statuses?: Maybe<readonly MeetingOutcome[]>
}
export interface MeetsFilter extends Days {
  readonly with?: Maybe<string>
  readonly statuses?: Maybe<readonly MeetingOutcome[]>
}
export interface CaptureFilter extends Days {
  readonly captor?: Maybe<string>
  readonly place?: Maybe<string>
  readonly claimedBy?: Maybe<string>
  readonly deniedBy?: Maybe<string>
  readonly statuses?: Maybe<readonly CaptureOutcome[]>
}
export interface ClaimFilter extends Days {
  readonly entity?: Maybe<string>
  readonly source?: Maybe<string>
  readonly article?: Maybe<string>
  readonly predicates?: Maybe<readonly Predicate[]>
  readonly statuses?: Maybe<readonly ClaimStatus[]>
  readonly minConfidence?: Maybe<number>
}
export interface TenureFilter {
  readonly person?: Maybe<string>
  readonly of?: Maybe<string>
  readonly former?: Maybe<boolean>
}

/** As the statements take them. */
export const articleParams = (filter: ArticleFilter) => {
  ordered('publishedFrom', filter.publishedFrom, filter.publishedTo)
  return { publisher: filter.publisher ?? null, publishedFrom: filter.publishedFrom ?? null, publishedTo: filter.publishedTo ?? null }
}

export const entityParams = ({ search, kinds }: EntityFilter) => ({
  search: search === null || search === undefined || fold(search) === '' ? null : fold(search),
  kinds: listOf(kinds?.map(labelOf)),
})

export const meetingParams = ({ participants, place, statuses, ...days }: MeetingFilter) => ({
  ...{ participants: [...(participants ?? [])], place: place ?? null, statuses: listOf(statuses) },
  ...dayParams(days),
})

/** Whoever asks who met whom means meetings that took place, unless statuses are given. */
export const meetsParams = ({ with: other, statuses, ...days }: MeetsFilter) => ({
  ...{ counterpart: other ?? null, statuses: listOf(statuses) ?? ['HELD', 'ONGOING'] },
  ...dayParams(days),
})

export const captureParams = ({ captor, place, claimedBy, deniedBy, statuses, ...days }: CaptureFilter) => ({
  ...{ captor: captor ?? null, place: place ?? null, claimedBy: claimedBy ?? null, deniedBy: deniedBy ?? null },
  ...{ statuses: listOf(statuses), ...dayParams(days) },
})

/** All but `entity`, which belongs to the list of an entity alone. */
export const claimParams = ({ source, article, predicates, statuses, minConfidence, ...days }: ClaimFilter) => ({
  ...{ source: source ?? null, article: article ?? null, predicates: listOf(predicates) },
  ...{ statuses: listOf(statuses), minConfidence: confidence(minConfidence), ...dayParams(days) },
})

export const tenureParams = ({ person, of, former }: TenureFilter) => ({ person: person ?? null, of: of ?? null, former: former ?? null })

const listOf = (values: Maybe<readonly string[]>): string[] | null => (values ? [...values] : null)

function dayParams({ dateFrom, dateTo }: Days) {
  ordered('dateFrom', dateFrom, dateTo)
  return { dateFrom: dateFrom ?? null, dateTo: dateTo ?? null }
}

function ordered(...[name, from, to]: [string, Maybe<string>, Maybe<string>]): void {
  if (!from || !to || from <= to) return
  throw new DatelineError('BAD_ARGUMENT', `filter.${name}: ${from} is after ${to}`, {
    argument: `filter.${name}`,
    hint: 'Give the earlier day first.',
  })
}

function confidence(least: Maybe<number>): number | null {
  if (least === null || least === undefined) return null
  if (least >= 0 && least <= 1) return least
  throw new DatelineError('BAD_ARGUMENT', `filter.minConfidence: ${least} is not from 0 to 1`, {
    argument: 'filter.minConfidence',
    hint: 'Give a number from 0 to 1.',
  })
}

export interface ChangesSince {
  /** Behind this number. */
  readonly seq?: Maybe<number>
  /** At this moment or later. */
  readonly instant?: Maybe<string>
  readonly about?: Maybe<string>
}

/** Moments are compared by the second, so that their forms do not matter. */
export function changeParams({ seq, instant, about }: ChangesSince) {
  if (seq !== null && seq !== undefined && seq < 0)
    throw new DatelineError('BAD_ARGUMENT', `seq: ${seq} is negative`, {
      argument: 'seq',
      hint: 'Give the number of the last change seen; 0 begins at the first.',
    })
  const moment = instant ? new Date(millisOf(instant)).toISOString().slice(0, 19) : null
  return { seq: seq ?? 0, instant: moment, about: about ?? null }
}
