import { dayRange } from '../../src/model/edtf.ts'
import type { Document, Timex } from '../layers.ts'

/** "from July 2003 to May 2004", "between 2004 and 2009": two expressions as one with an interval; else the expression itself. */
export function joined(document: Document<'timexes'>, timex: Timex): Timex {
  const place = document.timexes.findIndex(({ start }) => start === timex.start)
  const [before, after] = [document.timexes[place - 1], document.timexes[place + 1]]
  return (after && span(document, timex, after)) ?? (before && span(document, before, timex)) ?? timex
}

function span({ article }: Document, from: Timex, to: Timex): Timex | null {
  const between = article.text.slice(from.end, to.start)
  const ahead = article.text.slice(Math.max(0, from.start - 8), from.start)
  const spans = /^\s*(?:-|–|—|to|through|until|till)\s*$/.test(between) || (/^\s*and\s*$/.test(between) && /\bbetween\s+$/i.test(ahead))
  if (!spans || from.edtf === null || to.edtf === null) return null
  const edtf = `${from.edtf.split('/')[0] ?? ''}/${to.edtf.split('/').at(-1) ?? ''}`
  const days = dayRange(edtf)
  if (!days) return null
  return { ...from, ...days, edtf, end: to.end, last: to.last, text: article.text.slice(from.start, to.end), ruleId: 'range/joined' }
}
