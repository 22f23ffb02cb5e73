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

/** "Roh Moo-hyun", "Jan-Erik Aho": parts behind a hyphen that a tokenizer cuts off; "Ruiz-led", "Ruiz-and" and "Ruiz-Aho talks" are no names. */
function hyphenEnd({ tokens, words, surnames, nameAt }: Reading, last: number): number {
  const [before, hyphen, behind] = [tokens[last - 1], tokens[last], tokens[last + 1]]
  const joined = hyphen?.text === '-' && before?.end === hyphen.start && behind?.start === hyphen.end
  if (!joined || !/^\p{L}\p{Ll}+$/u.test(behind.text) || COMPOUND.test(behind.text)) return last
  if (/^\p{Ll}/u.test(behind.text) && /^(?:CCONJ|DET|PRON|AUX|ADV)$/.test(words[last + 1]?.upos ?? '')) return last
  if (surnames.has(before.text) && surnames.has(behind.text)) return last
  const next = tokens[last + 2]?.text ?? ''
  return /^\p{Lu}\p{Ll}/u.test(next) && (surnames.has(next) || nameAt.get(last + 2)?.type === 'PERSON') ? last + 3 : last + 2
}

const COMPOUND =
  /^(?:led|based|born|depicting|turned|themed|and|an|a|the|perhaps|now|who|style|backed|held|controlled|era|appointed|elect|like|run|brokered|mediated|sponsored|loyal|ally|friendly|[a-z]+ed)$/
