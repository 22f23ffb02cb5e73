import { DatelineError } from '../../model/errors.ts'
import { hash } from '../../model/ids.ts'
import { compare } from '../../model/order.ts'
import type { JudgementRow } from '../../model/rows.ts'
import type { Judged, Verdict } from '../../model/vocabulary.ts'
import { step, type Store } from '../../store/port.ts'
import { readJudgements } from '../../store/statements/kept.ts'
import { putJudgements } from '../../store/statements/write.ts'
import { rebuildWith, type RebuildOptions } from '../rebuild.ts'
import { anchorOf } from './anchor-of.ts'
import { withState, type JudgementRecord } from './judgement-states.ts'

/** A person's verdict as it is given. */
export interface GivenVerdict {
  readonly about: Judged
  /** Ids of entities, meetings or captures, or anchors or ids of their chains or claims. */
  readonly left: string
  readonly right: string
  readonly verdict: Verdict
  /** Who says so. */
  readonly by: string
  readonly reason?: string | null | undefined
}

const LONGEST = { by: 200, reason: 2_000 }

/**
 * Keeps a verdict and writes what it changes in the derived part, in one transaction; claims never change. The latest verdict on
 * a pair counts.
 * @throws DatelineError BAD_ARGUMENT, NOT_FOUND
 */
export async function judge(store: Store, given: GivenVerdict, options: RebuildOptions): Promise<JudgementRecord> {
  const { about, verdict } = given
  const [by, reason] = [written('by', given.by), given.reason ? written('reason', given.reason) : null]
  const anchors = [await anchorOf(store, about, { argument: 'left', name: given.left })]
  anchors.push(await anchorOf(store, about, { argument: 'right', name: given.right }))
  const [left = '', right = ''] = anchors.sort(compare)
  if (left === right)
    throw new DatelineError('BAD_ARGUMENT', `"${given.left}" and "${given.right}" are told by the same words of one article`, {
      argument: 'right',
      hint: 'Name two; to part what was put together, take back the judgement that did it, or name one chain or claim of each.',
    })
  const at = options.now()
  const row = { id: hash([about, left, right, verdict, by, at]), about, left, right, verdict, by, at, reason, retractedAt: null }
  return keep(store, row, options)
}

/** Takes a judgement back; it stays in the history. Taken back twice is taken back once. @throws DatelineError NOT_FOUND */
export async function retractJudgement(store: Store, id: string, options: RebuildOptions): Promise<JudgementRecord> {
  const found = (await store.run(readJudgements, {})).map(({ props }) => props).find((row) => row.id === id)
  if (!found)
    throw new DatelineError('NOT_FOUND', `there is no judgement "${id}"`, {
      argument: 'id',
      hint: 'Give the id that `judge` answered with; the query `judgements` lists all.',
    })
  return found.retractedAt === null ? keep(store, { ...found, retractedAt: options.now() }, options) : withState(store, found)
}

async function keep(store: Store, row: JudgementRow, options: RebuildOptions): Promise<JudgementRecord> {
  const steps = [step(putJudgements, { rows: [{ id: row.id, props: { ...row } }] })]
  const others = (rows: readonly JudgementRow[]) => rows.filter(({ id }) => id !== row.id)
  await rebuildWith(store, { steps, apply: (kept) => ({ ...kept, judgements: [...others(kept.judgements), row] }) }, options)
  return withState(store, row)
}

function written(argument: 'by' | 'reason', text: string): string {
  const trimmed = text.trim()
  if (trimmed.length > 0 && trimmed.length <= LONGEST[argument]) return trimmed
  throw new DatelineError('BAD_ARGUMENT', `${argument}: ${JSON.stringify(text.slice(0, 60))} has ${trimmed.length} characters`, {
    argument,
    hint: `Give 1 to ${LONGEST[argument]} characters.`,
  })
}
