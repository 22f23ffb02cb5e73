import { fold } from '../../src/model/names.ts'
import type { Gender, Mention } from '../layers.ts'
import { textOfMention, type Draft, type Workbench } from './draft.ts'

/** The person of the same full name, or with the same surname and a first name that agrees ("G. Bush", "George W. Bush"). */
export function fullPersonOf(drafts: readonly Draft[], text: string, { gender }: Mention): Draft | undefined {
  const name = parts(text)
  return (
    drafts.find((draft) => draft.names.some((other) => fold(other) === fold(text))) ??
    drafts.find((draft) => draft.names.some((other) => isEndOf(fold(text), fold(other)))) ??
    drafts.findLast((draft) => agrees(draft.gender, gender) && draft.names.some((other) => isSpellingOf(name, parts(other))))
  )
}

/** "de Soto" of "Alvaro de Soto": a surname of several words. */
const isEndOf = (text: string, name: string): boolean => text.includes(' ') && name.endsWith(` ${text}`)

function isSpellingOf(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2 || a.at(-1) !== b.at(-1)) return false
  const [x = '', y = ''] = [a[0], b[0]]
  if (a.length > 2 && a.length === b.length && !a.every((part, at) => isFormOf(part, b[at] ?? ''))) return false
  return isFormOf(x, y)
}

/** The same, or the initial of it: "Kim Yong Chol" is not "Kim Hyok Chol". */
const isFormOf = (a: string, b: string): boolean => a === b || ((a.length === 1 || b.length === 1) && a.charAt(0) === b.charAt(0))

/** Of the persons with this surname told before mention `index` the one told most, of equals the first: the others keep their full names; else the first one after it; never across genders. */
export function personBySurname(bench: Workbench, mention: Mention, index: number): Draft | undefined {
  const text = fold(textOfMention(bench, mention))
  const fitting = bench.drafts.filter((draft) => draft.kind === 'PERSON' && agrees(draft.gender, mention.gender) && bears(draft, text))
  const told = (draft: Draft): number => draft.mentions.filter((at) => at < index).length
  const before = fitting.filter((draft) => told(draft) > 0).sort((a, b) => told(b) - told(a))
  return before[0] ?? fitting[0]
}

const agrees = (a: Gender | null, b: Gender | null): boolean => a === null || b === null || a === b

/** By the last name, or the first: "Roh" of "Roh Moo-hyun", "Saddam" of "Saddam Hussein". */
function bears({ names }: Draft, text: string): boolean {
  return names.some((name) => {
    const [folded, own] = [parts(name), parts(text)]
    const end = folded.slice(-own.length).join(' ')
    return end === own.join(' ') || folded[0] === text || folded.at(-1)?.replace(/^(?:al|el) ?/, '') === text
  })
}

const parts = (name: string): readonly string[] =>
  fold(name)
    .replace(/\b(?:al|el) /g, '')
    .split(' ')
