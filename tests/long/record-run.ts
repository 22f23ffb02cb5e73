import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commit, machine } from '../../scripts/bench/machine.ts'
import { packageRoot } from '../../src/model/package-root.ts'

/** Writes what a long run counted to docs/long-runs, named after the day, with commit and machine. */
export function recordRun(name: string, results: Readonly<Record<string, unknown>>): void {
  const date = new Date().toISOString()
  const folder = join(packageRoot, 'docs', 'long-runs')
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, `${date.slice(0, 10)}-${name}.json`),
    `${JSON.stringify({ date, commit: commit(), machine: machine(), ...results }, null, 2)}\n`,
  )
}
