import { claimsIn, unitOf, type OneArticle, type TenureUnit } from './unit.ts'

interface Tenure {
  readonly personId: string
  readonly otherId: string
  readonly title: string
  readonly former: boolean
  readonly claimIds: readonly string[]
}

/** Null where the person, or what the tenure is of, is told but not named. */
export function tenureUnit({ personId, otherId, title, former, claimIds }: Tenure, article: OneArticle): TenureUnit | null {
  const [person, other] = [article.entityOf(personId), article.entityOf(otherId)]
  if (person === null || other === null) return null
  const claims = claimsIn(claimIds, article)
  return {
    ...unitOf({ edtf: null, claimIds }, article),
    ...{ personId: person, otherId: other, title, former },
    dateFrom: least(claims.flatMap(({ dateFrom }) => dateFrom ?? [])),
    dateTo: greatest(claims.flatMap(({ dateTo }) => dateTo ?? [])),
  }
}

export const least = (days: readonly string[]): string | null => days.reduce<string | null>((a, b) => (a === null || b < a ? b : a), null)
export const greatest = (days: readonly string[]): string | null =>
  days.reduce<string | null>((a, b) => (a === null || b > a ? b : a), null)
