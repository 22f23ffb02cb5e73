import type { Command } from 'commander'
import { loadPlaces } from '../../service/places.ts'
import { purge, retract } from '../../service/retract.ts'
import { usingStore, withStore, type StoreOption } from '../open.ts'
import { writeResult } from '../output.ts'

const RETRACT = `
Takes all revisions of the article back, and what the graph derives from them. They stay as history; one ingested again is live
again. KEY may also be the id or a revision.

Example:
  $ dateline retract https://example.org/2025/12/02/talks`

const PURGE = `
Removes all revisions of the article for good, with every change that rests on them. The hash of the key stays: an ingest of the
same key fails with PURGED. KEY may also be the id or a revision.

Example:
  $ dateline purge https://example.org/2025/12/02/talks`

export function addRetract(program: Command): void {
  add(program.command('retract').description('take an article back, keeping its history'), retract, RETRACT)
}

export function addPurge(program: Command): void {
  add(program.command('purge').description('remove an article for good'), purge, PURGE)
}

/** Answers with the key, the number of revisions and the time as one JSON object. */
function add(command: Command, takeBack: typeof retract, help: string): void {
  withStore(command.argument('<key>', 'key of the article'))
    .addHelpText('after', help)
    .action(async (key: string, options: StoreOption) => {
      const rebuilding = { places: loadPlaces(), now: () => new Date().toISOString() }
      await writeResult(JSON.stringify(await usingStore(options, (store) => takeBack(store, key, rebuilding))))
    })
}
