import type { CaptureStatus } from '../../src/model/vocabulary.ts'
import { attributionOf } from '../attribution/attribution-of.ts'
import type { Source } from '../attribution/source.ts'
import { sourceSpan } from '../attribution/source-span.ts'
import type { Claim, Timex } from '../layers.ts'
import { statusOf } from '../status/status-of.ts'
import { timexOf } from '../timexes/timex-of.ts'
import { argumentsOf, attributionsOf, evidenceOf, timeOf, tokensSpan } from './claim-parts.ts'
import type { Filled, Match } from './frames.ts'
import type { Reader } from './reader.ts'
import { childrenBy, headOf, lemmaOf, relationOf, uposOf } from './tree.ts'
import { surfaceSubjects } from './voices.ts'

/** The claims of a completed capture row: listed places and captors give one each. */
export function captureClaims(reader: Reader, match: Match): readonly Claim[] {
  const common = captureAt(reader, match.trigger)
  const by = (role: string) =>
    match.roles.filter(
      (filled) => filled.role === role && (role === 'PLACE' || (filled.referent.mention !== null && !isCouple(reader, filled))),
    )
  const captors = by('CAPTOR').map((captor) => [captor])
  return told(by('PLACE')).flatMap((place) =>
    (captors.length > 0 ? captors : [[]]).map((captor) => ({
      ...common,
      arguments: argumentsOf(reader, [
        ...captor,
        place,
        ...by('FROM').filter(({ referent }) => referent.chainId !== captor[0]?.referent.chainId),
      ]),
      ruleId: match.row.id,
      confidence: match.row.confidence,
    })),
  )
}

/** "Lund and a number of villages" are Lund; "towns and villages" are one thing taken. */
function told(places: readonly Filled[]): readonly Filled[] {
  const named = places.filter(({ referent }) => referent.named)
  return named.length > 0 ? named : places.slice(0, 1)
}

/** "They overran the town" behind two people who shook hands: forces, not the two. */
const isCouple = (reader: Reader, { referent }: Filled): boolean =>
  uposOf(reader.tree, referent.node) === 'PRON' && referent.kind === 'PERSON' && referent.mention?.form !== 'PRONOUN'

/** What every claim of a capture has by its trigger alone. */
export function captureAt(reader: Reader, trigger: number): Omit<Claim, 'arguments' | 'ruleId' | 'confidence'> {
  const { document } = reader
  const cited = speaking(attributionOf(document, trigger))
  const sources = cited.length > 0 ? cited : threatening(reader, trigger)
  return {
    predicate: 'CAPTURE',
    status: saidStatus(toldStatus(reader, trigger), sources),
    mode: null,
    title: null,
    topic: null,
    alias: null,
    trigger: tokensSpan(reader, trigger, trigger),
    time: timeOf(reader, timexOf(document, trigger) ?? tried(reader, trigger) ?? saidOn(reader, sources)),
    attribution: attributionsOf(reader, sources),
    evidence: evidenceOf(reader, trigger),
  }
}

/** What the sentence tells; who storms a place has not taken it yet; a bare infinitive tells an aim unless its verb says that it was reached. */
function toldStatus(reader: Reader, trigger: number): CaptureStatus {
  const { status, cue } = statusOf(reader.document, trigger, 'CAPTURE')
  if ((status === 'ATTEMPTED' || status === 'INTENDED') && (isPastOfItsOwn(reader, trigger) || isGoingOn(reader, trigger)))
    return 'REPORTED'
  if (status === 'REPORTED' && lemmaOf(reader.tree, trigger) === 'storm') return 'ATTEMPTED'
  if (status !== 'REPORTED' || cue !== null || !isInfinitive(reader, trigger)) return status
  const relation = relationOf(reader.tree, trigger)
  const head = lemmaOf(reader.tree, headOf(reader.tree, trigger))
  if (relation === 'advcl') return REACHING.has(head) ? 'REPORTED' : 'ATTEMPTED'
  return (relation === 'xcomp' || relation === 'acl') && !REACHED.has(head) ? 'INTENDED' : 'REPORTED'
}

