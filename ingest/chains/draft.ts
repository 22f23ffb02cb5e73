import { fold } from '../../src/model/names.ts'
import type { EntityKind } from '../../src/model/vocabulary.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Chain, Document, Gender, Mention } from '../layers.ts'

export type ChainDocument = Document<'tokens' | 'sentences' | 'annotation' | 'mentions'>

/** A title told of a person; `formal` where it stands in capitals before the name ("President Kemal Aydin"). */
export interface DraftOffice {
  readonly title: string
  readonly of: Draft | null
  readonly formal: boolean
}

/** A chain while it grows. */
export interface Draft {
  kind: EntityKind | null
  gender: Gender | null
  /** Texts of names, demonyms and metonyms, without possessive marks. */
  readonly names: string[]
  readonly mentions: number[]
  readonly candidates: Set<string>
  /** Titles told of a person: "president" of the draft of a country, or of none. */
  readonly offices: DraftOffice[]
}

/** What the builders share: the article's mentions and the drafts so far. */
export interface Workbench {
  readonly document: ChainDocument
  readonly gazetteer: Gazetteer
  readonly mentions: readonly Mention[]
  readonly drafts: Draft[]
  /** Draft of each mention that has one. */
  readonly draftOf: Map<number, Draft>
}

export function newDraft(bench: Workbench, kind: EntityKind | null): Draft {
  const draft: Draft = { kind, gender: null, names: [], mentions: [], candidates: new Set(), offices: [] }
  bench.drafts.push(draft)
  return draft
}

/** Adds mention `index` to a draft; a pronoun or title adds its gender, a name its text. */
export function join(bench: Workbench, draft: Draft, index: number): void {
  const mention = bench.mentions[index]
  if (!mention) return
  draft.mentions.push(index)
  draft.gender ??= mention.gender
  bench.draftOf.set(index, draft)
  if (mention.form === 'NOMINAL' || mention.form === 'PRONOUN') return
  const text = textOfMention(bench, mention)
  if (!draft.names.includes(text)) draft.names.push(text)
  for (const candidate of mention.candidates) draft.candidates.add(candidate)
}

/** A name as written on one line. */
export function textOfMention({ document }: Pick<Workbench, 'document'>, { start, end }: Mention): string {
  return document.article.text.slice(start, end).replace(/\s+/g, ' ')
}

/** Puts drafts in text order and names them; a draft of nominals and pronouns alone has no name. */
export function chainsOf(bench: Workbench): readonly Chain[] {
  const drafts = bench.drafts.filter((draft) => draft.mentions.length > 0)
  for (const draft of drafts) draft.mentions.sort((a, b) => a - b)
  drafts.sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0))
  return drafts.map((draft, i) => {
    const name = nameOf(bench, draft)
    const aliases = draft.names.filter((alias) => name === null || fold(alias) !== fold(name))
    return { id: `c${i + 1}`, kind: draft.kind, name, aliases, mentions: draft.mentions }
  })
}

/** A country's usual English name, else the fullest form: of two the longer, which "Donetsk region" is beside "Donetsk". */
function nameOf({ gazetteer }: Workbench, { kind, names, candidates }: Draft): string | null {
  const country = kind === 'COUNTRY' ? [...candidates].find((id) => id.startsWith('country:')) : undefined
  const known = country === undefined ? null : gazetteer.placeFacts(country)
  if (known) return known.name
  return isPlace(kind) ? (names.find((name) => !/^\p{Lu}{4}/u.test(name)) ?? names[0] ?? null) : longest(names)
}

const isPlace = (kind: EntityKind | null): boolean => kind === 'CITY' || kind === 'REGION'

function longest(names: readonly string[]): string | null {
  return names.reduce<string | null>((best, name) => (best === null || name.length > best.length ? name : best), null)
}
