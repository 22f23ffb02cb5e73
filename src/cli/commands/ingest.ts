import type { Command } from 'commander'
import type { Extractor } from '../../service/extract.ts'
import { ingest } from '../../service/ingest.ts'
import type { Store } from '../../store/port.ts'
import { createFailures, type Failures } from '../failures.ts'
import type { Place } from '../inputs/input-item.ts'
import { readInputs } from '../inputs/read-inputs.ts'
import { usingStore, withStore, type StoreOption } from '../open.ts'
import { writeResult } from '../output.ts'
import { readArticle } from '../read-article.ts'
import { openExtractor } from '../open-extractor.ts'

const EXAMPLES = `
Reads what extract reads, and ready extraction documents. Safe to repeat: an article that has not changed is left as it is,
another text under a known key is a revision. Ends with how many articles are new, updated, unchanged and failed.

Example:
  $ dateline ingest samples --store data/mine`

export function addIngest(program: Command): void {
  const command = program
    .command('ingest')
    .description('read articles into the store, one transaction an article')
    .argument('[path...]', 'what to read', ['-'])
  withStore(command)
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: StoreOption, self: Command) => {
      const failures = createFailures(self)
      const extractor = await openExtractor()
      process.exitCode = await usingStore(options, (store) => ingestAll(paths, { failures, extractor, store }))
    })
}

interface Run {
  readonly failures: Failures
  readonly extractor: Extractor
  readonly store: Store
}

async function ingestAll(paths: readonly string[], run: Run): Promise<number> {
  const places: Place[] = []
  const { extractor, store, failures } = run
  const result = await ingest(store, documentsOf(paths, run, places), { now: () => new Date().toISOString(), places: extractor.places })
  for (const { index, error, id } of result.failed) failures.add(places[index] ?? { file: '-', line: null }, error, id)
  const read = result.new + result.updated + result.unchanged
  await writeResult(`new ${result.new}  updated ${result.updated}  unchanged ${result.unchanged}  failed ${failures.count()}`)
  return failures.exitCode(read)
}

/** Documents in input order; `places` gets where each of them comes from. */
async function* documentsOf(paths: readonly string[], { extractor, failures }: Run, places: Place[]): AsyncGenerator<unknown> {
  for await (const item of readInputs(paths)) {
    if (item.type === 'error') {
      failures.addItem(item)
      continue
    }
    const document = item.type === 'document' ? item.document : await readArticle(item, extractor, failures)
    if (document === null) continue
    places.push(item.place)
    yield document
  }
}
