import type { Timex } from '../layers.ts'
import type { Filled } from './frames.ts'
import type { Reader } from './reader.ts'
import { childrenBy, headOf, lemmaOf, relationOf } from './tree.ts'

/** Parties of one meeting; `timex` where it has a time of its own beside the others'. */
export interface Together {
  readonly parties: readonly Filled[]
  readonly timex: Timex | null
}

const APART = new Set(['separate', 'separately', 'individually'])

/** "held separate talks with Roy and Lund", "called Roy on Monday and Lund on Friday": the parties of one meeting with each partner; all together where nothing tells them apart. */
export function apart(reader: Reader, trigger: number, parties: readonly Filled[]): readonly Together[] {
  const partners = parties
    .filter(({ referent }) => referent.node > trigger && referent.named)
    .toSorted((a, b) => a.referent.node - b.referent.node)
  const hosts = parties.filter(({ referent }) => referent.node < trigger)
  if (partners.length < 2 || hosts.length === 0) return [{ parties, timex: null }]
  if (isApart(reader, trigger)) return partners.map((partner) => ({ parties: [...hosts, partner], timex: null }))
  const times = timesOf(reader, partners)
  if (times) return partners.map((partner, at) => ({ parties: [...hosts, partner], timex: times[at] ?? null }))
  const cut = partners.findIndex((partner, at) => at > 0 && isAnother(reader, partners[at - 1]?.referent.node ?? 0, partner.referent.node))
  if (cut < 0) return [{ parties, timex: null }]
  return [partners.slice(0, cut), partners.slice(cut)].map((group) => ({ parties: [...hosts, ...group], timex: null }))
}

function isApart({ tree }: Reader, trigger: number): boolean {
  const verb = relationOf(tree, trigger) === 'obj' ? [headOf(tree, trigger)] : []
  const words = [trigger, ...verb].flatMap((node) => childrenBy(tree, node, 'amod', 'advmod'))
  return words.some((word) => APART.has(lemmaOf(tree, word)))
}

/** "received Roy in the city on Monday and Lund on Friday": the day behind each partner and before the next; null where one has none. */
function timesOf({ document }: Reader, partners: readonly Filled[]): readonly Timex[] | null {
  const end = document.sentences.find(({ last }) => last > (partners.at(-1)?.referent.node ?? 0))?.last ?? 0
  const times = partners.flatMap(({ referent }, at) => {
    const until = partners[at + 1]?.referent.node ?? Math.min(end, referent.node + REACH)
    return document.timexes.find(({ first, last, edtf }) => first > referent.node && last <= until && edtf !== null) ?? []
  })
  return times.length === partners.length ? times : null
}

/** How far behind the last partner its day may stand. */
const REACH = 12

const ANOTHER = /\bin (?:a|another)(?: (?:second|separate|third|later|further))? (?:call|conversation|meeting|talk)\b/i

/** "telephoned Roy and, in a second call, Lund". */
function isAnother({ document }: Reader, from: number, to: number): boolean {
  return ANOTHER.test(document.article.text.slice(document.tokens[from]?.end ?? 0, document.tokens[to]?.start ?? 0))
}
