import { execFile } from 'node:child_process'

/** Milliseconds that a probe may take: a docker CLI without a daemon can hang. */
const PROBE_MS = 8_000

/** What a command prints when it ends well in time; null otherwise. */
export function answers(command: string, options: readonly string[], limitMs = PROBE_MS): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(command, options, { timeout: limitMs, killSignal: 'SIGKILL' }, (error, out, err) => resolve(error ? null : out + err))
  })
}
