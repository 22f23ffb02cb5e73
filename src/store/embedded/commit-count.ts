import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs'
import type { StoreFiles } from './files.ts'

const WIDTH = 16

/** The number of committed transactions in a small file beside the graph, which counts them, too. */
export interface CommitCount {
  /** As the file told at opening; 0 without one. */
  readonly last: number
  note(commits: number): void
  close(): void
}

/**
 * A flipped bit in the engine's log opens without an error and with fewer commits. The file is written after each commit, so the
 * graph can be one ahead of it and never behind; where it is behind, commits were lost.
 */
export function openCommitCount(files: StoreFiles): CommitCount {
  const last = existsSync(files.commits) ? Number.parseInt(readFileSync(files.commits, 'utf8'), 10) || 0 : 0
  const descriptor = openSync(files.commits, existsSync(files.commits) ? 'r+' : 'w+')
  return {
    last,
    note: (commits) => void writeSync(descriptor, `${String(commits).padStart(WIDTH, '0')}\n`, 0),
    close: () => closeSync(descriptor),
  }
}
