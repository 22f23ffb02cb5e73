import { DatelineError } from '../../model/errors.ts'

/** What the file system may answer, in words. */
const MEANINGS: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  ENOENT: ['no such file or folder', 'Check the path.'],
  ENOTDIR: ['no such file or folder', 'Check the path: a part of it is a file.'],
  EACCES: ['may not be read', 'Give this user the right to read it.'],
  EPERM: ['may not be read', 'Give this user the right to read it.'],
  EISDIR: ['a folder where a file should be', 'Give a file of this name.'],
  ELOOP: ['a link that leads to itself', 'Mend the link.'],
  ENAMETOOLONG: ['a path that is too long', 'Check the path.'],
}

/** What the file system refused as BAD_INPUT; anything else is a defect and comes back as it is. */
export function inputError(cause: unknown): unknown {
  if (cause instanceof DatelineError) return cause
  const { code, syscall }: NodeJS.ErrnoException = Object(cause)
  if (code === undefined || syscall === undefined) return cause
  const [what, hint] = MEANINGS[code] ?? [`cannot be read (${code})`, 'Check the file and the disk.']
  return new DatelineError('BAD_INPUT', what, { hint, cause })
}

/** Whether a path was not there at all. */
export const isMissing = (error: DatelineError): boolean => ['ENOENT', 'ENOTDIR'].includes(String(Object(error.cause).code))
