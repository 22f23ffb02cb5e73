import type { TextFault } from './text-fault.ts'

/** Control characters that no text has; tab, line ends, form feed and the DOS end mark 0x1A are not among them. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f\u007f]/g
/** One stray control character in so many is a slip of a converter. */
const ONE_IN = 200

/** A NUL, or many control characters. */
export function binaryFault(text: string): TextFault | null {
  const controls = text.match(CONTROLS)?.length ?? 0
  if (!text.includes('\0') && controls * ONE_IN <= text.length) return null
  return { what: 'is binary', hint: 'Give plain text in UTF-8, or in UTF-16 with a byte order mark.' }
}
