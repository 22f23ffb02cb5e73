import type { Alignment } from './align-entities.ts'
import type { Extracted, Gold } from './gold.ts'
import { countSlots, layerOf, type Tally } from './tally.ts'

type Expected = Gold['captures'][number]
interface Found {
  readonly captor: string
  readonly place: string | null
  readonly date: string | null
  readonly status: string
  readonly claimedBy: readonly string[]
  readonly deniedBy: readonly string[]
}

/** A capture is found where captor and place agree; of several the one whose status and date agree best. One without a named captor is not counted. */
export function scoreCaptures(gold: Gold, document: Extracted, context: { tally: Tally; alignment: Alignment }): void {
  const count = layerOf(context.tally, 'captures')
  const miss = (kind: string, subject: string, detail: string) => context.tally.misses.push({ article: gold.id, kind, subject, detail })
  const free = document.captures.flatMap((capture) => named(capture, context.alignment))
  count.gold += gold.captures.length
  count.found += free.length
  for (const expected of gold.captures) {
    const subject = `${expected.captor} -> ${expected.place}`
    const found = bestOf(free, expected)
    if (!found) {
      miss('capture missed', subject, expected.evidence)
      continue
    }
    free.splice(free.indexOf(found), 1)
    count.right += 1
    const slots = slotsOf(expected, found)
    countSlots(count, slots, (slot) => miss(`capture ${slot}`, subject, `gold ${Object(expected)[slot]} got ${Object(found)[slot]}`))
    count.slots.allRight = (count.slots.allRight ?? 0) + Number(Object.values(slots).every(Boolean))
  }
  for (const { captor, place, status } of free) miss('capture wrong', `${captor} -> ${place}`, status)
}

function named(capture: Extracted['captures'][number], { nameOf }: Alignment): Found[] {
  const captor = nameOf(capture.captorId)
  if (captor === null) return []
  const all = (ids: readonly string[]) => [...new Set(ids.map(nameOf).filter((name) => name !== null))]
  return [
    {
      captor,
      place: nameOf(capture.placeId),
      date: capture.edtf,
      status: capture.status,
      claimedBy: all(capture.claimedBy),
      deniedBy: all(capture.deniedBy),
    },
  ]
}

function bestOf(free: readonly Found[], expected: Expected): Found | undefined {
  const agreement = (found: Found) => Number(found.status === expected.status) + Number(found.date === expected.date)
  return free
    .filter(({ captor, place }) => captor === expected.captor && place === expected.place)
    .sort((a, b) => agreement(b) - agreement(a))[0]
}

function slotsOf(expected: Expected, found: Found): Record<string, boolean> {
  return {
    status: found.status === expected.status,
    date: found.date === expected.date,
    claimedBy: sameNames(expected.claimedBy, found.claimedBy),
    deniedBy: sameNames(expected.deniedBy, found.deniedBy),
  }
}

const sameNames = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((name) => b.includes(name))
