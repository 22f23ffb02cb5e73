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
    if (mention) join(bench, personBySurname(bench, mention, index) ?? knownAs(bench, mention) ?? newDraft(bench, 'PERSON'), index)
  }
}

function named(bench: Workbench, mention: Mention): Draft | undefined {
  const text = textOfMention(bench, mention)
  const drafts = bench.drafts.filter((draft) => draft.kind === mention.kind)
  if (mention.kind === 'PERSON') return fullPersonOf(drafts, text, mention) ?? knownAs(bench, mention)
  if (mention.kind === 'ORGANIZATION') return organizationOf(drafts, text)
  return placeOf(drafts, text, mention)
}

/** "Rodrigo Vera, better known as Chepe": the person named right before the cue. */
function knownAs(bench: Workbench, { start }: Mention): Draft | undefined {
  const before = bench.document.article.text.slice(Math.max(0, start - 60), start)
  const cue =
    /(?:,? \(?(?:also |better |widely |popularly )?known (?:\w+ )?(?:as|by)(?: \w+){0,4}|,? alias|,? nicknamed|,? a\.?k\.?a\.?|nom de guerre,?) ["“']?$/i.exec(
      before,
    )
  if (!cue) return undefined
  const until = start - cue[0].length
  const index = bench.mentions.findLastIndex(
    (other) => other.kind === 'PERSON' && other.form === 'NAME' && other.end <= until && other.end > until - 30,
  )
  return bench.draftOf.get(index)
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
