import type { Layout, Mention } from '../layers.ts'
import { titleCase, type Reading } from './reading.ts'

/** The places of "ACCRA, Ghana -": the dateline has no tokens, so each stands on the empty token span behind it. */
export function datelinePlaces(reading: Reading, { dateline }: Layout): readonly Mention[] {
  if (!dateline?.place) return []
  const { start, end } = dateline.place
  const text = reading.document.article.text.slice(start, end)
  const at = reading.tokens.findIndex((token) => token.start >= end)
  return Array.from(text.matchAll(/[^,/]+/g)).flatMap(([part], i) => {
    const name = part.trim()
    const from = start + text.indexOf(name)
    const mention = placeNamed(reading, name, i === 0)
    return mention ? [{ ...mention, first: at, last: at, head: at, start: from, end: from + name.length }] : []
  })
}

type Place = Omit<Mention, 'first' | 'last' | 'head' | 'start' | 'end'>

/** A dateline opens with the town where it was written, which the gazetteer may not know. */
function placeNamed({ gazetteer }: Reading, name: string, opens: boolean): Place | null {
  const senses = [...gazetteer.lookup(name), ...gazetteer.lookup(titleCase(name))]
  const kind = opens && (senses.length === 0 || senses.some((sense) => sense.kind === 'CITY')) ? 'CITY' : senses[0]?.kind
  if (!kind || !/^\p{Lu}[\p{L}\p{M} .'’-]+$/u.test(name)) return null
  const candidates = [...new Set(senses.filter((sense) => sense.kind === kind).map(({ id }) => id))]
  return { form: 'NAME', kind, number: 'SINGULAR', gender: null, office: null, candidates }
}
