import { hash } from '../../model/ids.ts'
import { groupBy } from '../../model/order.ts'
import type { ClaimRow } from '../../model/rows.ts'
import type { Store } from '../../store/port.ts'
import { homesOfChains, homesOfClaims, homesOfUnresolved } from '../../store/statements/check.ts'
import { readArguments, readAttributions, readSupersedes } from '../../store/statements/kept.ts'
import { supersessions } from '../write-article.ts'
import type { KeptGraph } from './kept-graph.ts'
import type { Problem } from './problem.ts'

const orphan = (what: string): Problem => ({ invariant: 'orphan', what })

/** Nodes without an article, and claims that name chains of another one. */
export async function checkHomes(store: Store, { chains, claims }: KeptGraph): Promise<Problem[]> {
  const loose = await Promise.all([
    store.run(homesOfChains, {}).then((rows) => rows.map(({ id, homes }) => orphan(`chain ${id} lies in ${homes} articles`))),
    store.run(homesOfClaims, {}).then((rows) => rows.map(({ id, homes }) => orphan(`claim ${id} lies in ${homes} articles`))),
    store.run(homesOfUnresolved, {}).then((rows) => rows.map(({ id, homes }) => orphan(`cue ${id} lies in ${homes} articles`))),
  ])
  const strange = [...claims.values()].flatMap(({ id, article, arguments: args, attributions }) =>
    [...args, ...attributions]
      .filter(({ chainId }) => chains.get(chainId)?.article !== article)
      .map(({ chainId }) => orphan(`claim ${id} of article ${article} names chain ${chainId}, which does not lie there`)),
  )
  const lost = [...claims.values()].filter((claim) => !isWhole(claim))
  return [...loose.flat(), ...strange, ...lost.map(({ id }) => orphan(`claim ${id} has not the arguments that its id is made of`))]
}

/** A claim's id is made of its arguments (DESIGN.md §4, Ids); equal ones of an article are counted. */
function isWhole({ id, article, predicate, triggerStart, triggerEnd, arguments: args }: ClaimRow): boolean {
  const parts = [article, predicate, [triggerStart, triggerEnd], args.map(({ role, start, end }) => [role, start, end])]
  return id === hash(parts) || Array.from({ length: MOST_EQUAL }, (_, again) => hash([...parts, again + 1])).includes(id)
}

const MOST_EQUAL = 50

/** Arguments and sources that one claim has twice. */
export async function checkKeptDoubles(store: Store): Promise<Problem[]> {
  return [...(await doubles('argument', store.stream(readArguments, {}))), ...(await doubles('source', store.stream(readAttributions, {})))]
}

interface Edge {
  readonly claimId: string
  readonly chainId: string
  readonly props: object
}

/** The edges come in the order of their claims. */
async function doubles(what: string, edges: AsyncIterable<Edge>): Promise<Problem[]> {
  const problems: Problem[] = []
  const seen = new Set<string>()
  let of = ''
  for await (const { claimId, chainId, props } of edges) {
    if (claimId !== of) seen.clear()
    of = claimId
    const key = JSON.stringify([chainId, props])
    if (seen.has(key)) problems.push({ invariant: 'double', what: `claim ${claimId} has the ${what} ${chainId} twice` })
    seen.add(key)
  }
  return problems
}

/** Which revision follows which, against the law. */
export async function checkRevisions(store: Store, { heads }: KeptGraph): Promise<Problem[]> {
  const keyOf = ({ from, to }: { readonly from: string; readonly to: string }) => `${from} after ${to}`
  const stored = (await store.run(readSupersedes, {})).map(keyOf)
  const lawful = [...groupBy(heads, ({ key }) => key).values()].flatMap(supersessions).map(keyOf)
  return [
    ...stored
      .filter((pair, index) => stored[index - 1] === pair)
      .map((pair): Problem => ({ invariant: 'double', what: `revision ${pair} is told twice` })),
    ...missing(lawful, stored).map((pair): Problem => ({ invariant: 'revision', what: `revision ${pair} is not told` })),
    ...missing(stored, lawful).map((pair): Problem => ({ invariant: 'revision', what: `revision ${pair} is told against the law` })),
  ]
}

function missing(wanted: readonly string[], have: readonly string[]): string[] {
  const known = new Set(have)
  return wanted.filter((pair) => !known.has(pair))
}
