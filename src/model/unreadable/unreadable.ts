import { binaryFault } from './binary.ts'
import { languageFault } from './language.ts'
import { markupFault } from './markup.ts'
import type { TextFault } from './text-fault.ts'

/** The first thing that keeps a text from being read: it is binary, HTML, or in another language. */
export function unreadable(text: string): TextFault | null {
  return binaryFault(text) ?? markupFault(text) ?? languageFault(text)
}
