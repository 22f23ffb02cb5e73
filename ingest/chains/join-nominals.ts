import type { Mention } from '../layers.ts'
import { join, newDraft, type Draft, type Workbench } from './draft.ts'
import { ownerOf, tellOffices, withOffice } from './office-chains.ts'

/** "the Turkish leader" → the person told with that office; "Russian forces" → Russia; "the town" → the town told last. */
export function joinNominals(bench: Workbench): void {
  tellOffices(bench)
  bench.mentions.forEach((mention, index) => {
    if (mention.form !== 'NOMINAL') return
    const beside = apposed(bench, mention)
    if (beside && mention.office !== null) beside.offices.push({ title: mention.office, of: ownerOf(bench, mention).draft, formal: false })
    const draft = beside ?? (mention.office === null ? classOf(bench, mention, index) : withOffice(bench, mention, index))
    join(bench, draft ?? newDraft(bench, mention.kind), index)
  })
}

/** "Pokrovsk, a town in the east": the name beside a nominal of its kind. */
function apposed(bench: Workbench, mention: Mention): Draft | undefined {
  const { words } = bench.document.annotation
  const word = words[mention.head]
  const index = bench.mentions.findIndex(
    (other) =>
      other.form === 'NAME' &&
      other.kind === mention.kind &&
      ((word?.relation === 'appos' && word.head >= other.first && word.head < other.last) ||
        (words[other.head]?.relation === 'appos' && words[other.head]?.head === mention.head)),
  )
  return mention.number === 'PLURAL' ? undefined : bench.draftOf.get(index)
}

function classOf(bench: Workbench, mention: Mention, index: number): Draft | undefined {
  const owner = ownerOf(bench, mention)
  if (owner.shared) return undefined
  const isBody = mention.kind === 'COUNTRY' || mention.kind === 'ORGANIZATION'
  if (isBody && !isState(bench, mention)) return bodyOf(bench, mention, owner.draft)
  if (owner.draft && mention.kind === 'CITY') return capitalOf(bench, mention, owner.draft)
  // "the official" is nobody by name.
  return owner.draft || mention.kind === 'PERSON' || !isDefinite(bench, mention) ? undefined : latest(bench, mention, index)
}

/** "The Finnish capital" where the article names Helsinki as a place. */
function capitalOf({ drafts, gazetteer, document }: Workbench, { head }: Mention, owner: Draft): Draft | undefined {
  if (document.annotation.words[head]?.lemma !== 'capital') return undefined
  return drafts.find(
    (draft) =>
      draft.kind === 'CITY' &&
      draft.names.some((name) => gazetteer.lookup(name).some((sense) => sense.use === 'CAPITAL' && owner.candidates.has(sense.id))),
  )
}

/** "Russian forces" are Russia, "FARC rebels" the FARC; "Georgian rebels" are not Georgia. */
function bodyOf(bench: Workbench, mention: Mention, owner: Draft | null): Draft | undefined {
  if (owner && (owner.kind === 'ORGANIZATION' || (mention.kind === 'COUNTRY' && owner.kind === 'COUNTRY'))) return owner
  if (owner) return undefined
  const lemma = bench.document.annotation.words[mention.head]?.lemma
  const told = bench.drafts.findLast(
    (draft) => draft.names.length === 0 && draft.kind === mention.kind && lemmaOfDraft(bench, draft) === lemma,
  )
  if (told || mention.kind !== 'COUNTRY') return told
  const countries = bench.drafts.filter((draft) => draft.kind === 'COUNTRY' && draft.names.length > 0)
  return countries.length === 1 ? countries[0] : undefined
}

function lemmaOfDraft({ mentions, document }: Workbench, draft: Draft): string | undefined {
  return document.annotation.words[mentions[draft.mentions[0] ?? -1]?.head ?? -1]?.lemma
}

const STATE_WORDS = new Set([
  'country',
  'nation',
  'kingdom',
  'group',
  'movement',
  'organization',
  'organisation',
  'bloc',
  'agency',
  'party',
])
const isState = ({ document }: Workbench, { head }: Mention): boolean => STATE_WORDS.has(document.annotation.words[head]?.lemma ?? '')
const isDefinite = ({ document }: Workbench, { first, number }: Mention): boolean =>
  number !== 'PLURAL' && /^(?:the|this|that)$/i.test(document.tokens[first]?.text ?? '')

/** The name of this kind told last, where it stands in this sentence or the two before. */
function latest(bench: Workbench, mention: Mention, index: number): Draft | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const other = bench.mentions[at]
    if (!other || sentencesBetween(bench, other.first, mention.first) > 2) return undefined
    if (other.kind === mention.kind && other.form !== 'DEMONYM' && bench.draftOf.get(at)?.names.length) return bench.draftOf.get(at)
  }
  return undefined
}

function sentencesBetween({ document }: Workbench, from: number, to: number): number {
  return document.sentences.filter(({ first }) => first > from && first <= to).length
}
