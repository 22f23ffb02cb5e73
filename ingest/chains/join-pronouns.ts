import type { Mention, Sentence } from '../layers.ts'
import { join, type Draft, type Workbench } from './draft.ts'

/** Pronouns join only the one clear antecedent of their sentence or, failing any, of the sentence before. */
export function joinPronouns(bench: Workbench): void {
  bench.mentions.forEach((mention, index) => {
    if (mention.form !== 'PRONOUN') return
    const here = bench.document.sentences.findIndex(({ first, last }) => first <= mention.first && mention.first < last)
    const draft = clearIn(bench, mention, bench.document.sentences[here]) ?? clearIn(bench, mention, bench.document.sentences[here - 1])
    if (draft) join(bench, draft, index)
  })
}

/** Null: several that are equally near; undefined: none. */
function clearIn(bench: Workbench, pronoun: Mention, sentence: Sentence | undefined): Draft | null | undefined {
  if (!sentence) return undefined
  const fitting = bench.mentions.flatMap((mention, index) => {
    const draft = bench.draftOf.get(index)
    const before = mention.first >= sentence.first && mention.last <= Math.min(sentence.last, pronoun.first)
    return draft && before && fits(pronoun, mention, draft) ? [{ mention, draft }] : []
  })
  const all = new Set(fitting.map(({ draft }) => draft))
  if (all.size === 1) return [...all][0]
  const subjects = new Set(fitting.filter(({ mention }) => isSubject(bench, mention)).map(({ draft }) => draft))
  if (subjects.size === 1) return [...subjects][0]
  return all.size === 0 ? undefined : null
}

function isSubject({ document }: Workbench, { head }: Mention): boolean {
  return document.annotation.words[head]?.relation.startsWith('nsubj') ?? false
}

/** "they" stands for bodies, "it" for countries and bodies; a country told by a demonym alone is no antecedent. */
function fits(pronoun: Mention, { form, number }: Mention, draft: Draft): boolean {
  const isBody = draft.kind === 'COUNTRY' || draft.kind === 'ORGANIZATION'
  if (pronoun.kind === 'PERSON') return draft.kind === 'PERSON' && number !== 'PLURAL' && agrees(pronoun, draft)
  if (form === 'DEMONYM') return false
  return pronoun.number === 'PLURAL' ? isBody && number === 'PLURAL' : isBody && number !== 'PLURAL'
}

const agrees = (pronoun: Mention, draft: Draft): boolean => draft.gender === null || draft.gender === pronoun.gender
