import type { Command } from 'commander'
import { check } from '../../service/check/check.ts'
import { INVARIANTS } from '../../service/check/problem.ts'
import { loadPlaces } from '../../service/places.ts'
import { usingStore, withStore, type StoreOption } from '../open.ts'
import { writeResult } from '../output.ts'

const EXAMPLES = `
Reads the whole graph and writes one line for each thing that breaks an invariant, with exit code 1; nothing is changed.
${Object.entries(INVARIANTS)
  .map(([name, meaning]) => `  ${name.padEnd(10)}${meaning}`)
  .join('\n')}
What is derived wrongly (carried, derived) "dateline rebuild" mends.

Example:
  $ dateline check --store data/graph`

export function addCheck(program: Command): void {
  withStore(program.command('check').description('whether the invariants of the graph hold'))
    .addHelpText('after', EXAMPLES)
    .action(async (options: StoreOption) => {
      const problems = await usingStore(options, (store) => check(store, loadPlaces()))
      for (const { invariant, what } of problems) await writeResult(`${invariant}: ${what}`)
      if (problems.length === 0) await writeResult('all invariants hold')
      else process.exitCode = 1
    })
}
