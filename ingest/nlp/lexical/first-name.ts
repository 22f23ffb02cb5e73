import nlp from 'compromise'
import { z } from 'zod'
import type { Gender } from '../../layers.ts'

const TAGS: Readonly<Record<string, Gender | 'EITHER'>> = { MaleName: 'MALE', FemaleName: 'FEMALE', FirstName: 'EITHER' }

/** compromise's own lexicon, read and never changed: one look-up a word, where tagging it would take a thousand times as long. */
const { lexicon } = z.object({ one: z.object({ lexicon: z.record(z.string(), z.unknown()) }) }).parse(nlp.model()).one

/** First names, or surnames told first, that compromise gives one gender and both bear somewhere. */
const BOTH: ReadonlySet<string> = new Set(
  'kim ariel andrea jean joan nicola gabriele simone alexis robin leslie dominique sasha michele laurence kelly tracy jan morgan'.split(
    ' ',
  ),
)

/** The gender that a first name tells; EITHER where both bear it, null where compromise knows no such first name. */
export function firstNameGender(word: string): Gender | 'EITHER' | null {
  const key = word.toLowerCase()
  if (BOTH.has(key)) return 'EITHER'
  const tags = Object.hasOwn(lexicon, key) ? lexicon[key] : null
  const [found] = [tags].flat().filter((tag) => typeof tag === 'string' && Object.hasOwn(TAGS, tag))
  return typeof found === 'string' ? (TAGS[found] ?? null) : null
}
