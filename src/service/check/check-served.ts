import { DatelineError } from '../../model/errors.ts'
import type { Store } from '../../store/port.ts'
import { readChanges } from '../../store/statements/kept.ts'
import type { PlainTables } from '../derived-rows.ts'
import { findEntities, findHappening, refuseGone } from '../read/read-by-name.ts'
import type { Problem } from './problem.ts'

/** Every id that a change tells of: those were to be seen by callers. */
export async function checkServed(store: Store, stored: PlainTables): Promise<Problem[]> {
  const present = new Set(
    (['entities', 'meetings', 'captures'] as const).flatMap((table) => [...(stored.get(table)?.values() ?? [])].map(({ id }) => id)),
  )
  const served = new Set<string>()
  for await (const { props } of store.stream(readChanges, {})) if (!present.has(props.subject)) served.add(props.subject)
  const problems: Problem[] = []
  for (const id of served)
    if (!(await answers(store, id)))
      problems.push({ invariant: 'served', what: `${id} was told of, but neither resolves nor answers GONE` })
  return problems
}

async function answers(store: Store, id: string): Promise<boolean> {
  try {
    if (/^(meeting|capture):/.test(id)) return (await findHappening(store, id)) !== null
    const [found] = await findEntities(store, [id])
    return (found ?? (await refuseGone(store, id))) !== null
  } catch (error) {
    if (error instanceof DatelineError && error.code === 'GONE') return true
    throw error
  }
}
