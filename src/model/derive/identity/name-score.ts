import type { NameParts } from './name-parts.ts'
import { isShortFor } from './name-words.ts'
import { likeness } from './spelling.ts'

/** How surely two full names are of one person by themselves, and why. Score 0: they cannot be. */
export interface NameScore {
  readonly score: number
  readonly reasons: readonly string[]
}

const APART: NameScore = { score: 0, reasons: [] }
const FAMILY_LIKE = 0.85
const GIVEN_LIKE = 0.83

/** Compares two names of two words or more. */
export function nameScore(a: NameParts, b: NameParts): NameScore {
  if (a.generation !== null && b.generation !== null && a.generation !== b.generation) return APART
  const found = best([straight(a, b), turned(a, b), shortened(a.words, b.words)])
  const cut = a.generation === b.generation ? 0 : 0.06
  return found.score === 0 ? APART : { ...found, score: found.score - cut }
}

const best = (scores: readonly NameScore[]): NameScore => scores.reduce((high, next) => (next.score > high.score ? next : high), APART)

/** Family name beside family name, given names beside given names. */
function straight(a: NameParts, b: NameParts): NameScore {
  if (a.words.join(' ') === b.words.join(' ')) return { score: 1, reasons: ['name'] }
  const family = likeness(a.family, b.family)
  if (family < FAMILY_LIKE) return APART
  const given = givenScore(a.given, b.given)
  return given.score === 0 ? APART : { score: Math.min(given.score, 0.9 + family / 20), reasons: given.reasons }
}

/** "Viktor Orban", "Orban Viktor". */
function turned({ words: a }: NameParts, { words: b }: NameParts): NameScore {
  if (a.length !== 2 || b.length !== 2) return APART
  const [alike, other] = [likeness(a[0] ?? '', b[1] ?? ''), likeness(a[1] ?? '', b[0] ?? '')]
  return Math.min(alike, other) >= 0.93 ? { score: 0.9, reasons: ['name order'] } : APART
}

/** "Cristina Fernandez" beside "Cristina Fernandez de Kirchner", "Salva Kiir" beside "Salva Kiir Mayardit". */
function shortened(a: readonly string[], b: readonly string[]): NameScore {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  // of one family name the given names decide
  if (likeness(short.at(-1) ?? '', long.at(-1) ?? '') >= FAMILY_LIKE) return APART
  if (short.length < 2 || short.length === long.length || !alike(short[0] ?? '', long[0] ?? '')) return APART
  let at = 0
  for (const word of long) if (likeness(short[at] ?? '', word) >= 0.9) at++
  return at === short.length ? { score: 0.75, reasons: ['shorter name'] } : APART
}

/** "Jong Un" beside "Jongun" is one; "Jong Il" is not. */
function givenScore(a: readonly string[], b: readonly string[]): NameScore {
  const [left, right] = [a.join(''), b.join('')]
  if (left === right) return { score: 0.99, reasons: ['spelling'] }
  const [first, other] = [a[0] ?? '', b[0] ?? '']
  if (a.length > 1 && b.length > 1) return middles(a, b)
  if (a.length !== b.length && likeness(left, right) >= 0.95) return { score: 0.95, reasons: ['spelling'] }
  if (isInitial(first) || isInitial(other)) return first[0] === other[0] ? { score: 0.7, reasons: ['initial'] } : APART
  if (!alike(first, other)) return APART
  return a.length === b.length ? { score: 0.95, reasons: ['spelling'] } : { score: 0.86, reasons: ['given name'] }
}

function middles(a: readonly string[], b: readonly string[]): NameScore {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (!short.every((word, index) => compatible(word, long[index] ?? ''))) return APART
  return short.length === long.length ? { score: 0.95, reasons: ['spelling'] } : { score: 0.86, reasons: ['given name'] }
}

const isInitial = (word: string): boolean => word.length === 1
const alike = (a: string, b: string): boolean => likeness(a, b) >= GIVEN_LIKE || isShortFor(a, b)
const compatible = (a: string, b: string): boolean => (isInitial(a) || isInitial(b) ? a[0] === b[0] : alike(a, b))
