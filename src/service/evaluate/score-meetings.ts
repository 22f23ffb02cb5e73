import type { Alignment } from './align-entities.ts'
import type { Extracted, Gold } from './gold.ts'
import { countSlots, layerOf, type Tally } from './tally.ts'

type Expected = Gold['meetings'][number]
interface Found {
  readonly people: ReadonlySet<string>
  readonly place: string | null
  readonly date: string | null
  readonly status: string
  readonly mode: string
}

/** A meeting is found where it shares two gold participants (or the only one); the best pairs are matched first. One that names no party is not counted. */
export function scoreMeetings(gold: Gold, document: Extracted, context: { tally: Tally; alignment: Alignment }): void {
  const { tally } = context
  const count = layerOf(tally, 'meetings')
  const found = document.meetings.map((meeting) => named(meeting, context.alignment)).filter((meeting) => meeting.people.size)
  const matched = match(gold.meetings, found)
  const miss = (kind: string, subject: string, detail: string) => tally.misses.push({ article: gold.id, kind, subject, detail })
  count.gold += gold.meetings.length
  count.found += found.length
  count.right += matched.size
  for (const [expected, meeting] of matched) {
    const people = expected.participants.join(' + ')
    const slots = slotsOf(expected, meeting)
    const wrong = (slot: string) =>
      miss(
        `meeting ${slot}`,
        people,
        `gold ${shown(expected, slot)} got ${slot === 'participants' ? [...meeting.people].join(' + ') : shown(meeting, slot)}`,
      )
    countSlots(count, slots, wrong)
    countSlots(count, { mode: meeting.mode === expected.mode }, wrong)
    count.slots.allRight = (count.slots.allRight ?? 0) + Number(Object.values(slots).every(Boolean))
  }
  for (const expected of gold.meetings)
    if (!matched.has(expected)) miss('meeting missed', expected.participants.join(' + '), expected.evidence)
  const used = new Set(matched.values())
  for (const meeting of found)
    if (!used.has(meeting)) miss('meeting wrong', [...meeting.people].join(' + '), `${meeting.status} ${meeting.date} ${meeting.place}`)
}

function named(meeting: Extracted['meetings'][number], { nameOf }: Alignment): Found {
  const people = meeting.participants.map(({ entityId }) => nameOf(entityId)).filter((name) => name !== null)
  return { people: new Set(people), place: nameOf(meeting.placeId), date: meeting.edtf, status: meeting.status, mode: meeting.mode }
}

function match(gold: readonly Expected[], found: readonly Found[]): Map<Expected, Found> {
  const pairs = gold
    .flatMap((expected) => found.map((meeting) => ({ expected, meeting, weight: weigh(expected, meeting) })))
    .filter(({ weight }) => weight > 0)
  const matched = new Map<Expected, Found>()
  const used = new Set<Found>()
  for (const { expected, meeting } of pairs.sort((a, b) => b.weight - a.weight)) {
    if (matched.has(expected) || used.has(meeting)) continue
    matched.set(expected, meeting)
    used.add(meeting)
  }
  return matched
}

function weigh(expected: Expected, found: Found): number {
  const shared = sharedWith(expected, found)
  if (shared < Math.min(2, expected.participants.length) || shared === 0) return 0
  return (2 * shared) / (expected.participants.length + found.people.size) + Object.values(slotsOf(expected, found)).filter(Boolean).length
}

const sharedWith = (expected: Expected, found: Found): number => expected.participants.filter((name) => found.people.has(name)).length

function slotsOf(expected: Expected, found: Found): Record<string, boolean> {
  const shared = sharedWith(expected, found)
  return {
    participants: shared === expected.participants.length && found.people.size === shared,
    place: found.place === expected.place,
    date: found.date === expected.date,
    status: found.status === expected.status,
  }
}

const shown = (meeting: object, slot: string): string => (slot === 'participants' ? '' : String(Object(meeting)[slot]))
