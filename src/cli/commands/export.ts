import type { Command } from 'commander'
import { exportGraph } from '../../service/export.ts'
import { usingStore, withStore, type StoreOption } from '../open.ts'
import { writeResult } from '../output.ts'

interface Options extends StoreOption {
  readonly canonical?: boolean
}

const EXAMPLES = `
Without --canonical the first line names the format, the last one the number of rows and the SHA-256 of what stands before it:
a backup, which dateline import takes.
With --canonical, history and system times are left out and lines sorted: two graphs are equal exactly when these bytes are.

Example:
  $ dateline export --canonical | sha256sum`

export function addExport(program: Command): void {
  withStore(program.command('export').description('the whole graph as NDJSON, the same from either store'))
    .option('--canonical', 'only what is live, sorted, without system times')
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => {
      await usingStore(options, async (store) => {
        for await (const line of exportGraph(store, { canonical: options.canonical ?? false })) await writeResult(line)
      })
    })
}
