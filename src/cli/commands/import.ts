import type { Command } from 'commander'
import { DatelineError } from '../../model/errors.ts'
import { loadPlaces } from '../../service/places.ts'
import { rebuildIfStale } from '../../service/rebuild.ts'
import { importGraph, type Imported } from '../../service/transfer/import-graph.ts'
import type { Store } from '../../store/port.ts'
import { usingStore, withStore, type StoreOption } from '../open.ts'
import { writeResult } from '../output.ts'

const EXAMPLES = `
Takes what "dateline export" writes (without --canonical): articles, claims, history, verdicts and all that is derived. The store
has to be empty. The file is read through first; a broken line, a wrong count or a wrong checksum stops it before anything is
written. Files of older versions are brought up to the present one.

Example:
  $ dateline export --store data/graph > backup.ndjson
  $ dateline import backup.ndjson --store neo4j://localhost:7687`

export function addImport(program: Command): void {
  withStore(program.command('import').description('fill an empty store with an export').argument('<file>', 'the export'))
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, options: StoreOption) => {
      if (file === '-')
        throw new DatelineError('BAD_USAGE', 'an import is read twice, so standard input cannot be imported', {
          hint: 'Write the export to a file first.',
        })
      await writeResult(JSON.stringify(await usingStore(options, (store) => importFile(store, file))))
    })
}

async function importFile(store: Store, file: string): Promise<Imported> {
  const imported = await importGraph(store, file)
  if (imported.stale) await rebuildIfStale(store, { places: loadPlaces(), now: () => new Date().toISOString() })
  return imported
}
