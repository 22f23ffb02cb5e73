import { DatelineError } from '../model/errors.ts'

/** Any error as the project's; one that nobody foresaw keeps its stack as the cause, which `--debug` shows. */
export function asDatelineError(error: unknown): DatelineError {
  if (error instanceof DatelineError) return error
  const message = error instanceof Error ? error.message : String(error)
  return new DatelineError('BROKEN_PIPELINE', `something went wrong inside: ${message}`, {
    hint: 'Please report it, with what --debug tells.',
    cause: error,
  })
}
