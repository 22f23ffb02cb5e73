import type { EventArgument, EventEvidence, TokenSpan } from '../../layers.ts'
import type { Manifest } from './model-files.ts'
import { scoreAt, type Rows } from './rows.ts'

type Status = EventEvidence['status']
type Role = EventArgument['role']

/** How the status that training annotated reads in the vocabulary of claims. */
const STATUSES: Readonly<Record<string, Status>> = {
  actual: 'HELD',
  planned: 'PLANNED',
  possible: 'POSSIBLE',
  proposed: 'PROPOSED',
  hypothetical: 'POSSIBLE',
  negated: 'DENIED',
  REPORTED: 'REPORTED',
  CLAIMED: 'CLAIMED',
  CONFIRMED: 'CONFIRMED',
  ATTEMPTED: 'ATTEMPTED',
  INTENDED: 'INTENDED',
}
const ROLES: Readonly<Record<string, Role>> = {
  party: 'PARTY',
  place: 'PLACE',
  time: 'TIME',
  captor: 'CAPTOR',
  taken: 'PLACE',
  from: 'FROM',
  claimedBy: 'CLAIMED_BY',
  deniedBy: 'DENIED_BY',
}

/** Rows of one sentence's words. */
export interface EventScores {
  readonly trigger: Rows
  readonly status: Rows
  readonly roleTrigger: Rows
  readonly roleWord: Rows
}

/** Triggers of one sentence with status and arguments; neighbouring words of one role are one argument. `spanOf` gives [from, to) as a span of the article. */
export function decodeEvents(scores: EventScores, manifest: Manifest, spanOf: (from: number, to: number) => TokenSpan): EventEvidence[] {
  const { labels, thresholds } = manifest
  const words = [...new Array<undefined>(scores.trigger.data.length / (scores.trigger.size || 1)).keys()]
  return words.flatMap((word) =>
    labels.triggers.flatMap((kind, index) => {
      const score = sigmoid(scoreAt(scores.trigger, word, index))
      if (score < thresholds.trigger || (kind !== 'MEET' && kind !== 'CAPTURE')) return []
      const allowed = labels.statusOf[kind] ?? []
      const best = bestStatus((name) => scoreAt(scores.status, word, labels.status.indexOf(name)), allowed)
      const found = argumentsOf(scores, { word, words: words.length, kind, manifest, spanOf })
      return [{ kind, trigger: spanOf(word, word + 1), score, status: STATUSES[best] ?? 'HELD', arguments: found }]
    }),
  )
}

const bestStatus = (score: (name: string) => number, allowed: readonly string[]): string =>
  allowed.reduce((best, name) => (score(name) > score(best) ? name : best), allowed[0] ?? '')

interface Trigger {
  readonly word: number
  /** Number of words of the sentence. */
  readonly words: number
  readonly kind: string
  readonly manifest: Manifest
  readonly spanOf: (from: number, to: number) => TokenSpan
}

function argumentsOf(scores: EventScores, { word, words, kind, manifest, spanOf }: Trigger): EventArgument[] {
  const { labels, thresholds } = manifest
  return (labels.rolesOf[kind] ?? []).flatMap((name) => {
    const role = ROLES[name]
    const part = { index: labels.roles.indexOf(name), of: labels.roles.length }
    const beliefs = Array.from({ length: words }, (_, other) => sigmoid(product(scores, { trigger: word, word: other, part })))
    return role ? runs(beliefs, thresholds.role).map(({ from, to, score }) => ({ ...spanOf(from, to), role, score })) : []
  })
}

function runs(beliefs: readonly number[], least: number): { from: number; to: number; score: number }[] {
  const found: { from: number; to: number; score: number }[] = []
  for (const [word, score] of beliefs.entries()) {
    const last = found.at(-1)
    if (score < least) continue
    if (last?.to === word) found[found.length - 1] = { from: last.from, to: word + 1, score: Math.max(last.score, score) }
    else found.push({ from: word, to: word + 1, score })
  }
  return found
}

/** Product of one of the equal parts of two rows: each role has its own. */
function product({ roleTrigger, roleWord }: EventScores, { trigger, word, part }: { trigger: number; word: number; part: Part }): number {
  const size = roleWord.size / part.of
  let total = 0
  for (let at = part.index * size; at < (part.index + 1) * size; at += 1)
    total += scoreAt(roleTrigger, trigger, at) * scoreAt(roleWord, word, at)
  return total
}

interface Part {
  readonly index: number
  readonly of: number
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))
