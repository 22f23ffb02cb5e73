import { z } from 'zod'
import { defineStatement } from './define.ts'

const none = z.object({})
const count = z.int().min(0)

export const writeStoreVersion = defineStatement({
  name: 'storeVersion',
  file: 'write/store-version',
  mode: 'write',
  params: z.object({ version: count }),
  row: none,
})

export const countCommit = defineStatement({
  name: 'countCommit',
  file: 'write/count-commit',
  mode: 'write',
  params: z.object({ commits: count }),
  row: none,
})

const id = z.string()
const props = z.record(z.string(), z.unknown())
const nodes = z.array(z.object({ id, props }))
const claimEdges = z.object({ rows: z.array(z.object({ claimId: id, chainId: id, props })) })

export const putArticle = keptWrite('putArticle', 'put-article', z.object({ revision: id, props }))
export const clearArticle = keptWrite('clearArticle', 'clear-article', z.object({ revision: id }))
export const putChains = keptWrite('putChains', 'put-chains', z.object({ revision: id, rows: nodes }))
export const putClaims = keptWrite('putClaims', 'put-claims', z.object({ revision: id, rows: nodes }))
export const putUnresolved = keptWrite('putUnresolved', 'put-unresolved', z.object({ revision: id, rows: nodes }))
export const putArguments = keptWrite('putArguments', 'put-arguments', claimEdges)
export const putAttributions = keptWrite('putAttributions', 'put-attributions', claimEdges)
export const dropSupersedes = keptWrite('dropSupersedes', 'drop-supersedes', z.object({ key: z.string() }))
export const putSupersedes = keptWrite('putSupersedes', 'put-supersedes', z.object({ rows: z.array(z.object({ from: id, to: id })) }))

export const markStale = defineStatement({
  name: 'markStale',
  file: 'write/mark-stale',
  mode: 'write',
  params: z.object({ stale: z.boolean() }),
  row: none,
})

/** Fails with STORE_CONFLICT where the kept or derived part was written since `expected` was read; raises the count else. */
export const countTurn = defineStatement({
  name: 'countTurn',
  file: 'write/count-turn',
  mode: 'write',
  params: z.object({ expected: count }),
  row: none,
})

export const nextTurn = defineStatement({ name: 'nextTurn', file: 'write/next-turn', mode: 'write', params: none, row: none })

const changes = z.array(z.object({ seq: count, props }))
export const putChanges = keptWrite('putChanges', 'put-changes', z.object({ rows: changes }))
export const putJudgements = keptWrite('putJudgements', 'put-judgements', z.object({ rows: nodes }))
export const retractArticle = keptWrite('retractArticle', 'retract-article', z.object({ key: id, at: id }))
export const retractClaims = keptWrite('retractClaims', 'retract-claims', z.object({ key: id, at: id }))
export const clearKey = keptWrite('clearKey', 'clear-key', z.object({ key: id }))
export const dropKey = keptWrite('dropKey', 'drop-key', z.object({ key: id }))
export const putPurged = keptWrite('putPurged', 'put-purged', z.object({ rows: nodes }))
export const dropChangesOf = keptWrite('dropChangesOf', 'drop-changes-of', z.object({ article: id }))
const imported = z.object({ rows: z.array(z.object({ id, article: id, props })) })
/** Into an empty store alone: a row that is there already fails. */
export const importChains = keptWrite('importChains', 'import-chains', imported)
export const importClaims = keptWrite('importClaims', 'import-claims', imported)
export const importUnresolved = keptWrite('importUnresolved', 'import-unresolved', imported)
export const setChangeCount = keptWrite('setChangeCount', 'set-change-count', z.object({ count }))

function keptWrite<Params>(name: string, file: string, params: z.ZodType<Params>) {
  return defineStatement<Params, object>({ name, file: `write/kept/${file}`, mode: 'write', params, row: none })
}
