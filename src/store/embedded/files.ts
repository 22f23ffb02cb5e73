import { accessSync, constants, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatelineError } from '../../model/errors.ts'

/** What the embedded store keeps in its folder; the engine's own are `graph` and, while it is open or was killed, `graph.wal/`. */
export interface StoreFiles {
  readonly folder: string
  readonly graph: string
  readonly log: string
  /** How many transactions were committed, beside the graph (`commit-count.ts`). */
  readonly commits: string
}

/** The files of a store in `folder`, which is made where it is missing. @throws DatelineError BAD_SETTING, STORE_DAMAGED */
export function storeFiles(folder: string): StoreFiles {
  makeFolder(folder)
  const files = { folder, graph: join(folder, 'graph'), log: join(folder, 'graph.wal'), commits: join(folder, 'commits') }
  clearHalfMade(files)
  if (existsSync(files.log) && !existsSync(files.graph)) throw damaged(files, 'its log is there but its file "graph" is not')
  return files
}

/** What a process leaves that was killed while it made the store: an empty file or log, before anything was committed. */
function clearHalfMade({ graph, log, commits }: StoreFiles): void {
  const hasGraph = existsSync(graph) && (statSync(graph).isDirectory() || statSync(graph).size > 0)
  const hasLog = existsSync(log) && (!statSync(log).isDirectory() || readdirSync(log).length > 0)
  const hasCommits = existsSync(commits) && statSync(commits).size > 0
  if (hasGraph || hasLog || hasCommits) return
  for (const path of [graph, log]) rmSync(path, { recursive: true, force: true })
}

/** An error that tells how to get on with a store that lost something. */
export function damaged(files: StoreFiles, reason: string, cause?: unknown): DatelineError {
  return new DatelineError('STORE_DAMAGED', `the store in ${files.folder} is damaged: ${reason}`, {
    hint:
      'Put back a copy of the whole folder, or start a new folder and import the last export. ' +
      `To go on with what is left, remove ${files.commits} and ingest the newest articles again.`,
    cause,
  })
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    if (statSync(folder).isDirectory()) {
      for (const path of [folder, join(folder, 'graph'), join(folder, 'commits')])
        if (existsSync(path)) accessSync(path, constants.R_OK | constants.W_OK)
      return
    }
  } catch (cause) {
    throw unusable(folder, cause)
  }
  throw unusable(folder)
}

function unusable(folder: string, cause?: unknown): DatelineError {
  return new DatelineError('BAD_SETTING', `store "${folder}" is no folder that can be made, opened and written`, {
    hint: 'Name a folder that this user may write in, or a Neo4j URL.',
    cause,
  })
}
