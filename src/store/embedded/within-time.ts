import { DatelineError } from '../../model/errors.ts'

/**
 * Gives up waiting for a read after `limitMs`. The engine has no way to stop a query before its own 30 s, so it goes on beside;
 * what it answers then is dropped.
 * @throws DatelineError STORE_TIMEOUT
 */
export async function withinTime<Result>(reading: Promise<Result>, limitMs: number | undefined, name: string): Promise<Result> {
  if (limitMs === undefined) return reading
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(tooLate(name, limitMs)), limitMs)
  })
  try {
    return await Promise.race([reading, late])
  } finally {
    clearTimeout(timer)
    reading.catch(() => undefined)
  }
}

function tooLate(name: string, limitMs: number): DatelineError {
  return new DatelineError('STORE_TIMEOUT', `statement "${name}" took longer than ${limitMs} ms`, {
    hint: 'Ask for less at once (fewer rows, a narrower filter), or raise the time limit of queries.',
  })
}
