import type { Mention } from '../layers.ts'
import { officeAt } from '../mentions/offices.ts'
import { variedFrom } from './varied-subject.ts'
import { newDraft, type Draft, type DraftOffice, type Workbench } from './draft.ts'

interface Owner {
  readonly draft: Draft | null
  /** True for "Russian and Syrian forces", which are nobody's alone. */
  readonly shared: boolean
}

/** The country or body within a nominal ("the Turkish leader") or behind it ("the leader of Turkey"). */
export function ownerOf(bench: Workbench, { first, last }: Mention): Owner {
  const { tokens, annotation } = bench.document
  const behind = tokens[last]?.text === 'of' ? last + (/^the$/i.test(tokens[last + 1]?.text ?? '') ? 2 : 1) : -1
  const owners = bench.mentions.flatMap((other, at) => {
    const inside = other.first >= first && other.last <= last && other.form !== 'NOMINAL' && other.kind !== 'PERSON'
    const draft = bench.draftOf.get(at)
    return draft && other.form !== 'PRONOUN' && (inside || other.first === behind) ? [{ draft, other }] : []
  })
  const coordinated = owners.some(({ other }) =>
    annotation.words.some(({ relation, head }, i) => relation === 'conj' && (head === other.head || i === other.head)),
  )
  return { draft: owners[0]?.draft ?? null, shared: owners.length > 1 && coordinated }
}

/** Notes the titles told before names ("Russian President Vladimir Putin") and behind them ("Vladimir Putin, the Russian leader"). */
export function tellOffices(bench: Workbench): void {
  bench.mentions.forEach((mention, index) => {
    const draft = bench.draftOf.get(index)
    if (mention.form !== 'NAME' || mention.kind !== 'PERSON' || !draft) return
    const office = officeBefore(bench, mention.first)
    if (office)
      draft.offices.push({
        title: office.title,
        of: countryBefore(bench, office.first),
        formal: /^\p{Lu}/u.test(bench.document.tokens[office.first]?.text ?? ''),
      })
  })
}

function officeBefore({ document: { tokens } }: Workbench, first: number): { readonly title: string; readonly first: number } | null {
  for (const back of [5, 4, 3, 2, 1]) {
    const match = first >= back ? officeAt(tokens, first - back) : null
    if (match && match.last === first) return match
  }
  return null
}

function countryBefore(bench: Workbench, first: number): Draft | null {
  const possessive = /^['’]s?$/.test(bench.document.tokens[first - 1]?.text ?? '') ? first - 1 : first
  const index = bench.mentions.findIndex(
    (mention) => mention.last === possessive && mention.form !== 'NOMINAL' && mention.form !== 'PRONOUN',
  )
  return bench.draftOf.get(index) ?? null
}

/** The person told before with this office of this country; an office of nobody known has one chain of its own. */
export function withOffice(bench: Workbench, mention: Mention, index: number): Draft | undefined {
  if (mention.number === 'PLURAL' || mention.office === null) return undefined
  const owner = ownerOf(bench, mention).draft
  const definite = owner !== null || /^(?:the|its|their|his|her)$/i.test(bench.document.tokens[mention.first]?.text ?? '')
  if (!definite) return undefined
  const title = mention.office
  const before = (draft: Draft): number => Math.max(-1, ...draft.mentions.filter((at) => at < index))
  const people = bench.drafts.filter((draft) => draft.kind === 'PERSON')
  const known = people.filter((draft) => draft.offices.some((office) => isOffice(office, title, owner)))
  const found = known.filter((draft) => before(draft) >= 0).sort((a, b) => before(b) - before(a))[0]
  // "The Turkish leader arrived … Turkish President Kemal Aydin": told by office first, named later, if by one name alone.
  const later = owner === null || known.length > 1 ? undefined : known[0]
  const told = people.filter((draft) => draft.names.length > 0 && before(draft) >= 0)
  const anywhere = found ?? later ?? (owner ? (onlyHolder(told, title) ?? onlyOf(bench, told, owner)) : undefined)
  if (anywhere) return anywhere
  const varied = owner?.kind === 'COUNTRY' && TOP.has(title) ? variedFrom(bench, mention, owner) : undefined
  if (varied) {
    varied.offices.push({ title, of: owner, formal: false })
    return varied
  }
  const draft = newDraft(bench, 'PERSON')
  draft.offices.push({ title, of: owner, formal: false })
  return draft
}

/** The one person told without an office as a country's: "France's Nina Roy … the French president". */
function onlyOf(bench: Workbench, told: readonly Draft[], owner: Draft): Draft | undefined {
  const { tokens } = bench.document
  const isOwned = (at: number): boolean => {
    const first = bench.mentions[at]?.first ?? 0
    return /^['’]s?$/.test(tokens[first - 1]?.text ?? '') && countryBefore(bench, first) === owner
  }
  const people = told.filter(({ gender, offices, mentions }) => gender !== null && offices.length === 0 && mentions.some(isOwned))
  return people.length === 1 ? people[0] : undefined
}

/** The one person told with a formal title and no country: "President Kemal Aydin". */
function onlyHolder(known: readonly Draft[], title: string): Draft | undefined {
  const holders = known.filter(({ offices }) => offices.some((office) => office.title === title))
  return holders.length === 1 && holders[0]?.offices.every(({ of, formal }) => of === null && formal) ? holders[0] : undefined
}

/** "The Turkish leader" may be Turkey's president or prime minister; without a country the title itself must agree. */
function isOffice(known: DraftOffice, title: string, of: Draft | null): boolean {
  if (of === null) return known.title === title
  return known.of === of && (known.title === title || (TOP.has(known.title) && title === 'leader'))
}

const TOP: ReadonlySet<string> = new Set([
  'president',
  'prime minister',
  'premier',
  'chancellor',
  'king',
  'queen',
  'emir',
  'supreme leader',
  'leader',
])
