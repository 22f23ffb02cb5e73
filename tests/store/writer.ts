import { openStore } from '../../src/store/open-store.ts'
import { put } from './probe.ts'

/** Writes one entity a transaction and prints each after its commit, for tests that kill it. */
const store = await openStore(process.argv[2] ?? '')
for (let number = 0; number < 100_000; number++) {
  await store.write([put('MERGE (n:Entity {id: $id})', { id: `e${number}` })])
  process.stdout.write(`${number}\n`)
}
