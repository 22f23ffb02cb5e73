import type { Token } from '../layers.ts'
import { officeAt, type OfficeMatch } from './offices.ts'

/** The office title that ends right before token `first` ("Foreign Minister" of "Foreign Minister Ruiz"). */
export function titleBefore(tokens: readonly Token[], first: number): OfficeMatch | null {
  for (const back of [5, 4, 3, 2, 1]) {
    const match = first >= back ? officeAt(tokens, first - back) : null
    if (match?.last === first && !match.plural) return match
  }
  return null
}
