import { startsOf } from './frames.ts'
import { tokensSpan } from './claim-parts.ts'
import { walk } from './paths.ts'
import type { Reader } from './reader.ts'
import { phraseOf } from './tree.ts'

const PATHS = [
  '~on/about/over/concerning/regarding',
  'acl(on/about/over)',
  'advcl(on/about/over)',
  '^obj[light] ~on/about/over',
  '~for ~on/about/over',
  'obj',
] as const
const OF_VERB = new Set(['discuss'])

/** What a meeting is about: "talks on ending the war" → "ending the war"; null where it is not told. */
export function topicOf(reader: Reader, trigger: number): string | null {
  const isDiscussion = OF_VERB.has(reader.tree.words[trigger]?.lemma ?? '')
  const paths = PATHS.filter((path) => path !== 'obj' || isDiscussion)
  for (const path of paths) {
    const [node] = startsOf(reader.tree, trigger).flatMap((start) => walk(reader.tree, start, path))
    if (node === undefined || isTime(reader, node)) continue
    const { first, last } = phraseOf(reader.tree, node)
    return withoutPreposition(tokensSpan(reader, first, last).text)
  }
  return null
}

const withoutPreposition = (text: string): string => text.replace(/^(on|about|over|concerning|regarding)\s+/i, '')

/** "talks on Tuesday" tells a day, no topic. */
const isTime = (reader: Reader, node: number): boolean => reader.document.timexes.some(({ first, last }) => first <= node && node < last)
