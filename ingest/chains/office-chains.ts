import type { Mention } from '../layers.ts'
import { officeAt } from '../mentions/offices.ts'
import { newDraft, type Draft, type Workbench } from './draft.ts'

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
    if (office) draft.offices.push({ title: office.title, of: countryBefore(bench, office.first) })
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
  const known = bench.drafts.filter(
    (draft) => draft.kind === 'PERSON' && before(draft) >= 0 && draft.offices.some((office) => isOffice(office, { title, of: owner })),
  )
  const found = known.sort((a, b) => before(b) - before(a))[0]
  if (found) return found
  const draft = newDraft(bench, 'PERSON')
  draft.offices.push({ title, of: owner })
  return draft
}

type Office = Draft['offices'][number]

/** "The Turkish leader" may be Turkey's president or prime minister; without a country the title itself must agree. */
function isOffice(known: Office, asked: Office): boolean {
  if (asked.of === null) return known.title === asked.title
  return known.of === asked.of && (known.title === asked.title || (TOP.has(known.title) && asked.title === 'leader'))
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
