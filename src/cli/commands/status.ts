import type { Command } from 'commander'
import { graphStatus } from '../../service/status.ts'
import { usingStore, withStore, type StoreOption } from '../open.ts'
import { writeResult } from '../output.ts'

export function addStatus(program: Command): void {
  withStore(program.command('status').description('how much the store holds, one JSON object'))
    .addHelpText('after', '\nExample:\n  $ dateline status --store data/graph')
    .action(async (options: StoreOption) => {
      const status = await usingStore(options, (store) => graphStatus(store))
      await writeResult(JSON.stringify(status))
    })
}
