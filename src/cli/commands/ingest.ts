import type { Command } from 'commander'
import type { ExtractionDocument } from '../../model/document.ts'
import { DatelineError } from '../../model/errors.ts'
import { createExtractor, type Extractor } from '../../service/extract.ts'
import { ingest } from '../../service/ingest.ts'
import { createFailures, type Failures } from '../failures.ts'
import { readInputs } from '../inputs/read-inputs.ts'
import type { InputItem } from '../inputs/input-item.ts'
import { usingStore, withStore, type StoreOption } from '../open.ts'
import { writeResult } from '../output.ts'

const EXAMPLES = `
Reads what extract reads, and ready extraction documents. Safe to repeat: an article that has not changed is left as it is,
another text under a known key is a revision.

Example:
  $ dateline ingest samples --store data/graph`

export function addIngest(program: Command): void {
  const command = program.command('ingest').description('read articles into the store, one transaction an article').argument('[path...]', 'what to read', ['-'])
  withStore(command)
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: StoreOption, self: Command) => {
      const failures = createFailures(self)
      process.exitCode = await usingStore(options, (store) => run(paths, failures, (items) => ingest(store, items, { now: () => new Date().toISOString() })))
    })
}
