import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { packageRoot } from '../../src/model/package-root.ts'

/** Writes what a long run counted to docs/long-runs, named after the day, with commit and machine. */
export function recordRun(name: string, results: Readonly<Record<string, unknown>>): void {
  const date = new Date().toISOString()
  const machine = `${process.platform} ${process.arch}, ${cpus().length} processors, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: packageRoot, encoding: 'utf8' }).trim()
  const folder = join(packageRoot, 'docs', 'long-runs')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${date.slice(0, 10)}-${name}.json`), `${JSON.stringify({ date, commit, machine, ...results }, null, 2)}\n`)
}
