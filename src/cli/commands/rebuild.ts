import type { Command } from 'commander'
import { loadPlaces } from '../../service/places.ts'
import { rebuild } from '../../service/rebuild.ts'
import { usingStore, withStore, type StoreOption } from '../open.ts'

const EXAMPLES = `
Puts entities, meetings and captures together anew from what articles and people said, and writes what differs. An ingest does
so by itself; this mends what was changed by hand, or brings a graph up to the rules of a newer program.

Example:
  $ dateline rebuild --store data/graph`

export function addRebuild(program: Command): void {
  withStore(program.command('rebuild').description('derive the graph anew'))
    .addHelpText('after', EXAMPLES)
    .action(async (options: StoreOption) => {
      await usingStore(options, (store) => rebuild(store, { places: loadPlaces(), now: () => new Date().toISOString() }))
    })
}
