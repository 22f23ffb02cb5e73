import type { Claim, Claims, UnresolvedCue } from '../layers.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { defineStage } from '../stage.ts'
import { aliasClaims } from './alias.ts'
import { atDateline } from './at-dateline.ts'
import { anaphorClaims } from './anaphor.ts'
import { captureClaims } from './capture.ts'
import { sidedCaptures } from './captors.ts'
import { contradictedCaptures } from './contradictions.ts'
import { distributedTenures } from './distributed.ts'
import { matchFrames, type Miss } from './frames.ts'
import { learnedClaims } from './learned.ts'
import { meetClaims } from './meet.ts'
import { readerOf, type Reader } from './reader.ts'
import { CAPTURE_ROWS } from './tables/capture-rows.ts'
import { MEET_NOUNS } from './tables/meet-nouns.ts'
import { MEET_OTHER_VERBS } from './tables/meet-other-verbs.ts'
import { MEET_VERBS } from './tables/meet-verbs.ts'
import { tenureClaims } from './tenure.ts'
import { tokensSpan } from './claim-parts.ts'

export const MEET_ROWS = [...MEET_VERBS, ...MEET_OTHER_VERBS, ...MEET_NOUNS]

/** Finds what an article claims: rows over tree and words, and beside them the learned evidence; a cue that completes nothing is kept with the reason. */
export const findClaims = ({ placeFacts }: Gazetteer) =>
  defineStage({
    name: 'claims',
    needs: ['tokens', 'sentences', 'annotation', 'timexes', 'mentions', 'chains', 'links'],
    adds: 'claims',
    run: (document) => read(readerOf(document, placeFacts)),
  })

function read(reader: Reader): Claims {
  const found = sentenceBySentence(reader)
  const told = found.flatMap(({ claims }) => claims)
  const framed = [...told, ...anaphorClaims(reader, told)]
  const tenures = [...tenureClaims(reader), ...distributedTenures(reader)]
  const claims = contradictedCaptures(reader, sidedCaptures(reader, [...learnedClaims(reader, framed), ...tenures, ...aliasClaims(reader)]))
  return {
    claims: atDateline(reader, claims).toSorted((a, b) => a.trigger.start - b.trigger.start || a.trigger.end - b.trigger.end),
    unresolved: found.flatMap(({ unresolved }) => unresolved),
  }
}

/** Each sentence is read with the claims of those before it in sight. */
function sentenceBySentence(reader: Reader): readonly Found[] {
  const found: Found[] = []
  let told: readonly Claim[] = []
  for (const { first, last } of reader.document.sentences) {
    const here = { ...reader, told }
    const own = Array.from({ length: last - first }, (_, offset) => at(here, first + offset))
    told = [...told, ...own.flatMap(({ claims }) => claims)]
    found.push(...own)
  }
  return found
}

interface Found {
  readonly claims: readonly Claim[]
  readonly unresolved: readonly UnresolvedCue[]
}

function at(reader: Reader, token: number): Found {
  const meet = matchFrames(reader, MEET_ROWS, token)
  if ('roles' in meet) {
    const claims = meetClaims(reader, meet)
    return 'reason' in claims ? left(reader, token, claims.reason) : { claims, unresolved: [] }
  }
  const capture = matchFrames(reader, CAPTURE_ROWS, token)
  if ('roles' in capture) return { claims: captureClaims(reader, capture), unresolved: [] }
  return missed(reader, token, [...meet, ...capture])
}

/** The first row's reason stands for all: rows go from the plainest form to the rarest. */
function missed(reader: Reader, token: number, misses: readonly Miss[]): Found {
  const first = misses[0]
  return first ? left(reader, token, `${first.row.id}: ${first.reason}`) : { claims: [], unresolved: [] }
}

function left(reader: Reader, token: number, reason: string): Found {
  const { start, end, text } = tokensSpan(reader, token, token)
  return { claims: [], unresolved: [{ cue: text, start, end, reason }] }
}
