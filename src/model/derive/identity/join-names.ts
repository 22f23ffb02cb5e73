import { groupBy, sortBy } from '../../order.ts'
import { createGroups } from '../groups.ts'
import type { NameParts } from './name-parts.ts'
import { nameKey, type PersonName } from './person-names.ts'
import { nameScore, type NameScore } from './name-score.ts'
import { gapBetween, otherCountries, share } from './profile.ts'
import { skeletonsOf } from './spelling.ts'

/** From here two are one; below `DOUBT` they are two; between, a person decides. */
export const SURE = 0.8
export const DOUBT = 0.5

/** Two names or clusters by index, how surely they are one, and why. */
export interface Weighed extends NameScore {
  readonly a: number
  readonly b: number
}

export interface JoinedNames {
  /** Indexes of names that are one person, sorted. */
  readonly clusters: readonly (readonly number[])[]
  /** Names that would fit two persons who are not one ("George Bush"): each of their chains is weighed by itself. */
  readonly open: ReadonlySet<number>
  readonly doubts: readonly Weighed[]
}

/** Puts spellings and forms of full names together: by falling score, each only where all names of both can be one. */
export function joinNames(names: readonly PersonName[]): JoinedNames {
  const pairs = weighedPairs(names)
  const open = ambiguous(names, pairs)
  const sure = pairs.filter(({ a, b, score }) => score >= SURE && !open.has(a) && !open.has(b))
  const groups = createGroups(names.length)
  const members = new Map(names.map((_, index) => [index, [index]]))
  const known = new Set(sure.map(({ a, b }) => a * names.length + b))
  const canBeOne = (x: number, y: number) => known.has(Math.min(x, y) * names.length + Math.max(x, y)) || !contradict(names[x], names[y])
  for (const { a, b } of sure.toSorted((p, q) => q.score - p.score || p.a - q.a || p.b - q.b)) {
    const [left, right] = [groups.find(a), groups.find(b)]
    const [lefts, rights] = [members.get(left) ?? [], members.get(right) ?? []]
    if (left === right || !lefts.every((x) => rights.every((y) => canBeOne(x, y)))) continue
    groups.join(a, b)
    members.delete(Math.max(left, right))
    members.set(Math.min(left, right), [...lefts, ...rights])
  }
  return {
    clusters: [...members.values()].map((group) => group.toSorted((x, y) => x - y)),
    open,
    doubts: pairs.filter(({ score }) => score < SURE),
  }
}

function contradict(a: PersonName | undefined, b: PersonName | undefined): boolean {
  return !a || !b || bestScore(a, b).score === 0 || otherCountries(a.profile.countries, b.profile.countries)
}

/** A name with fewer words than two that cannot be one with each other. */
function ambiguous(names: readonly PersonName[], pairs: readonly Weighed[]): Set<number> {
  const fuller = new Map<number, number[]>()
  for (const { a, b, score, reasons } of pairs) {
    if (score < DOUBT || !reasons.some((reason) => FEWER.has(reason))) continue
    const [less, more] = lessThan(names[a], names[b]) ? [a, b] : [b, a]
    fuller.set(less, [...(fuller.get(less) ?? []), more])
  }
  const torn = [...fuller].filter(([, mores]) => mores.some((x) => mores.some((y) => x < y && contradict(names[x], names[y]))))
  return new Set(torn.map(([less]) => less))
}
const FEWER = new Set(['given name', 'shorter name', 'initial'])

function lessThan(a: PersonName | undefined, b: PersonName | undefined): boolean {
  return (a?.parts.words.join('').length ?? 0) < (b?.parts.words.join('').length ?? 0)
}

/** So many names of one family are compared each with each; of more only those with like given names. */
const MOST_OF_FAMILY = 60

function weighedPairs(names: readonly PersonName[]): Weighed[] {
  const keyed = [...names.entries()].flatMap(([index, name]) => blockKeys(name).map((key) => ({ key, index })))
  const found = new Map<number, Weighed>()
  for (const [key, block] of groupBy(keyed, ({ key }) => key)) {
    if (key.startsWith(FAMILY) && block.length > MOST_OF_FAMILY) continue
    for (const [position, { index: first }] of block.entries())
      for (const { index: second } of block.slice(position + 1)) {
        const [a, b] = [Math.min(first, second), Math.max(first, second)]
        const code = a * names.length + b
        if (a === b || found.has(code)) continue
        const weighed = weigh(names[a], names[b])
        if (weighed.score >= DOUBT) found.set(code, { a, b, ...weighed })
      }
  }
  const shared = sameChains(names)
  return sortBy([...found.values(), ...shared], ({ a, b }) => [a, b])
}

const FAMILY = 'family '

/** Family name's consonants alone, and with those of the first word; of a longer name each further word with the first. */
function blockKeys({ all }: PersonName): string[] {
  return [...new Set(all.flatMap(keysOf))]
}

function keysOf({ words, family }: NameParts): string[] {
  const firsts = skeletonsOf(words[0] ?? '')
  const pairs = words.slice(1).flatMap((word) => skeletonsOf(word).flatMap((own) => firsts.map((first) => [first, own].sort().join(' '))))
  return [...pairs, ...skeletonsOf(family).map((own) => FAMILY + own)]
}

function bestScore({ all: a }: PersonName, { all: b }: PersonName): NameScore {
  const scores = a.flatMap((left) => b.map((right) => nameScore(left, right)))
  return scores.reduce((high, next) => (next.score > high.score ? next : high), { score: 0, reasons: [] })
}

/** Years after which a name with fewer words is more likely another's: of a father, of a namesake. */
const GENERATION = 10 * 365

function weigh(a: PersonName | undefined, b: PersonName | undefined): NameScore {
  if (!a || !b) return { score: 0, reasons: [] }
  const { score, reasons } = bestScore(a, b)
  if (score === 0) return { score, reasons }
  if (otherCountries(a.profile.countries, b.profile.countries)) return { score: score - 0.5, reasons: [...reasons, 'other country'] }
  const gap = gapBetween(a.profile, b.profile)
  const unlike = a.parts.words.length !== b.parts.words.length || a.parts.generation !== b.parts.generation
  if (unlike && gap !== null && gap > GENERATION) return { score: score - 0.3, reasons: [...reasons, 'other time'] }
  const country = share(a.profile.countries, b.profile.countries)
  const company = share(a.profile.beside.keys(), b.profile.beside)
  const support = (country ? 0.1 : 0) + (company ? 0.1 : 0)
  return { score: Math.min(0.99, score + support), reasons: [...reasons, ...(country ? ['country'] : []), ...(company ? ['company'] : [])] }
}

/** Names that one article gives to one person. */
function sameChains(names: readonly PersonName[]): Weighed[] {
  const byKey = new Map(names.map(({ key }, index) => [key, index]))
  return names.flatMap(({ chains }, index) => {
    const others = new Set(chains.flatMap(({ full }) => full.slice(1).flatMap((parts) => byKey.get(nameKey(parts)) ?? [])))
    return [...others]
      .filter((other) => other !== index)
      .map((other) => ({ a: Math.min(index, other), b: Math.max(index, other), score: 0.97, reasons: ['same article'] }))
  })
}
