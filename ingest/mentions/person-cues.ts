import type { Name } from '../layers.ts'
import { officeAt } from './offices.ts'
import { isCapital, lowerAt, textAt, type Reading } from './reading.ts'
import { ADDRESSES } from './tables/words.ts'
import { titleBefore } from './titles.ts'

/** "President Ruiz", "Mr. Ruiz": a title in capitals or a form of address right before a name. */
export function isTitled(reading: Reading, first: number): boolean {
  const before = textAt(reading, first - 1)
  return isCapital(before) && (before.toLowerCase() in ADDRESSES || titleBefore(reading.tokens, first) !== null)
}

/** "Finland's Esko Aho", "Esko Aho, who", "the governor, Esko Aho", "Esko Aho, the governor": names of two words in persons' places. */
export function isToldAsPerson(reading: Reading, { first, last, type, score }: Name): boolean {
  if (lowerAt(reading, first) in ADDRESSES) return true
  const before = textAt(reading, first - 1)
  // "Berlin's Tempo Motors": a body may be owned as well.
  if (/^['’]s?$/.test(before)) return isCapital(textAt(reading, first - 2)) && !(type === 'ORGANIZATION' && score > 0.9)
  if (before === ',' && titleBefore(reading.tokens, first - 1)) return true
  return textAt(reading, last) === ',' && (/^whom?$/.test(lowerAt(reading, last + 1)) || hasOffice(reading, last + 1))
}

function hasOffice({ tokens }: Reading, first: number): boolean {
  for (let at = first; at < first + 5 && !/^(?:[,.]|whose|which|in|where)$/.test(tokens[at]?.text ?? '.'); at++) {
    const office = officeAt(tokens, at)
    if (office) return !office.plural && !office.row.vague
  }
  return false
}
