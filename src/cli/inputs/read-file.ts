import { readFile, stat } from 'node:fs/promises'
import { LONGEST_TEXT } from '../../model/article-input.ts'
import { DatelineError } from '../../model/errors.ts'
import { decode } from './decode.ts'
import { inputError } from './input-error.ts'

/** UTF-16 takes two bytes where UTF-8 takes one; what it holds is measured again when it is read. */
const LONGEST_FILE = 2 * LONGEST_TEXT

/** A whole file as text. @throws DatelineError BAD_INPUT where it cannot be read, is too long or is no text */
export async function readTextFile(path: string): Promise<string> {
  try {
    const { size } = await stat(path)
    if (size > LONGEST_FILE)
      throw new DatelineError('BAD_INPUT', `a file of ${(size / 1_000_000).toFixed(1)} MB`, {
        hint: `Give at most ${LONGEST_TEXT / 1_000_000} MB; split a collection into its articles.`,
      })
    return decode(await readFile(path))
  } catch (cause) {
    throw inputError(cause)
  }
}
