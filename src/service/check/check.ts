import type { Places } from '../../model/place.ts'
import type { Store } from '../../store/port.ts'
import { storedTables } from '../derived-rows.ts'
import { checkCarried, checkEntities } from './check-carried.ts'
import { checkDerived, checkDerivedDoubles } from './check-derived.ts'
import { checkHomes, checkKeptDoubles, checkRevisions } from './check-kept.ts'
import { checkQuotes } from './check-quotes.ts'
import { checkServed } from './check-served.ts'
import { readKeptGraph } from './kept-graph.ts'
import type { Problem } from './problem.ts'

/** What breaks the invariants of a graph (`INVARIANTS`), named one by one; nothing where they all hold. It only reads. */
export async function check(store: Store, places: Places): Promise<Problem[]> {
  const [graph, stored] = [await readKeptGraph(store), await storedTables(store)]
  return [
    ...(await checkQuotes(store, graph)),
    ...(await checkHomes(store, graph)),
    ...checkEntities(stored),
    ...(await checkKeptDoubles(store)),
    ...(await checkDerivedDoubles(store)),
    ...(await checkRevisions(store, graph)),
    ...checkCarried(stored, graph),
    ...(await checkDerived(store, stored, places)),
    ...(await checkServed(store, stored)),
  ]
}
