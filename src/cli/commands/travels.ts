import type { Command } from 'commander'
import { readTravels } from '../../service/travels.ts'
import { openExtractor } from '../open-extractor.ts'
import { writeResult } from '../output.ts'

const EXAMPLES = `
7,535 records of 1866 to 2026 by the Office of the Historian, United States Department of State (public domain). The evidence of
each claim is the official remark; who travelled, where to and when is what the record tells beside it. Takes some minutes.

Example:
  $ dateline travels | dateline ingest - --store data/graph`

export function addTravels(program: Command): void {
  program
    .command('travels')
    .description('write the official travels and visits of a century and a half as extraction documents, one JSON line a record')
    .addHelpText('after', EXAMPLES)
    .action(async () => {
      for await (const document of readTravels(await openExtractor())) await writeResult(JSON.stringify(document))
    })
}
