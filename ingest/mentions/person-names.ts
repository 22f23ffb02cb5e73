import type { Gender } from '../layers.ts'
import { officeAt } from './offices.ts'
import { titleBefore } from './titles.ts'
import { isCapital, lowerAt, textAt, type Found, type Reading } from './reading.ts'
import { ADDRESSES } from './tables/words.ts'

/** A person's name without titles and forms of address, its gender by address, title or first name. */
export function personOf(reading: Reading, from: number, told: number): Found {
  const last = hyphenEnd(reading, told)
  let first = from
  while (first < last - 1) {
    const office = officeAt(reading.tokens, first)
    if (lowerAt(reading, first) in ADDRESSES) first++
    else if (office && office.last < last) first = office.last
    else break
  }
  return { first, last, form: 'NAME', kind: 'PERSON', gender: genderOf(reading, first) }
}

function genderOf(reading: Reading, first: number): Gender | null {
  const before = lowerAt(reading, first - 1) === '.' ? `${lowerAt(reading, first - 2)}.` : lowerAt(reading, first - 1)
  return (
    ADDRESSES[before] ??
    titleBefore(reading.tokens, first)?.row.gender ??
    (isCapital(textAt(reading, first + 1)) ? (reading.firstNames.get(first) ?? null) : null)
  )
}

/** "Roh Moo-hyun": the part behind a hyphen that a tokenizer cuts off; "Ruiz-led" is no name. */
function hyphenEnd({ tokens }: Reading, last: number): number {
  const [before, hyphen, behind] = [tokens[last - 1], tokens[last], tokens[last + 1]]
  const joined = hyphen?.text === '-' && before?.end === hyphen.start && behind?.start === hyphen.end
  return joined && /^\p{L}\p{Ll}+$/u.test(behind.text) && !COMPOUND.test(behind.text) ? last + 2 : last
}

const COMPOUND =
  /^(?:led|based|born|style|backed|held|controlled|era|appointed|elect|like|run|brokered|mediated|sponsored|loyal|ally|friendly|[a-z]+ed)$/
