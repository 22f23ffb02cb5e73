import type { Mention, Sentence } from '../layers.ts'
import { join, type Draft, type Workbench } from './draft.ts'
import { isOwnSubject, subjectAbove } from './subject-above.ts'

/** Pronouns join the subject above them, else the one clear antecedent of their sentence or, where it has none, of those before: two for a person, one for a body. */
export function joinPronouns(bench: Workbench): void {
  bench.mentions.forEach((mention, index) => {
    if (mention.form !== 'PRONOUN') return
    const draft = antecedentOf(bench, mention)
    if (draft) join(bench, draft, index)
  })
}

/** Null: several that are equally near; undefined: none. */
type Antecedent = Draft | null | undefined

function antecedentOf(bench: Workbench, pronoun: Mention): Antecedent {
  const { sentences } = bench.document
  const here = sentences.findIndex(({ first, last }) => first <= pronoun.first && pronoun.first < last)
  const same = pronoun.kind === 'PERSON' ? samePronoun(bench, pronoun, sentences[here]?.first ?? 0) : undefined
  if (same) return same
  const above = pronoun.kind === 'PERSON' ? subjectAbove(bench, pronoun, (mention, draft) => fits(pronoun, mention, draft)) : undefined
  if (above) return above
  const back = pronoun.kind === 'PERSON' ? 2 : 1
  for (let at = here; at >= Math.max(0, here - back); at--) {
    const found = clearIn(bench, pronoun, sentences[at])
    if (found || (found === null && pronoun.kind === 'PERSON')) return found
  }
  return undefined
}

/** "Roy received him on Friday and he left": a pronoun goes on with the one before it in the sentence. */
function samePronoun(bench: Workbench, pronoun: Mention, first: number): Antecedent {
  const index = bench.mentions.findLastIndex(
    (other) => other.form === 'PRONOUN' && other.gender === pronoun.gender && other.kind === 'PERSON' && other.last <= pronoun.first,
  )
  const before = bench.mentions[index]
  return before && before.first >= first && !isOwnSubject(bench, pronoun, before) ? bench.draftOf.get(index) : undefined
}

function clearIn(bench: Workbench, pronoun: Mention, sentence: Sentence | undefined): Antecedent {
  if (!sentence) return undefined
  const isPerson = pronoun.kind === 'PERSON'
  const fitting = bench.mentions.flatMap((mention, index) => {
    const draft = bench.draftOf.get(index)
    const before = mention.first >= sentence.first && mention.last <= Math.min(sentence.last, pronoun.first)
    return draft && before && fits(pronoun, mention, draft) && !(isPerson && isOwnSubject(bench, pronoun, mention))
      ? [{ mention, draft }]
      : []
  })
  const all = new Set(fitting.map(({ draft }) => draft))
  if (all.size === 1) return [...all][0]
  const subjects = fitting.filter(({ mention }) => isSubject(bench, mention))
  const drafts = new Set(subjects.map(({ draft }) => draft))
  if (drafts.size === 1) return [...drafts][0]
  const main = subjects.find(({ mention }) => isPerson && mention.last <= sentence.last && isMain(bench, mention))
  return main?.draft ?? (all.size === 0 ? undefined : null)
}

function isSubject({ document }: Workbench, { head }: Mention): boolean {
  return document.annotation.words[head]?.relation.startsWith('nsubj') ?? false
}

/** The subject of the main clause. */
function isMain({ document }: Workbench, { head }: Mention): boolean {
  const { words } = document.annotation
  return words[words[head]?.head ?? -1]?.relation === 'root'
}

/** "they" stands for bodies, "it" for countries and bodies; a country told by a demonym alone is no antecedent. */
function fits(pronoun: Mention, { form, number }: Mention, draft: Draft): boolean {
  const isBody = draft.kind === 'COUNTRY' || draft.kind === 'ORGANIZATION'
  if (pronoun.kind === 'PERSON') return draft.kind === 'PERSON' && number !== 'PLURAL' && agrees(pronoun, draft)
  if (form === 'DEMONYM') return false
  return pronoun.number === 'PLURAL' ? isBody && number === 'PLURAL' : isBody && number !== 'PLURAL'
}

const agrees = (pronoun: Mention, draft: Draft): boolean => draft.gender === null || draft.gender === pronoun.gender
