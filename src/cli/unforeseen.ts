import { DatelineError } from '../model/errors.ts'
import { inputError } from './inputs/input-error.ts'

/** Any error as the project's: a path that cannot be used is named; an error that nobody foresaw keeps its stack as the cause, which `--debug` shows. */
export function asDatelineError(error: unknown): DatelineError {
  if (error instanceof DatelineError) return error
  const { path }: NodeJS.ErrnoException = Object(error)
  const fault = inputError(error)
  if (path && fault instanceof DatelineError)
    return new DatelineError(fault.code, `${path}: ${fault.message}`, { hint: fault.hint, cause: error })
  const message = error instanceof Error ? error.message : String(error)
  return new DatelineError('BROKEN_PIPELINE', `something went wrong inside: ${message}`, {
    hint: 'Please report it, with what --debug tells.',
    cause: error,
  })
}