/** "is trying to take Lund, and his men captured Oslo": the second is no attempt, whatever it is joined with. */
function isPastOfItsOwn({ tree }: Reader, trigger: number): boolean {
  const { Tense, VerbForm } = tree.words[trigger]?.features ?? {}
  const isFinite = Tense === 'Past' && VerbForm === 'Fin' && childrenBy(tree, trigger, 'aux', 'aux:pass').length === 0
  return relationOf(tree, trigger) === 'conj' && isFinite && childrenBy(tree, trigger, 'nsubj').length > 0
}

/** "pushed into the enclave, capturing a village": done on the way. */
function isGoingOn({ tree }: Reader, trigger: number): boolean {
  const isAside = ['advcl', 'conj'].includes(relationOf(tree, trigger)) && childrenBy(tree, trigger, 'mark', 'case', 'aux').length === 0
  return isAside && tree.words[trigger]?.features.VerbForm === 'Part' && tree.words[trigger]?.features.Tense === 'Pres'
}

const isInfinitive = (reader: Reader, trigger: number): boolean => {
  const marks = childrenBy(reader.tree, trigger, 'mark').map((mark) => lemmaOf(reader.tree, mark))
  return marks.includes('to') && childrenBy(reader.tree, trigger, 'aux', 'aux:pass').length === 0
}

/** "managed to take", "the first town to fall". */
const REACHED = new Set(
  `manage go come begin start continue succeed get claim say report appear seem able town city capital village region place one first help
   force country group rebel army`.split(/\s+/),
)
/** "returned to take", "went on to take". */
const REACHING = new Set(['return', 'go', 'come', 'combine', 'join', 'fight'])

/** "tried in June to take the town", "fell in June, captured by rebels": the day of the verb over an infinitive or participle. */
function tried(reader: Reader, trigger: number): Timex | null {
  const relation = relationOf(reader.tree, trigger)
  const head = headOf(reader.tree, trigger)
  const isTried = relation === 'xcomp' || (relation === 'advcl' && TRYING.has(lemmaOf(reader.tree, head)))
  const isParticiple = relation === 'advcl' && childrenBy(reader.tree, trigger, 'mark', 'nsubj', 'aux').length === 0
  return (isTried && isInfinitive(reader, trigger)) || isParticiple ? timexOf(reader.document, head) : null
}

const TRYING = new Set(['try', 'attempt', 'seek', 'fail', 'struggle'])

/** Without a day of its own, a capture that is claimed has the day on which it is claimed. */
function saidOn(reader: Reader, [source]: readonly Source[]): Timex | null {
  return source && uposOf(reader.tree, source.cueToken) === 'VERB' ? timexOf(reader.document, source.cueToken) : null
}

/** "The army denied reports that …": whoever denies speaks, not the reports of nobody. */
function speaking(sources: readonly Source[]): readonly Source[] {
  const isDenied = sources.some(({ polarity, named }) => polarity === 'NEGATIVE' && named)
  return isDenied ? sources.filter(({ polarity, named }) => named || polarity === 'NEGATIVE') : sources
}

const THREATENING = new Set(['threaten', 'vow', 'pledge', 'promise', 'swear'])

/** "The general has threatened to take the town back": whoever threatens says so. */
function threatening({ document, tree }: Reader, trigger: number): readonly Source[] {
  const verb = headOf(tree, trigger)
  const cue = lemmaOf(tree, verb)
  if (relationOf(tree, trigger) !== 'xcomp' || !THREATENING.has(cue)) return []
  return surfaceSubjects(tree, verb).map((speaker) => ({
    ...sourceSpan(document, speaker),
    ...{ cue, polarity: 'POSITIVE', ruleId: 'attribution/threat', named: true, cueToken: verb },
  }))
}

const CONFIRMING = new Set(['confirm', 'admit', 'concede', 'acknowledge', 'verify', 'recognise', 'recognize'])

/** A capture that somebody reports is that one's claim, a confirmation or a denial. */
function saidStatus(status: CaptureStatus, sources: readonly Source[]): CaptureStatus {
  const [source] = sources
  if (!source || (status !== 'REPORTED' && status !== 'DENIED')) return status
  if (source.polarity === 'NEGATIVE') return 'DENIED'
  // "The ministry rejected a claim by the rebels that …": they claim it.
  if (status === 'DENIED' && sources.some(({ polarity }) => polarity === 'NEGATIVE')) return 'CLAIMED'
  if (status === 'DENIED') return status
  return CONFIRMING.has(source.cue) ? 'CONFIRMED' : 'CLAIMED'
}
