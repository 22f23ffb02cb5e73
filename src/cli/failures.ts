import type { Command } from 'commander'
import type { DatelineError } from '../model/errors.ts'
import type { InputItem, Place } from './inputs/input-item.ts'
import { oneLine, reportInputError, writeLine, type Reporting } from './report-error.ts'

/** Tells failed inputs on standard error and, at the end, which exit code they make. */
export interface Failures {
  readonly add: (place: Place, error: DatelineError, id: string | null) => void
  readonly warn: (place: Place, text: string) => void
  readonly addItem: (item: InputItem & { readonly type: 'error' }) => void
  readonly count: () => number
  /** 0 where nothing failed; 2 where every path was missing and nothing was read; else 1. */
  readonly exitCode: (read: number) => number
}

export function createFailures(command: Command): Failures {
  const { jsonErrors = false, debug = false } = command.optsWithGlobals<Partial<Reporting>>()
  let failed = 0
  let missing = 0
  const add = (place: Place, error: DatelineError, id: string | null) => {
    failed += 1
    reportInputError(place, error, { jsonErrors, debug, id })
  }
  return {
    add,
    warn: ({ file, line }, text) => writeLine(oneLine(`${file}${line === null ? '' : `:${line}`}: warning: ${text}`)),
    addItem: (item) => {
      missing += Number(item.missingPath)
      add(item.place, item.error, item.id)
    },
    count: () => failed,
    exitCode: (read) => (failed === 0 ? 0 : read === 0 && missing === failed ? 2 : 1),
  }
}
