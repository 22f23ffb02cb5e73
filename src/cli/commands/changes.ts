import { InvalidArgumentError, type Command } from 'commander'
import { isDay } from '../../model/edtf.ts'
import { readChangesSince } from '../../service/read/changes-since.ts'
import { usingStore, withStore, type StoreOption } from '../open.ts'
import { writeResult } from '../output.ts'

interface Since {
  readonly seq?: number
  readonly instant?: string
}
interface Options extends StoreOption {
  readonly since: Since
  readonly about?: string
}

const EXAMPLES = `
One JSON object a line, in the order of writing: what was added, changed or removed of entities, meetings, captures, negotiators
and offices, with the values that went (before) and that came (after). Go on with the seq of the last line.

Example:
  $ dateline changes --since 2025-12-01 --about person:volodymyr-zelenskyy`

export function addChanges(program: Command): void {
  withStore(program.command('changes').description('what changed in the graph, as NDJSON'))
    .option('--since <seq or instant>', 'behind this number, or at this day or moment and later', sinceOf, {})
    .option('--about <id>', 'only what tells of this entity, meeting or capture')
    .addHelpText('after', EXAMPLES)
    .action(async ({ since, about, ...options }: Options) => {
      await usingStore(options, async (store) => {
        for await (const change of readChangesSince(store, { ...since, about })) await writeResult(JSON.stringify(change))
      })
    })
}

function sinceOf(text: string): Since {
  if (/^\d{1,15}$/.test(text)) return { seq: Number(text) }
  if (isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text))) return { instant: text }
  throw new InvalidArgumentError('give a number, a day or a moment, as 120, 2025-12-01 or 2025-12-01T08:30:00Z')
}
