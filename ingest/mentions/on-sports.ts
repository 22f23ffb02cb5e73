import type { Word } from '../layers.ts'
import { SPORT_WORDS } from './tables/sports.ts'

/** Whether an article is a report on sports: at least one word in sixty is of them, and ten in all. */
export function isOnSports(words: readonly Word[]): boolean {
  const count = words.filter(({ lemma }) => SPORT_WORDS.has(lemma)).length
  return count >= 10 && count * 60 >= words.length
}
