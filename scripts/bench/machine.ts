import { execFileSync } from 'node:child_process'
import { arch, availableParallelism, cpus, loadavg, platform, totalmem } from 'node:os'
import { packageRoot } from '../../src/model/package-root.ts'

/** The machine in words, without its name. */
export function machine(): string {
  const model = cpus()[0]?.model.trim() || 'unknown processor'
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${availableParallelism()} cores (${model}), ${memory} GiB memory, ${platform()} ${arch()}, Node ${process.version}`
}

/** Processes that wanted a core in the last minute: above the number of cores, others ran beside and the figures are too low. */
export const load = (): number => Number((loadavg()[0] ?? 0).toFixed(2))

/** The commit that is checked out. */
export const commit = (): string => execFileSync('git', ['rev-parse', 'HEAD'], { cwd: packageRoot, encoding: 'utf8' }).trim()
