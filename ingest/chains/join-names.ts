import { fold } from '../../src/model/names.ts'
import type { Mention } from '../layers.ts'
import { join, newDraft, textOfMention, type Draft, type Workbench } from './draft.ts'
import { organizationOf } from './organization-names.ts'
import { fullPersonOf, personBySurname } from './person-chains.ts'

/** Names first; bare surnames then, since a headline may give one before the full name. */
export function joinNames(bench: Workbench): void {
  const bare: number[] = []
  bench.mentions.forEach((mention, index) => {
    if (mention.form === 'NOMINAL' || mention.form === 'PRONOUN') return
    if (mention.kind === 'PERSON' && mention.last - mention.first === 1) bare.push(index)
    else join(bench, named(bench, mention) ?? newDraft(bench, mention.kind), index)
  })
  for (const index of bare) {
    const mention = bench.mentions[index]
    if (mention) join(bench, personBySurname(bench, mention, index) ?? newDraft(bench, 'PERSON'), index)
  }
}

function named(bench: Workbench, mention: Mention): Draft | undefined {
  const text = textOfMention(bench, mention)
  const drafts = bench.drafts.filter((draft) => draft.kind === mention.kind)
  if (mention.kind === 'PERSON') return fullPersonOf(drafts, text, mention)
  if (mention.kind === 'ORGANIZATION') return organizationOf(drafts, text)
  return placeOf(drafts, text, mention)
}

/** By name, else by a place that both names stand for ("Krasnoarmeysk", once the name of Pokrovsk). */
function placeOf(drafts: readonly Draft[], text: string, { kind, candidates }: Mention): Draft | undefined {
  if (kind === 'COUNTRY') return drafts.find((draft) => candidates[0] !== undefined && draft.candidates.has(candidates[0]))
  const plain = withoutClass(text)
  return (
    drafts.find((draft) => draft.names.some((name) => withoutClass(name) === plain)) ??
    drafts.find((draft) => candidates.slice(0, 4).some((id) => draft.candidates.has(id)))
  )
}

const CLASS = / (?:region|province|oblast|state|governorate|district|peninsula|island|strip|gorge|area|valley|territory)$/
const withoutClass = (name: string): string => fold(name).replace(CLASS, '')
