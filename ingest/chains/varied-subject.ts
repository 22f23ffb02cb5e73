import type { Mention } from '../layers.ts'
import type { Draft, Workbench } from './draft.ts'

/**
 * "Ana Roy will meet Bo Lund in Oslo on Friday. The Chilean president had put it off once.": an office told as the subject takes up the
 * subject of the lead, where that is a person told without any office or country, and the country has no part in the lead itself.
 */
export function variedFrom(bench: Workbench, nominal: Mention, owner: Draft): Draft | undefined {
  const { sentences, annotation } = bench.document
  if (!annotation.words[nominal.head]?.relation.startsWith('nsubj')) return undefined
  const here = sentences.findIndex(({ first, last }) => first <= nominal.first && nominal.first < last)
  const lead = sentences.findIndex(({ headline }) => !headline)
  const [own, before] = [sentences[here], sentences[here - 1]]
  if (before && here - 1 === lead) return firstSubject(bench, { nominal, owner }, before)
  return own && here === lead ? firstSubject(bench, { nominal, owner }, { first: own.first, last: nominal.first }) : undefined
}

interface Variation {
  readonly nominal: Mention
  readonly owner: Draft
}
interface Stretch {
  readonly first: number
  readonly last: number
}

const isWithin = (mention: Mention | undefined, first: number, last: number): boolean =>
  mention !== undefined && mention.first >= first && mention.first < last

/** The first person by full name who is a subject in the stretch, if told without office or country; the clause of the nominal is another. */
function firstSubject(bench: Workbench, { nominal, owner }: Variation, { first, last }: Stretch): Draft | undefined {
  const { words } = bench.document.annotation
  const clause = words[nominal.head]?.head
  const isTold = owner.mentions.some((at) => isWithin(bench.mentions[at], first, last))
  if (isTold) return undefined
  const index = bench.mentions.findIndex(
    ({ form, kind, head, first: at }) =>
      at >= first &&
      at < last &&
      form === 'NAME' &&
      kind === 'PERSON' &&
      words[head]?.relation.startsWith('nsubj') &&
      words[head].head !== clause,
  )
  const draft = bench.draftOf.get(index)
  return draft && isBare(bench, draft) ? draft : undefined
}

/** A full name that nothing introduces. */
function isBare(bench: Workbench, { offices, names, mentions }: Draft): boolean {
  return (
    offices.length === 0 && names.some((name) => name.includes(' ')) && mentions.every((at) => !isIntroduced(bench, bench.mentions[at]))
  )
}

/** "Chile's Ana Roy", "Chilean Ana Roy", "Ana Roy of Chile", "Ana Roy, a lawyer". */
function isIntroduced({ document: { article, tokens, annotation }, mentions }: Workbench, mention: Mention | undefined): boolean {
  if (mention?.form !== 'NAME') return false
  const isBefore = (end: number) => end <= mention.start && /^(?:['’]s?)? ?$/.test(article.text.slice(end, mention.start))
  const beside = mentions.some(({ end, form, kind }) => kind !== 'PERSON' && form !== 'PRONOUN' && isBefore(end))
  const isOf = tokens[mention.last]?.text === 'of'
  return beside || isOf || annotation.words.some(({ relation, head }) => relation === 'appos' && head === mention.head)
}
