import type { Name, NameType } from '../layers.ts'
import { kindCues } from './kind-cues.ts'
import { hasTeamCue } from './team-cues.ts'

/** How much the whole article says for each type of a name: the annotator's beliefs, cues around its mentions, full names that end with it. */
export interface Votes {
  readonly PERSON: number
  readonly LOCATION: number
  readonly ORGANIZATION: number
}
export type VotedType = keyof Votes
type VotedName = Name & { readonly type: VotedType }

const NONE: Votes = { PERSON: 0, LOCATION: 0, ORGANIZATION: 0 }
const TYPES: readonly VotedType[] = ['PERSON', 'LOCATION', 'ORGANIZATION']

/** Votes by the text of each annotated name, case kept; dates and demonyms have none. */
export function votesOf(text: string, names: readonly Name[], onSports = false): ReadonlyMap<string, Votes> {
  const votes = new Map<string, Votes>()
  const vote = (key: string, type: VotedType, weight: number): void => {
    const before = votes.get(key) ?? NONE
    votes.set(key, { ...before, [type]: before[type] + weight })
  }
  const voted = names.filter(isVoted)
  for (const name of voted) {
    const key = text.slice(name.start, name.end)
    vote(key, name.type, name.score)
    for (const { type, weight } of kindCues(text, name)) vote(key, type, weight)
    if (onSports && hasTeamCue(text, name)) vote(key, 'ORGANIZATION', OF_TEAM)
  }
  for (const name of voted) {
    const surname = SURNAME.exec(text.slice(name.start, name.end))?.[1]
    if (name.type === 'PERSON' && surname && votes.has(surname)) vote(surname, 'PERSON', OF_FULL_NAME * name.score)
  }
  return votes
}

const OF_FULL_NAME = 2
/** In a report on sports; players are told by their full names once, which outweighs it. */
const OF_TEAM = 1
/** "Assad" of "Bashar al-Assad". */
const SURNAME = /\s(?:(?:al|el)-)?(\S+)$/

const isVoted = (name: Name): name is VotedName => isVotedType(name.type)
const isVotedType = (type: NameType): type is VotedType => type in NONE

/** The type with the most votes; null where none has any. */
export function mostVoted(votes: Votes | undefined): VotedType | null {
  if (!votes) return null
  return TYPES.reduce<VotedType | null>((best, type) => (votes[type] > (best === null ? 0 : votes[best]) ? type : best), null)
}
