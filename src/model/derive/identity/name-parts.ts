import { fold } from '../../names.ts'
import { FAMILY_FIRST, GENERATIONS, HONORIFICS, PARTICLES, ROYAL } from './name-words.ts'

/** A person's name taken apart; all words folded. */
export interface NameParts {
  /** The words that count, family name last, without particles and honorifics: `[volodymyr, zelenskyy]`, `[jong, un, kim]`. */
  readonly words: readonly string[]
  /** Null in a name of one word, which may be either. */
  readonly given: readonly string[]
  readonly family: string
  readonly generation: string | null
  /** "Pope Francis", "King Abdullah": the one word is a given name. */
  readonly royal: boolean
}

/** Takes a person's name apart: honorifics, particles, generation, "Bush, George W.", "ABE Shinzo", "Kim Jong Un". Null without a word. */
export function nameParts(name: string): NameParts | null {
  const known = memo.get(name)
  if (known !== undefined) return known
  const parts = takeApart(name)
  if (memo.size > MOST_KEPT) memo.clear()
  memo.set(name, parts)
  return parts
}

const MOST_KEPT = 200_000
/** A memo of a pure function. */
const memo = new Map<string, NameParts | null>()

interface Word {
  readonly text: string
  readonly upper: boolean
}

function takeApart(name: string): NameParts | null {
  const all = reordered(name)
    .split(/[\s.‐-―-]+/u)
    .flatMap(wordOf)
  const generation = all.flatMap(({ text }, index) => (index > 0 ? (GENERATIONS[text] ?? []) : []))[0] ?? null
  const plain = all.filter(({ text }, index) => index === 0 || GENERATIONS[text] === undefined)
  // Sultan al-Jaber bears it as a name
  const titles = plain.findIndex(
    ({ text }, index) => !HONORIFICS.has(text) || (text === 'sultan' && PARTICLES.has(plain[index + 1]?.text ?? '')),
  )
  const named = titles < 0 ? plain.slice(-1) : plain.slice(titles)
  const words = glued(named.filter(({ text }, index) => !PARTICLES.has(text) || (index === 0 && named.length === 1)))
  if (words.length === 0) return null
  const ordered = familyLast(words)
  return {
    words: ordered,
    given: ordered.slice(0, -1),
    family: ordered.at(-1) ?? '',
    generation,
    royal: ordered.length === 1 && plain.slice(0, Math.max(0, titles)).some(({ text }) => ROYAL.has(text)),
  }
}

/** "Bush, George W." → "George W. Bush"; a generation behind a comma stays there. */
function reordered(name: string): string {
  const [family = '', rest] = name.split(/,\s*/)
  return rest === undefined || GENERATIONS[fold(rest)] !== undefined ? name : `${rest} ${family}`
}

const LETTERS: Readonly<Record<string, string>> = { ı: 'i', ə: 'a', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th' }

function wordOf(raw: string): Word[] {
  const bare = raw.replace(/[’'`ʼʹ]/gu, '')
  const text = fold(bare).replace(/[ıəłøđßæœðþ]/gu, (letter) => LETTERS[letter] ?? letter)
  return text === '' ? [] : [{ text, upper: bare.length > 1 && bare === bare.toUpperCase() && /[AEIOUY]/.test(bare) }]
}

/** "Abdul Aziz", "Abd al-Aziz", "Abdulaziz" are one word. */
function glued(words: readonly Word[]): Word[] {
  const joined: Word[] = []
  for (const word of words) {
    const before = joined.at(-1)
    if (before && /^abd([uae]l?)?$|^abd[uae]r$/.test(before.text)) joined[joined.length - 1] = { ...before, text: servant(word.text) }
    else joined.push({ ...word, text: word.text.replace(/^abd[uae]l(?=[a-z]{3})|^abd[uae]r(?=r)|^abd(?=r[a-z]b)/, 'abdal') })
  }
  return joined
}
const servant = (word: string): string => `abdal${word}`

/** Words with the family name last: capitals tell it, or a family name of East Asia that stands first. */
function familyLast(words: readonly Word[]): string[] {
  const texts = words.map(({ text }) => text)
  const [first, second] = words
  if (!first || !second) return texts
  const capitals = words.filter(({ upper }) => upper)
  const told = first.upper && capitals.length === 1
  const asian = capitals.length !== 1 && texts.length <= 3 && FAMILY_FIRST.has(first.text) && !FAMILY_FIRST.has(texts.at(-1) ?? '')
  return told || asian ? [...texts.slice(1), first.text] : texts
}
