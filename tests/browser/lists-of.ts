/** Lengths of the outermost lists of an answer: how many nodes each question found. */
export function lengthsOfLists(answer: unknown): number[] {
  if (Array.isArray(answer)) return [answer.length]
  if (typeof answer !== 'object' || answer === null) return []
  return Object.values(answer).flatMap(lengthsOfLists)
}
