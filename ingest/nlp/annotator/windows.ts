/** Words [start, end) of a sentence in a window; the output of [ownStart, ownEnd) is taken from here. */
export interface Unit {
  readonly sentence: number
  readonly start: number
  readonly end: number
  readonly ownStart: number
  readonly ownEnd: number
}

/** Packs the sentences of one article into windows of `room` pieces; a longer sentence is cut with overlap, never dropped. */
export function packWindows(pieceCounts: readonly (readonly number[])[], { room, overlap }: { room: number; overlap: number }): Unit[][] {
  const windows: Unit[][] = []
  let free = 0
  for (const [sentence, counts] of pieceCounts.entries())
    for (const unit of unitsOf(sentence, counts, { room, overlap })) {
      const size = sum(counts, unit.start, unit.end)
      if (size > free || !windows.length) {
        windows.push([])
        free = room
      }
      windows.at(-1)?.push(unit)
      free -= size
    }
  return windows
}

/** One unit, or several that share about `overlap` pieces and meet in the middle of what they share. */
function unitsOf(sentence: number, counts: readonly number[], { room, overlap }: { room: number; overlap: number }): Unit[] {
  const units: Unit[] = []
  let start = 0
  let ownStart = 0
  for (;;) {
    const end = fit(counts, start, room)
    if (end === counts.length) return [...units, { sentence, start, end, ownStart, ownEnd: end }]
    let again = end
    while (again > start + 1 && sum(counts, again - 1, end) <= overlap) again -= 1
    const middle = Math.floor((again + end) / 2)
    units.push({ sentence, start, end, ownStart, ownEnd: middle })
    start = again
    ownStart = middle
  }
}

function fit(counts: readonly number[], start: number, room: number): number {
  let end = start
  for (let total = 0; end < counts.length && total + (counts[end] ?? 0) <= room; end += 1) total += counts[end] ?? 0
  return end
}

function sum(counts: readonly number[], start: number, end: number): number {
  let total = 0
  for (let at = start; at < end; at += 1) total += counts[at] ?? 0
  return total
}
