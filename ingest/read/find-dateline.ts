import { isDay } from '../../src/model/edtf.ts'
import type { Dateline } from '../layers.ts'

/** A form that datelines take, with real lines that have it and lines that do not. */
export interface DatelineRow {
  readonly id: string
  readonly pattern: RegExp
  readonly examples: readonly string[]
  readonly not: readonly string[]
}

const PLACE = String.raw`(?<place>\p{Lu}[\p{Lu}\p{M}'’.-]+(?: (?:AND |DE |AL-)?\p{Lu}[\p{Lu}\p{M}'’.-]*){0,3}(?:, (?:\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?))?)`
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.?`

export const datelineRows: readonly DatelineRow[] = [
  {
    id: 'dateline/header',
    pattern: new RegExp(String.raw`^\s*date (?<date>\d{4}-\d{2}-\d{2}) ${PLACE}:\s*`, 'u'),
    examples: ['date 2025-12-02 MOSCOW: Envoys will meet'],
    not: ['date 2025 MOSCOW: x', 'The date 2025-12-02 was set'],
  },
  {
    id: 'dateline/place-date-dash',
    pattern: new RegExp(String.raw`^${PLACE}(?:,? ${MONTH} \d{1,2}(?:, \d{4})?)?(?: \([^)\n]{2,30}\))?\s*(?:-{1,2}|–|—)\s+`, 'u'),
    examples: ['VIENNA, July 14 - Foreign ministers met', 'MOSCOW (Reuters) - Envoys', 'GENEVA — Talks', 'NEW DELHI, India – The'],
    not: ['Moscow - the capital', 'NATO said - again', 'A - b'],
  },
]

/** A dateline that begins at `from`; its date is an ISO day where the header itself gives one. */
export function findDateline(text: string, from: number): Dateline | null {
  const head = text.slice(from, from + 160)
  for (const { pattern } of datelineRows) {
    const match = pattern.exec(head)
    if (match?.groups) return datelineOf(match, match.groups, from)
  }
  return null
}

function datelineOf(match: RegExpExecArray, groups: Record<string, string | undefined>, from: number): Dateline {
  const place = groups.place ?? ''
  const placeAt = from + match[0].indexOf(place)
  const { date } = groups
  return {
    start: from,
    end: from + match[0].length,
    place: { start: placeAt, end: placeAt + place.length },
    date: date && isDay(date) ? date : null,
  }
}
