import { textAt, type Found, type Reading } from './reading.ts'
import { mostVoted } from './votes.ts'

/** Votes that make a name a body also where the annotator passed over it. */
const LEAST = 1.5

/** A body's name that the annotator saw elsewhere in the article, told again by a proper noun. */
export function bodySeenElsewhere(reading: Reading, at: number): Found | null {
  const { votes, namesFrom, words } = reading
  for (const name of namesFrom.get(textAt(reading, at)) ?? []) {
    const last = at + name.length
    const told = votes.get(name.join(' '))
    if (!told || told.ORGANIZATION < LEAST || mostVoted(told) !== 'ORGANIZATION' || words[last - 1]?.upos !== 'PROPN') continue
    if (name.every((text, i) => textAt(reading, at + i) === text)) return { first: at, last, form: 'NAME', kind: 'ORGANIZATION' }
  }
  return null
}
