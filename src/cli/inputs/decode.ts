import { DatelineError } from '../../model/errors.ts'

const HINT = 'Give text in UTF-8, or in UTF-16 with a byte order mark.'

/** The UTF-16 encoding that a byte order mark names, or null. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** Bytes as text: UTF-8, or UTF-16 where a byte order mark says so; the mark itself is dropped. @throws BAD_INPUT for anything else. */
export function decode(bytes: Uint8Array): string {
  const encoding = utf16Of(bytes) ?? 'utf-8'
  if (encoding === 'utf-8' && bytes.includes(0))
    throw new DatelineError('BAD_INPUT', `binary: a NUL at byte ${bytes.indexOf(0)}`, { hint: HINT })
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (cause) {
    const where = encoding === 'utf-8' ? `: ${firstBadByte(bytes)}` : ''
    throw new DatelineError('BAD_INPUT', `not valid ${encoding.toUpperCase()}${where}`, { hint: HINT, cause })
  }
}

/** "0xff at byte 10" of bytes that are not valid UTF-8. */
function firstBadByte(bytes: Uint8Array): string {
  const loose = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  let at = 0
  for (const part of loose.split('\ufffd')) {
    at += Buffer.byteLength(part)
    const isWritten = bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd
    if (!isWritten) break
    at += 3
  }
  return `0x${(bytes[at] ?? 0).toString(16)} at byte ${at}`
}
