import type { EntityKind, Role } from '../../src/model/vocabulary.ts'
import { walk } from './paths.ts'
import type { Reader } from './reader.ts'
import { referentsOf, type Referent } from './referents.ts'
import { takenOf, takersOf } from './taken.ts'
import type { FrameRow, RolePath } from './tables/frame-row.ts'
import { wordsOf } from './tables/word-classes.ts'
import { headOf, lemmaOf, relationOf, uposOf, type Tree } from './tree.ts'

/** A row that completed at a trigger. */
export interface Match {
  readonly row: FrameRow
  readonly trigger: number
  readonly roles: readonly Filled[]
}
export interface Filled {
  readonly role: Role
  readonly referent: Referent
}
/** Why a row whose trigger stood there did not complete. */
export interface Miss {
  readonly row: FrameRow
  readonly reason: string
}

/** Kinds that may stand in a role; null: people told without a name. */
const KINDS: Readonly<Partial<Record<Role, readonly (EntityKind | null)[]>>> = {
  PARTY: ['PERSON', 'COUNTRY', 'ORGANIZATION', 'REGION', null],
  MEDIATOR: ['PERSON', 'COUNTRY', 'ORGANIZATION', null],
  CAPTOR: ['PERSON', 'COUNTRY', 'ORGANIZATION', 'REGION', null],
  FROM: ['PERSON', 'COUNTRY', 'ORGANIZATION', 'REGION', null],
  PLACE: ['CITY', 'REGION', 'FACILITY', 'COUNTRY'],
}

/** How the nodes of a role are read where not as whom they refer to. */
const READ: Readonly<Partial<Record<Role, typeof referentsOf>>> = { PLACE: takenOf, CAPTOR: takersOf }

export const isTrigger = (tree: Tree, row: FrameRow, token: number): boolean =>
  uposOf(tree, token) === row.trigger.upos && wordsOf(row.trigger.class).has(lemmaOf(tree, token))

/** The first row of the table that completes at `trigger`, or why each row whose trigger it is does not. */
export function matchFrames(reader: Reader, rows: readonly FrameRow[], trigger: number): Match | readonly Miss[] {
  const misses: Miss[] = []
  for (const row of rows) {
    if (!isTrigger(reader.tree, row, trigger)) continue
    const match = complete(reader, row, trigger)
    if ('roles' in match) return match
    misses.push(match)
  }
  return misses
}

function complete(reader: Reader, row: FrameRow, trigger: number): Match | Miss {
  const starts = startsOf(reader.tree, trigger)
  const leads = (path: string) => starts.some((start) => walk(reader.tree, start, path).length > 0)
  const barred = row.unless?.find(leads)
  if (barred !== undefined) return { row, reason: `"${barred}" stands against it` }
  if (row.given && !row.given.some(leads)) return { row, reason: `none of ${row.given.join(', ')}` }
  const roles: Filled[] = []
  for (const wanted of row.roles) {
    const referents = fill(reader, wanted, starts)
    if (!enough(wanted, referents)) return { row, reason: `no ${wanted.role} by ${wanted.path}` }
    roles.push(...referents.map((referent) => ({ role: wanted.role, referent })))
  }
  return { row, trigger, roles }
}

/** The trigger and the measure it stands under: "rounds of talks were held" hangs its verb on the rounds. */
export function startsOf(tree: Tree, trigger: number): readonly number[] {
  const head = headOf(tree, trigger)
  const measured = relationOf(tree, trigger).startsWith('nmod') && wordsOf('measure').has(lemmaOf(tree, head))
  return measured ? [trigger, head] : [trigger]
}

function fill(reader: Reader, wanted: RolePath, starts: readonly number[]): readonly Referent[] {
  const nodes = new Set(starts.flatMap((start) => walk(reader.tree, start, wanted.path)))
  const kinds = wanted.kinds ?? KINDS[wanted.role] ?? []
  // Widened: the list of a row is narrower than what a referent may be.
  const fits = (referent: Referent) => (kinds as readonly (EntityKind | null)[]).includes(referent.kind)
  const read = READ[wanted.role] ?? referentsOf
  return [...nodes]
    .flatMap((node) => read(reader, node))
    .filter((referent) => fits(referent) && (wanted.role !== 'PLACE' || referent.named || isToldPlace(referent)))
}

/** "two villages": a place without a name of its own. */
const isToldPlace = ({ mention }: Referent): boolean => mention?.form === 'NOMINAL' && mention.kind !== 'COUNTRY'

function enough({ must }: RolePath, referents: readonly Referent[]): boolean {
  if (must === undefined) return true
  return must === 'need' ? referents.length > 0 : referents.length > 1 || referents.some((referent) => referent.plural)
}
