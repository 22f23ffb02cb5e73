import type { Gender } from '../layers.ts'
import { officeAt } from './offices.ts'
import { isCapital, lowerAt, textAt, type Found, type Reading } from './reading.ts'
import { ADDRESSES } from './tables/words.ts'

/** A person's name without titles and forms of address, its gender by address, title or first name. */
export function personOf(reading: Reading, from: number, last: number): Found {
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
    titleGender(reading, first) ??
    (isCapital(textAt(reading, first + 1)) ? (reading.firstNames.get(first) ?? null) : null)
  )
}

/** "Queen Margrethe", "Crown Prince Haakon". */
function titleGender({ tokens }: Reading, first: number): Gender | null {
  const office = [1, 2].map((back) => (first >= back ? officeAt(tokens, first - back) : null)).find((match) => match?.last === first)
  return office?.row.gender ?? null
}
