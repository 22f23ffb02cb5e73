/** Codes that programs may rely on; a new code is added here and described in docs. */
export const ERROR_CODES = [
  'BAD_INPUT',
  'BAD_SETTING',
  'BAD_USAGE',
  'NOT_FOUND',
  'GONE',
  'PURGED',
  'TOO_MANY_CLAIMS',
  'BAD_ARGUMENT',
  'BAD_CURSOR',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'STORE_LOCKED',
  'STORE_UNAVAILABLE',
  'STORE_DENIED',
  'STORE_DAMAGED',
  'STORE_VERSION',
  'STORE_TIMEOUT',
  'STORE_CONFLICT',
  'BAD_STATEMENT',
  'BAD_PARAMETER',
  'BROKEN_PIPELINE',
  'MISSING_BUILD',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** The one error of the project: what was wrong with which value, and what to do about it. */
export class DatelineError extends Error {
  override readonly name = 'DatelineError'
  readonly code: ErrorCode
  /** What the reader can do; a sentence. */
  readonly hint: string
  /** Path of the argument that was wrong, as `filter.dateFrom`. */
  readonly argument: string | undefined

  constructor(
    code: ErrorCode,
    message: string,
    options: { readonly hint: string; readonly argument?: string | undefined; readonly cause?: unknown },
  ) {
    super(message, { cause: options.cause })
    this.code = code
    this.hint = options.hint
    this.argument = options.argument
  }
}
