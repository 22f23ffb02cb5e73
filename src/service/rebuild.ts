import { derive } from '../model/derive/derive.ts'
import type { Kept } from '../model/derive/kept.ts'
import { DatelineError } from '../model/errors.ts'
import { hash } from '../model/ids.ts'
import type { Places } from '../model/place.ts'
import { step, type Step, type Store } from '../store/port.ts'
import { readDerivation } from '../store/statements/kept.ts'
import { countTurn, markStale, putChanges, setChangeCount } from '../store/statements/write.ts'
import { changesOf, type UnnumberedChange } from './changes.ts'
import { plainTables, storedTables } from './derived-rows.ts'
import { batches, differenceOf, stepsOf } from './difference.ts'
import { readKept } from './read-kept.ts'

export interface RebuildOptions {
  readonly places: Places
  /** The present instant, UTC with `Z`. */
  readonly now: () => string
}

/** A change of the kept part that is written together with what it changes in the derived part. */
export interface KeptChange {
  readonly steps: readonly Step[]
  /** What is kept once the steps are done. */
  readonly apply: (kept: Kept) => Kept
  /** What of the changes is noted; everything where it is left out. */
  readonly note?: (changes: readonly UnnumberedChange[]) => readonly UnnumberedChange[]
}

const NOTHING: KeptChange = { steps: [], apply: (kept) => kept }

/** Derives the whole graph anew and writes what differs, and the changes that it makes, in one transaction. */
export async function rebuild(store: Store, options: RebuildOptions): Promise<void> {
  await rebuildWith(store, NOTHING, options)
}

/** Derives anew where the derived part lags behind, as after an ingest or a stop in the middle of one. */
export async function rebuildIfStale(store: Store, options: RebuildOptions): Promise<void> {
  const [state] = await store.run(readDerivation, {})
  if (state?.stale) await rebuild(store, options)
}

/** How often a derivation is begun anew because somebody wrote meanwhile. */
const ATTEMPTS = 10

/** Changes the kept part and writes what that changes in the derived part, in one transaction. */
export async function rebuildWith(store: Store, change: KeptChange, options: RebuildOptions): Promise<void> {
  for (let attempt = 1; ; attempt++)
    try {
      return await store.write(await transaction(store, change, options))
    } catch (error) {
      if (attempt === ATTEMPTS || !(error instanceof DatelineError) || error.code !== 'STORE_CONFLICT') throw error
    }
}

async function transaction(store: Store, { steps, apply, note = (all) => all }: KeptChange, options: RebuildOptions): Promise<Step[]> {
  // read first: whoever writes from here on makes the count of turns another, and this transaction fails
  const [state] = await store.run(readDerivation, {})
  const stored = await readKept(store)
  const [before, after] = [await storedTables(store), plainTables(derive(apply(stored), options.places))]
  const differences = differenceOf(before, after)
  const changes = note(changesOf(differences, { before, after, articleOf: articlesOf(stored) }))
  return [
    step(markStale, { stale: false }),
    step(countTurn, { expected: state?.turn ?? 0 }),
    ...steps,
    ...stepsOf(differences),
    ...changeSteps(changes, { count: state?.changes ?? 0, at: options.now() }),
  ]
}

/** Looks up the hash of the key of the article that a claim or chain stands in. */
function articlesOf({ articles, chains, claims }: Kept): (id: string) => string | null {
  const keys = new Map(articles.map(({ revision, key }) => [revision, hash([key])]))
  const revisions = new Map([...chains, ...claims].map(({ id, article }) => [id, article]))
  return (id) => keys.get(revisions.get(id) ?? '') ?? null
}

function changeSteps(changes: readonly UnnumberedChange[], { count, at }: { readonly count: number; readonly at: string }): Step[] {
  if (changes.length === 0) return []
  const numbered = changes.map(({ present: _present, ...change }, index) => ({ seq: count + 1 + index, props: { ...change, at } }))
  return [...batches(numbered).map((rows) => step(putChanges, { rows })), step(setChangeCount, { count: count + numbered.length })]
}
