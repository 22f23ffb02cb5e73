/** What one independent article as a whole says of a meeting or capture; `day` null where it is undated. */
export interface Telling<Status extends string> {
  readonly day: string | null
  readonly status: Status
}

/** A row of the published table: the first whose condition holds decides, and is named in the answer. */
export interface StatusRow<Status extends string> {
  readonly id: string
  /** The condition in words. */
  readonly says: string
  readonly status: Status
  readonly when: (tellings: readonly Telling<Status>[]) => boolean
  /** Tellings that this row must decide, and such that another must; each as `[day, status]`. */
  readonly examples: readonly Example<Status>[]
  readonly not: readonly Example<Status>[]
}
export type Example<Status extends string> = readonly (readonly [day: string | null, status: Status])[]

export interface Decision<Status extends string> {
  readonly status: Status
  readonly statusRule: string
}

/** The first row whose condition holds; the last row of a table holds always. */
export function decide<Status extends string>(table: readonly StatusRow<Status>[], tellings: readonly Telling<Status>[]): Decision<Status> {
  const row = table.find(({ when }) => when(tellings))
  if (!row) throw new Error(`no row of the status table holds for ${JSON.stringify(tellings)}`)
  return { status: row.status, statusRule: row.id }
}

/** The tellings of one of these statuses. */
export function saying<Status extends string>(
  tellings: readonly Telling<Status>[],
  statuses: readonly Status[],
): readonly Telling<Status>[] {
  return tellings.filter(({ status }) => statuses.includes(status))
}

export const says = <Status extends string>(tellings: readonly Telling<Status>[], ...statuses: readonly Status[]): boolean =>
  saying(tellings, statuses).length > 0

/** The last day told; null where none is dated. */
export function lastDay(tellings: readonly Telling<string>[]): string | null {
  return tellings.reduce<string | null>((last, { day }) => (day !== null && (last === null || day > last) ? day : last), null)
}

/** The first day told; null where one is undated, for that one may be the first. */
export function firstDay(tellings: readonly Telling<string>[]): string | null {
  if (tellings.some(({ day }) => day === null)) return null
  return tellings.reduce<string | null>((first, { day }) => (first === null || (day !== null && day < first) ? day : first), null)
}

/** Those of the last day; where none is dated, all. */
export function onLastDay<Status extends string>(tellings: readonly Telling<Status>[]): readonly Telling<Status>[] {
  const last = lastDay(tellings)
  return tellings.filter(({ day }) => day === last)
}
