import type { Span } from '../../src/model/span.ts'
import type { EntityKind, MentionForm } from '../../src/model/vocabulary.ts'
import { titleBefore } from './titles.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Document, Gender, Mention, Name, Token, Word } from '../layers.ts'
import { isOnSports } from './on-sports.ts'
import { mostVoted, votesOf, type Votes } from './votes.ts'

export type MentionDocument = Document<'layout' | 'tokens' | 'sentences' | 'annotation' | 'lexical'>

/** One article as the finders of mentions read it. */
export interface Reading {
  readonly document: MentionDocument
  readonly gazetteer: Gazetteer
  readonly tokens: readonly Token[]
  readonly words: readonly Word[]
  /** The annotated name that begins at a token; dates are none. */
  readonly nameAt: ReadonlyMap<number, Name>
  /** Tokens of dates: "August" is no town. */
  readonly dated: ReadonlySet<number>
  readonly firstNames: ReadonlyMap<number, Gender | null>
  /** Last words of the article's full names of persons: "Orsi" of "Yamandu Orsi". */
  readonly surnames: ReadonlySet<string>
  /** First words of those names, which East Asian and Arab names are called by. */
  readonly forenames: ReadonlySet<string>
  /** Evidence for the type of each annotated name, by its text. */
  readonly votes: ReadonlyMap<string, Votes>
  /** The tokens of the article's annotated names by their first one, the longest first. */
  readonly namesFrom: ReadonlyMap<string, readonly (readonly string[])[]>
  /** True in a report on sports, where towns stand for their teams. */
  readonly onSports: boolean
}

export function readingOf(document: MentionDocument, gazetteer: Gazetteer): Reading {
  const { tokens, annotation, lexical, article } = document
  const told = annotation.names.filter((name) => name.type !== 'DATE')
  const onSports = isOnSports(annotation.words)
  const votes = votesOf(article.text, told, onSports)
  const names = told.map((name) => (isPlaceName(gazetteer, tokens, name) ? name : settled(name, votes.get(textOf(article.text, name)))))
  const firstNames = new Map(lexical.firstNames.map((found) => [found.first, found.gender]))
  const full = names.filter((name) => name.last - name.first > 1 && (name.type === 'PERSON' || titleBefore(tokens, name.first) !== null))
  return {
    ...{ document, gazetteer, tokens, words: annotation.words, firstNames, votes, onSports },
    namesFrom: byFirst(names.map(({ first, last }) => tokens.slice(first, last).map(({ text }) => text))),
    dated: new Set(annotation.names.filter(({ type }) => type === 'DATE').map(({ first }) => first)),
    nameAt: new Map(names.map((name) => [name.first, name])),
    surnames: new Set(
      full.map((name) => tokens[name.last - 1]?.text ?? '').filter((text) => (mostVoted(votes.get(text)) ?? 'PERSON') === 'PERSON'),
    ),
    forenames: new Set(full.map((name) => tokens[name.first]?.text ?? '')),
  }
}

function byFirst(names: readonly (readonly string[])[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>()
  for (const name of names) found.set(name[0] ?? '', [...(found.get(name[0] ?? '') ?? []), name])
  for (const list of found.values()) list.sort((a, b) => b.length - a.length)
  return found
}

const textOf = (text: string, { start, end }: Span): string => text.slice(start, end)

/** One type for a name throughout the article: the one that its mentions speak for most. */
function settled(name: Name, votes: Votes | undefined): Name {
  const type = name.type === 'DEMONYM' ? null : mostVoted(votes)
  return type === null ? name : { ...name, type }
}

/** What the gazetteer knows is weighed where its place is looked up. */
function isPlaceName(gazetteer: Gazetteer, tokens: readonly Token[], { first, last }: Name): boolean {
  return gazetteer.match(tokens, first, last)?.last === last
}

export interface Found {
  readonly first: number
  readonly last: number
  readonly form: MentionForm
  readonly kind: EntityKind | null
  readonly number?: Mention['number']
  readonly gender?: Gender | null
  readonly candidates?: readonly string[]
  readonly office?: string | null
  readonly head?: number
}

export function mentionOf({ tokens, words }: Reading, found: Found): Mention {
  const { first, last } = found
  const head = found.head ?? headOf(words, first, last)
  const told = words[head]?.features.Number === 'Plur' ? 'PLURAL' : 'SINGULAR'
  return {
    ...{ first, last, start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0, head },
    ...{ form: found.form, kind: found.kind, number: found.number ?? (found.form === 'NAME' ? 'SINGULAR' : told) },
    ...{ gender: found.gender ?? null, candidates: found.candidates ?? [], office: found.office ?? null },
  }
}

/** The token of a span whose governor lies outside it. */
export function headOf(words: readonly Word[], first: number, last: number): number {
  for (let i = first; i < last; i++) {
    const head = words[i]?.head ?? -1
    if (head < first || head >= last) return i
  }
  return last - 1
}

export const textAt = ({ tokens }: Reading, at: number): string => tokens[at]?.text ?? ''
export const lowerAt = (reading: Reading, at: number): string => textAt(reading, at).toLowerCase()
/** "NEW YORK" → "New York"; short words of capitals are acronyms and stay. */
export const titleCase = (text: string): string =>
  text.replace(/\p{Lu}{4,}|(?<=\p{Lu}{3} )\p{Lu}{2,3}|\p{Lu}{2,3}(?= \p{Lu}{3})/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
export const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)
