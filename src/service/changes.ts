import { compare, distinct } from '../model/order.ts'
import type { ChangeRow } from '../model/rows.ts'
import { subjectOf, viewer, type Subject, type View } from './change-views.ts'
import type { PlainTables } from './derived-rows.ts'
import type { TableDifference } from './difference.ts'

/** A change that has no number yet. */
export interface UnnumberedChange extends Omit<ChangeRow, 'seq' | 'at'> {
  /** What it tells of and rests on as things stand now, without what went. */
  readonly present: Pick<ChangeRow, 'about' | 'articles'>
}

interface Sides {
  readonly before: PlainTables
  readonly after: PlainTables
  /** Hash of the key of the article that a claim or chain stands in; null where it was purged. */
  readonly articleOf: (id: string) => string | null
}

/** What a difference means to readers: one change for each entity, meeting, capture, negotiator and office, sorted by subject. */
export function changesOf(differences: readonly TableDifference[], { before, after, articleOf }: Sides): UnnumberedChange[] {
  const [was, is] = [viewer(before), viewer(after)]
  return touched(differences).flatMap((subject) => changeOf([was(subject), is(subject)], articleOf) ?? [])
}

function touched(differences: readonly TableDifference[]): Subject[] {
  const subjects = differences.flatMap(({ table, gone, came }) => [...gone, ...came].flatMap((row) => subjectOf(table, row) ?? []))
  const once = new Map(subjects.map((subject) => [`${subject.thing} ${subject.key}`, subject]))
  return [...once].sort(([a], [b]) => compare(a, b)).map(([, subject]) => subject)
}

function changeOf([was, is]: readonly [View | null, View | null], articleOf: Sides['articleOf']): UnnumberedChange | null {
  const view = is ?? was
  const changed = parts(was?.fields ?? {}, is?.fields ?? {})
  if (!view || Object.keys(changed.went).length + Object.keys(changed.came).length === 0) return null
  const way = was === null ? 'ADDED' : is === null ? 'REMOVED' : 'CHANGED'
  const sides = (views: readonly (View | null)[]) => {
    const known = views.filter((side) => side !== null)
    return {
      about: distinct(known.flatMap(({ about }) => about)),
      articles: distinct(known.flatMap(({ rests }) => rests.flatMap((id) => articleOf(id) ?? []))),
    }
  }
  return {
    kind: `${view.thing}_${way}`,
    subject: view.subject,
    ...sides([was, is]),
    before: was && JSON.stringify(changed.went),
    after: is && JSON.stringify(changed.came),
    present: sides([is]),
  }
}

type Fields = Readonly<Record<string, unknown>>

/** Of values that differ both sides, of lists the members that went and that came. What a tenure is of is told with every change. */
function parts(before: Fields, after: Fields): { readonly went: Fields; readonly came: Fields } {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const differing = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
  const shown = names.filter((name) => differing.includes(name) || (TOLD.includes(name) && differing.length > 0))
  const side = (own: Fields, other: Fields) =>
    Object.fromEntries(shown.filter((name) => name in own).map((name) => [name, without(own[name], other[name])]))
  return { went: side(before, after), came: side(after, before) }
}

const TOLD: readonly string[] = ['of', 'title']

function without(value: unknown, other: unknown): unknown {
  return Array.isArray(value) && Array.isArray(other) ? value.filter((member) => !other.includes(member)) : value
}
