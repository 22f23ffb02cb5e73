import { arch, availableParallelism, cpus, loadavg, platform, totalmem } from 'node:os'

/** The machine in words, without its name. */
export function machine(): string {
  const model = cpus()[0]?.model.trim() || 'unknown processor'
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${availableParallelism()} cores (${model}), ${memory} GiB memory, ${platform()} ${arch()}, Node ${process.version}`
}

/** Processes that wanted a core in the last minute: above the number of cores, others ran beside and the figures are too low. */
export const load = (): number => Number((loadavg()[0] ?? 0).toFixed(2))
