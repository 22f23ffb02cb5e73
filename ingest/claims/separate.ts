import type { Filled } from './frames.ts'
import type { Reader } from './reader.ts'
import { childrenBy, headOf, lemmaOf, relationOf } from './tree.ts'

const APART = new Set(['separate', 'separately', 'individually'])

/** "held separate talks with Roy and Lund": the parties of one meeting with each partner; all together where nothing tells them apart. */
export function apart(reader: Reader, trigger: number, parties: readonly Filled[]): readonly (readonly Filled[])[] {
  if (!isApart(reader, trigger)) return [parties]
  const partners = parties.filter(({ referent }) => referent.node > trigger && referent.named)
  const hosts = parties.filter(({ referent }) => referent.node < trigger)
  return partners.length > 1 && hosts.length > 0 ? partners.map((partner) => [...hosts, partner]) : [parties]
}

function isApart({ tree }: Reader, trigger: number): boolean {
  const verb = relationOf(tree, trigger) === 'obj' ? [headOf(tree, trigger)] : []
  const words = [trigger, ...verb].flatMap((node) => childrenBy(tree, node, 'amod', 'advmod'))
  return words.some((word) => APART.has(lemmaOf(tree, word)))
}
