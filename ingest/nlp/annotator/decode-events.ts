import type { EventArgument, EventEvidence, TokenSpan } from '../../layers.ts'
import type { Manifest } from './model-files.ts'

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
  readonly trigger: readonly Float32Array[]
  readonly status: readonly Float32Array[]
  readonly roleTrigger: readonly Float32Array[]
  readonly roleWord: readonly Float32Array[]
}

/** Triggers of one sentence with status and arguments; neighbouring words of one role are one argument. `spanOf` gives [from, to) as a span of the article. */
export function decodeEvents(scores: EventScores, manifest: Manifest, spanOf: (from: number, to: number) => TokenSpan): EventEvidence[] {
  const { labels, thresholds } = manifest
  return scores.trigger.flatMap((row, word) =>
    labels.triggers.flatMap((kind, index) => {
      const score = sigmoid(row[index] ?? -Infinity)
      if (score < thresholds.trigger || (kind !== 'MEET' && kind !== 'CAPTURE')) return []
      const status = STATUSES[bestStatus(scores.status[word], labels.status, labels.statusOf[kind] ?? [])] ?? 'HELD'
      return [{ kind, trigger: spanOf(word, word + 1), score, status, arguments: argumentsOf(scores, { word, kind, manifest, spanOf }) }]
    }),
  )
}

function bestStatus(row: Float32Array | undefined, all: readonly string[], allowed: readonly string[]): string {
  const score = (name: string) => row?.[all.indexOf(name)] ?? -Infinity
  return allowed.reduce((best, name) => (score(name) > score(best) ? name : best), allowed[0] ?? '')
}

interface Trigger {
  readonly word: number
  readonly kind: string
  readonly manifest: Manifest
  readonly spanOf: (from: number, to: number) => TokenSpan
}

function argumentsOf(scores: EventScores, { word, kind, manifest, spanOf }: Trigger): EventArgument[] {
  const { labels, thresholds } = manifest
  return (labels.rolesOf[kind] ?? []).flatMap((name) => {
    const role = ROLES[name]
    const beliefs = scores.roleWord.map((row) =>
      sigmoid(dot(scores.roleTrigger[word], row, { part: labels.roles.indexOf(name), parts: labels.roles.length })),
    )
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

/** Product of one of `parts` equal parts of two rows: each role has its own. */
function dot(a: Float32Array | undefined, b: Float32Array, { part, parts }: { part: number; parts: number }): number {
  const size = b.length / parts
  let total = 0
  for (let at = part * size; at < (part + 1) * size; at += 1) total += (a?.[at] ?? 0) * (b[at] ?? 0)
  return total
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))
