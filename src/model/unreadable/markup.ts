import type { TextFault } from './text-fault.ts'

const NAMES =
  'html|head|body|title|meta|link|script|style|div|span|p|br|hr|a|b|i|u|em|strong|h[1-6]|ul|ol|li|table|tr|td|th|img|article|section|header|footer|nav|main|figure|blockquote|nitf|newsml'
const DOCUMENT = /^(?:<!doctype\s|<\?xml\b|<html\b)/i
const OPENS = new RegExp(String.raw`^(?:<!--[^]{0,500}?-->\s*)?<(?:${NAMES})\b[^<>]{0,500}>`, 'i')
const TAGS = new RegExp(String.raw`</?(?:${NAMES})\b[^<>]{0,500}>`, 'gi')
const CLOSES = new RegExp(String.raw`</(?:${NAMES})\s*>`, 'i')
const FEWEST = 4
/** A text with a tag for so many characters or fewer is marked up; one that quotes a tag or two is not. */
const CHARACTERS_A_TAG = 500

/** A page or a piece of one, in HTML or XML. */
export function markupFault(text: string): TextFault | null {
  const start = text.trimStart()
  if (!DOCUMENT.test(start) && !(OPENS.test(start) && CLOSES.test(start)) && !isFullOfTags(text)) return null
  return { what: `is HTML or XML: ${JSON.stringify(start.slice(0, 40))}`, hint: "Give the article's plain text, without tags." }
}

function isFullOfTags(text: string): boolean {
  const tags = text.match(TAGS)?.length ?? 0
  return tags >= FEWEST && tags * CHARACTERS_A_TAG >= text.length
}
