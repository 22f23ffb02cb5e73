import type { Mention } from '../layers.ts'
import type { Draft, Workbench } from './draft.ts'

type Fits = (mention: Mention, draft: Draft) => boolean

/**
 * The nearest subject of the clauses that a pronoun stands in: "Roy flew to Oslo, where he met Lund" → Roy.
 * The subject of the pronoun's own clause is another ("Lund received him"), but may be the owner in "Lund received his envoy".
 */
export function subjectAbove(bench: Workbench, pronoun: Mention, fits: Fits): Draft | undefined {
  const { words } = bench.document.annotation
  const own = words[pronoun.head]?.relation ?? ''
  let passed = own === 'nmod:poss'
  let from = pronoun.head
  for (let at = words[from]?.head ?? -1; at >= 0 && at !== from; from = at, at = words[at]?.head ?? -1) {
    const subjects = subjectsOf(bench, at).filter(({ mention }) => mention !== pronoun && mention.last <= pronoun.first)
    const isClause = subjects.length > 0 || words[at]?.upos === 'VERB' || isSubjectOf(bench, pronoun, at)
    const [only] = subjects
    if (passed && only && subjects.length === 1 && fits(only.mention, only.draft)) return only.draft
    // Verbs joined by "and" share their subject.
    if (isClause && words[at]?.relation !== 'conj' && !isLent(bench, at)) passed = true
  }
  return undefined
}

/** True for the subject of the pronoun's own clause, which is another: "Lund received him". */
export function isOwnSubject({ document }: Workbench, pronoun: Mention, { head }: Mention): boolean {
  const { words } = document.annotation
  if (words[pronoun.head]?.relation === 'nmod:poss' || !words[head]?.relation.startsWith('nsubj')) return false
  let at = words[pronoun.head]?.head ?? -1
  while (at >= 0 && words[at]?.upos !== 'VERB' && words[pronoun.head]?.relation !== 'nsubj') at = words[at]?.head ?? -1
  while ((words[at]?.relation === 'conj' || isLent({ document }, at)) && words[head]?.head !== at) at = words[at]?.head ?? -1
  return at >= 0 && words[head]?.head === at
}

/** "Roy left after talking with him": a clause whose subject is that of the clause above it. */
function isLent({ document: { annotation } }: Pick<Workbench, 'document'>, at: number): boolean {
  const { words } = annotation
  return (
    /^(?:advcl|xcomp)$/.test(words[at]?.relation ?? '') && !words.some(({ relation, head }) => head === at && relation.startsWith('nsubj'))
  )
}

/** "he is ready": a clause without a verb, whose subject the pronoun is. */
function isSubjectOf({ document }: Workbench, { head }: Mention, at: number): boolean {
  const word = document.annotation.words[head]
  return word?.head === at && word.relation.startsWith('nsubj')
}

/** None where several are the subject together. */
function subjectsOf(
  { mentions, draftOf, document }: Workbench,
  verb: number,
): readonly { readonly mention: Mention; readonly draft: Draft }[] {
  const { words } = document.annotation
  return mentions.flatMap((mention, index) => {
    const word = words[mention.head]
    const draft = draftOf.get(index)
    if (!draft || word?.head !== verb || !word.relation.startsWith('nsubj')) return []
    return words.some(({ relation, head }) => relation === 'conj' && head === mention.head) ? [] : [{ mention, draft }]
  })
}
