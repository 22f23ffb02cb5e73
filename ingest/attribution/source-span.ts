import type { Span } from '../../src/model/span.ts'
import type { Document, Mention } from '../layers.ts'
import { lower } from '../status/lexis.ts'
import { childrenOf, fullRelationOf, headOf, relationOf } from '../status/tree.ts'

type Read = Document<'tokens' | 'sentences' | 'annotation' | 'mentions'>

export interface Named extends Span {
  readonly mention: number | null
  readonly text: string
}

/** The mention that token `head` heads, and its words; without a mention the noun phrase around the token. */
export function sourceSpan(document: Read, head: number): Named {
  const mention = mentionAt(document, head)
  const found = mention === null ? undefined : document.mentions[mention]
  const { start, end } = found ?? phrase(document, head)
  return { mention, start, end, text: document.article.text.slice(start, end) }
}

/** A named mention goes before a nominal, a longer one before a shorter one. */
function mentionAt(document: Read, head: number): number | null {
  const around = document.mentions
    .map((mention, index) => ({ mention, index }))
    .filter(({ mention }) => mention.first <= head && head < mention.last)
  const rank = ({ mention }: { readonly mention: Mention }): number =>
    (mention.head === head ? 1000 : 0) + (mention.form === 'NAME' ? 500 : 0) + (mention.last - mention.first)
  return around.toSorted((a, b) => rank(b) - rank(a))[0]?.index ?? null
}

const INSIDE = new Set(['compound', 'flat', 'det', 'amod', 'nmod:poss', 'nmod:desc', 'nummod', 'case:gen'])

function phrase(document: Read, head: number): Span {
  const inside = new Set([head])
  const grow = (at: number): void => {
    for (const child of childrenOf(document, at)) {
      const possessive = relationOf(document, child) === 'case' && /^['’]s?$/.test(lower(document, child)) && at !== head
      // "Sources close to the talks": what follows the noun is not its name.
      if (child > at && relationOf(document, child) === 'amod') continue
      if (!INSIDE.has(fullRelationOf(document, child)) && !INSIDE.has(relationOf(document, child)) && !possessive) continue
      inside.add(child)
      grow(child)
    }
  }
  grow(head)
  let first = head
  let last = head
  while (inside.has(first - 1)) first--
  while (inside.has(last + 1)) last++
  return { start: document.tokens[first]?.start ?? 0, end: document.tokens[last]?.end ?? 0 }
}

/** Subjects of a verb of saying, coordinated ones apart; shared ones are looked up along conjunction and control, "who" at its noun. */
export function subjectsOf(document: Read, verb: number): readonly number[] {
  for (let at = verb, steps = 0; at >= 0 && steps < 6; steps++) {
    const subject = childrenOf(document, at).find((child) => /^nsubj/.test(fullRelationOf(document, child)))
    if (subject !== undefined) return withConjuncts(document, antecedent(document, subject, at))
    if (relationOf(document, at) === 'acl') return withConjuncts(document, headOf(document, at))
    if (!['conj', 'xcomp', 'advcl'].includes(relationOf(document, at))) return []
    at = headOf(document, at)
  }
  return []
}

function antecedent(document: Read, subject: number, verb: number): number {
  return /^(who|which|that)$/.test(lower(document, subject)) && relationOf(document, verb) === 'acl' ? headOf(document, verb) : subject
}

function withConjuncts(document: Read, head: number): readonly number[] {
  return head < 0
    ? []
    : [
        head,
        ...childrenOf(document, head).filter(
          (child) => relationOf(document, child) === 'conj' && /^(NOUN|PROPN)$/.test(document.annotation.words[child]?.upos ?? ''),
        ),
      ]
}
