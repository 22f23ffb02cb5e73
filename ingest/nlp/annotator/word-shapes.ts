const SHAPES = ['lower', 'title', 'upper', 'single', 'mixed', 'abbreviation', 'digits', 'alphanumeric', 'punctuation'] as const
type Shape = (typeof SHAPES)[number]

const ABBREVIATION = /^(?:\p{L}{1,5}\.)+\p{L}?$/u
const isUpper = (character: string): boolean => character.toLowerCase() !== character
const lettersOf = (word: string): string[] => [...word].filter((character) => /\p{L}/u.test(character))

/** What an uncased base cannot see of each word: 1 + shape, and 9 more for the first word of the sentence. */
export function shapeIds(words: readonly string[]): number[] {
  return words.map((word, index) => 1 + SHAPES.indexOf(shapeOf(word)) + (index === 0 ? SHAPES.length : 0))
}

function shapeOf(word: string): Shape {
  const letters = lettersOf(word)
  const digits = /\p{Nd}/u.test(word)
  if (!letters.length) return digits ? 'digits' : 'punctuation'
  if (digits) return 'alphanumeric'
  if (ABBREVIATION.test(word)) return 'abbreviation'
  return shapeOfLetters(letters)
}

function shapeOfLetters(letters: readonly string[]): Shape {
  const uppers = letters.filter(isUpper).length
  if (uppers === 0) return 'lower'
  if (uppers === letters.length) return letters.length === 1 ? 'single' : 'upper'
  return uppers === 1 && isUpper(letters[0] ?? '') ? 'title' : 'mixed'
}

/** 1 normal, 2 all capitals, 3 title case, 4 no capitals; told by the words of two letters and more. */
export function sentenceCase(words: readonly string[]): number {
  const long = words.map(lettersOf).filter((letters) => letters.length > 1)
  if (long.length < 3) return 1
  const capital = long.filter(([first = '']) => isUpper(first)).length
  if (long.filter((letters) => letters.every(isUpper)).length >= 0.8 * long.length) return 2
  if (long.length >= 4 && capital >= 0.7 * long.length) return 3
  return capital === 0 ? 4 : 1
}
