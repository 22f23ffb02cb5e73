import { inspect } from 'node:util'
import type { DatelineError } from '../model/errors.ts'
import type { Place } from './inputs/input-item.ts'

export interface Reporting {
  readonly jsonErrors: boolean
  readonly debug: boolean
}

/** One line on standard error: where, what, what is allowed. */
export function reportInputError(place: Place, error: DatelineError, options: Reporting & { readonly id: string | null }): void {
  const { file, line } = place
  if (options.jsonErrors)
    writeLine(JSON.stringify({ code: error.code, id: options.id, file, line, message: error.message, hint: error.hint }))
  else writeLine(oneLine(`${file}${line === null ? '' : `:${line}`}: ${sentenceOf(error)}`))
  if (options.debug) writeLine(inspect(error))
}

export function reportError(error: DatelineError, options: Reporting): void {
  if (options.jsonErrors) writeLine(JSON.stringify({ code: error.code, id: null, line: null, message: error.message, hint: error.hint }))
  else writeLine(oneLine(`dateline: ${sentenceOf(error)}`))
  if (options.debug) writeLine(inspect(error))
}

/** The drivers' own messages may end with a full stop. */
const sentenceOf = ({ message, hint }: DatelineError): string => `${message.replace(/[.\s]+$/, '')}. ${hint}`

/** Line ends and other control characters of what is quoted would break the line, or the terminal. */
export const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ')

export function writeLine(text: string): void {
  process.stderr.write(`${text}\n`)
}
