import type { Document, Sentence } from '../layers.ts'
import { lower, upos, words } from './lexis.ts'
import type { VerbGroup } from './verb-groups.ts'
import { verbGroups } from './verb-groups.ts'

const RELATIVE = new Set(words('who which whose whom where'))
const MARKS = new Set(
  words(
    `that who which whose whom where when while whereas as after before because if unless although though despite whether until but and so yet nor or
     , ; : — – - ( ) " “ ” ''`,
  ),
)
const PHRASE = new Set(['ADP', 'ADV', 'NUM', 'SCONJ', 'PART'])

/**
 * The verb group whose clause token `index` stands in, by order and clause marks alone: nothing rests on the tree.
 * "said on Monday that they will meet on Tuesday": Monday is of "said", Tuesday of "will meet".
 */
export function clauseVerb(document: Document<'tokens' | 'sentences' | 'annotation'>, sentence: Sentence, index: number): VerbGroup | null {
  const groups = verbGroups(document, sentence)
  const inside = groups.find(({ first, last }) => first <= index && index < last)
  if (inside) return inside
  const after = groups.findIndex(({ first }) => first > index)
  const left = groups[after < 0 ? groups.length - 1 : after - 1]
  const right = after < 0 ? undefined : groups[after]
  if (!left) return fronted(document, groups, sentence)
  if (right && !belongsLeft(document, { left, right, index })) return right
  return closesRelative(document, { left, index, sentence }) ? (outer(document, groups, left) ?? left) : left
}

/** "On Monday, Putin, who leads Russia, met Modi": what stands in front belongs to the first verb outside a relative clause. */
function fronted(document: Document<'tokens'>, groups: readonly VerbGroup[], sentence: Sentence): VerbGroup | null {
  return groups.find((group) => group.form === 'FINITE' && !isRelative(document, group, sentence.first)) ?? groups[0] ?? null
}

interface Between {
  readonly left: VerbGroup
  readonly right: VerbGroup
  readonly index: number
}

function belongsLeft(document: Document<'tokens' | 'annotation'>, { left, right, index }: Between): boolean {
  if (right.form === 'INFINITIVE') return true
  const mark = lastMark(document, left.last, right.first)
  if (mark !== null) return index < mark
  if (right.form === 'PARTICIPLE') return upos(document, right.first - 1) !== 'NOUN' || index < right.first - 1
  return onlyPhrase(document, left.last, index)
}

/** "said on Monday Putin will meet": nothing that could be a subject stands between the verb and the expression. */
function onlyPhrase(document: Document<'tokens' | 'annotation'>, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!PHRASE.has(upos(document, at)) && !/^(reporters|journalists|him|her|them|me|us|late|early)$/.test(lower(document, at)))
      return false
  return true
}

function lastMark(document: Document<'tokens'>, from: number, to: number): number | null {
  for (let at = to - 1; at >= from; at--) if (MARKS.has(lower(document, at))) return at
  return null
}

/** True where a relative word opens the clause of `group`. */
export function isRelative(document: Document<'tokens'>, group: VerbGroup, from: number): boolean {
  for (let at = group.first - 1; at >= Math.max(from, group.first - 6); at--) {
    const word = lower(document, at)
    if (RELATIVE.has(word)) return true
    if (MARKS.has(word)) return false
  }
  return false
}

function closesRelative(
  document: Document<'tokens'>,
  { left, index, sentence }: { readonly left: VerbGroup; readonly index: number; readonly sentence: Sentence },
): boolean {
  if (!isRelative(document, left, sentence.first)) return false
  for (let at = left.last; at < index; at++) if (lower(document, at) === ',') return true
  return false
}

function outer(document: Document<'tokens'>, groups: readonly VerbGroup[], inner: VerbGroup): VerbGroup | undefined {
  return groups.slice(0, groups.indexOf(inner)).findLast((group) => !isRelative(document, group, 0))
}
