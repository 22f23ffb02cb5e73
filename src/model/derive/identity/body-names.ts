import { fold } from '../../names.ts'

/** Words that tell nothing of which body is meant. */
const LEGAL = new Set(
  `inc incorporated corp corporation co company ltd limited plc llc llp gmbh ag sa sas spa srl nv bv ab as asa oyj oao pao zao ooo ao
   jsc pjsc kk`.split(/\s+/),
)
const FUNCTION = new Set('the of for and in on to a an de la du des del e et y against'.split(' '))

/** Spellings and wordings that mean the same. */
const WORDS: Readonly<Record<string, string>> = {
  ...{ defence: 'defense', labour: 'labor', centre: 'center', programme: 'program', defenses: 'defense' },
  ...{ internal: 'interior', exterior: 'foreign', external: 'foreign', dept: 'department', intl: 'international' },
}

/** Words of bodies that every state has: without a state's name they say nothing. */
const GENERIC = new Set(
  `ministry minister department interior foreign defense finance health justice energy economy trade education agriculture labor
   supreme constitutional high court parliament senate house representatives national assembly
   government cabinet central bank reserve army navy air force armed forces military police coast guard federal intelligence
   service agency office prosecutor general staff election electoral commission affairs presidency presidential administration
   chamber deputies border customs committee human rights people`.split(/\s+/),
)

/** A body's name taken apart. */
export interface BodyName {
  /** Words that count, sorted, a state's name as its gazetteer id: equal for "Georgian Interior Ministry", "Interior Ministry of Georgia". */
  readonly key: string
  /** Letters of a name that is an acronym, lower case: `un` of "U.N."; null of another. */
  readonly acronym: string | null
  /** Words in order with and without small ones, for the acronyms they may give. */
  readonly words: readonly string[]
  readonly allWords: readonly string[]
  /** Only words that every state's bodies bear. */
  readonly generic: boolean
}

/** Finds the country that words of an article name, "Georgian" as "Georgia"; undefined where none does. */
export type CountryNamed = (words: string) => string | undefined

export function bodyName(name: string, countryNamed: CountryNamed): BodyName {
  const letters = /^(?:\p{Lu}\.?){2,8}$/u.test(name.trim()) ? fold(name.replaceAll('.', '')) : null
  const folded = fold(name.replace(/(?<=\b\p{L})\.(?=\p{L}\b|\s|$)/gu, '').replace(/\bco-(?=\p{L})/giu, 'co'))
  const raw = folded.split(' ').filter((word) => word !== 's')
  const allWords = raw.map((word) => WORDS[word] ?? word.replace(/isation$/, 'ization').replace(/ise$/, 'ize'))
  const told = allWords.filter((word) => !FUNCTION.has(word) && !LEGAL.has(word))
  const words = told.length > 0 ? told : allWords
  const placed = placedWords(words, countryNamed)
  // "Ministry of Foreign Affairs", "Foreign Ministry"
  const counted = placed.length > 2 && placed.includes('ministry') ? placed.filter((word) => word !== 'affairs') : placed
  return {
    ...{ key: [...counted].sort().join(' '), acronym: letters, words, allWords },
    generic: letters === null && counted.every((word) => GENERIC.has(word)),
  }
}

/** The words with those that name a country replaced by its id; two words may name one ("South Korean"). */
function placedWords(words: readonly string[], countryNamed: CountryNamed): string[] {
  const placed: string[] = []
  for (let at = 0; at < words.length; at++) {
    const [word = '', next] = [words[at], words[at + 1]]
    const two = next === undefined ? undefined : countryNamed(`${word} ${next}`)
    if (two !== undefined) at++
    placed.push(two ?? (words.length > 1 ? countryNamed(word) : undefined) ?? word)
  }
  return placed
}

/** Whether a longer name gives these letters: by its words' first ones, small words or not; loosely, by letters within words too. */
export function abbreviates(letters: string, { words, allWords }: BodyName): 'strict' | 'loose' | null {
  if (words.length < 2 && allWords.length < 2) return null
  const initials = (list: readonly string[]) => list.map((word) => word[0] ?? '').join('')
  if (initials(words) === letters || initials(allWords) === letters) return 'strict'
  return letters.length > 3 && within(letters, words) ? 'loose' : null
}

/** ASEAN of "Association Southeast Asian Nations": each word begins with a letter, others lie within the word before. */
function within(letters: string, words: readonly string[]): boolean {
  let at = 0
  for (const [index, word] of words.entries()) {
    if (word[0] !== letters[at]) return false
    at++
    const next = words[index + 1]?.[0]
    for (let from = 1; at < letters.length && letters[at] !== next; at++) {
      const found = word.indexOf(letters[at] ?? '', from)
      if (found < 0) return false
      from = found + 1
    }
  }
  return at === letters.length
}
