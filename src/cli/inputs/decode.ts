import { DatelineError } from '../../model/errors.ts'

/** Bytes as text: UTF-8, or UTF-16 where a byte order mark says so; the mark itself is dropped. @throws BAD_INPUT for anything else. */
export function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new DatelineError('BAD_INPUT', `not valid ${encoding.toUpperCase()}`, {
      hint: 'Give text in UTF-8, or in UTF-16 with a byte order mark.',
      cause,
    })
  }
}
