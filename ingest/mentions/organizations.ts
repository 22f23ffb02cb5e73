import { piecesOf } from '../gazetteer/pieces.ts'
import type { Token } from '../layers.ts'
import { ORGANIZATIONS, type OrganizationRow } from './tables/organizations.ts'

export { ORGANIZATIONS } from './tables/organizations.ts'

export interface OrganizationMatch {
  readonly row: OrganizationRow
  readonly first: number
  readonly last: number
}

interface Entry {
  readonly row: OrganizationRow
  readonly pieces: readonly string[]
}
const BY_FIRST = new Map<string, Entry[]>()
for (const row of ORGANIZATIONS)
  for (const name of row.names) {
    const pieces = piecesOf(name)
    const first = pieces[0] ?? ''
    BY_FIRST.set(
      first,
      [...(BY_FIRST.get(first) ?? []), { row, pieces }].sort((a, b) => b.pieces.length - a.pieces.length),
    )
  }
const BY_NAME = new Map(ORGANIZATIONS.flatMap((row) => row.names.map((name) => [name, row])))

/** The longest name of the table that begins at token `first`, by case as written. */
export function organizationAt(tokens: readonly Token[], first: number): OrganizationMatch | null {
  for (const { row, pieces } of BY_FIRST.get(piecesOf(tokens[first]?.text ?? '')[0] ?? '') ?? []) {
    const last = endOf(tokens, first, pieces)
    if (last) return { row, first, last }
  }
  return null
}

/** The row that has exactly this name. */
export const organizationNamed = (name: string): OrganizationRow | null => BY_NAME.get(name) ?? null

function endOf(tokens: readonly Token[], first: number, pieces: readonly string[]): number | null {
  let seen = 0
  for (let at = first; at < tokens.length; at++) {
    const own = piecesOf(tokens[at]?.text ?? '')
    if (!own.every((piece, i) => pieces[seen + i] === piece)) return null
    seen += own.length
    if (seen === pieces.length) return at + 1
  }
  return null
}
