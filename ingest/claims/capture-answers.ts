import type { DocumentAttribution } from '../../src/model/document.ts'
import type { CaptureStatus } from '../../src/model/vocabulary.ts'
import { attributionOf } from '../attribution/attribution-of.ts'
import type { Claim } from '../layers.ts'
import { sentenceOf } from '../status/sentence-of.ts'
import { argumentOf, attributionsOf, evidenceOf, tokensSpan } from './claim-parts.ts'
import type { Reader } from './reader.ts'
import { childrenBy, headOf, lemmaOf, relationOf, uposOf } from './tree.ts'
import { surfaceSubjects } from './voices.ts'

/** What others answer to the captures told before: that it is not so, that their men hold on, or that it is. */
export function capturesAnswered(reader: Reader, claims: readonly Claim[]): readonly Claim[] {
  const verbs = reader.document.tokens.flatMap((_, verb) => answersAt(reader, claims, verb))
  return [...verbs, ...verdicts(reader, claims)]
}

export const DENYING: ReadonlySet<string> = new Set(['deny', 'reject', 'dispute', 'dismiss', 'refute'])
const CONFIRMING = new Set(['confirm', 'admit', 'concede', 'acknowledge'])
const WHAT = new Set(['it', 'this', 'that', 'which', 'claim', 'report'])
const CLAIM = new Set(['claim', 'report', 'announcement'])

/** "…; the ministry denied it", "…, a claim the ministry rejected", "Kyiv admitted it": of the capture told right before. */
function answersAt(reader: Reader, claims: readonly Claim[], verb: number): readonly Claim[] {
  const lemma = lemmaOf(reader.tree, verb)
  const status = DENYING.has(lemma) ? 'DENIED' : CONFIRMING.has(lemma) ? 'CONFIRMED' : lemma === 'say' ? 'CLAIMED' : null
  if (status === null || uposOf(reader.tree, verb) !== 'VERB') return []
  if (status === 'CLAIMED' ? !isTheSame(reader, verb) : !isOfThat(reader, verb)) return []
  const claim = before(reader, claims, { at: verb, reach: 1 })
  const attribution = claim ? speakersOf(reader, verb, claim) : []
  return claim && attribution.length > 0 ? [answer(reader, claim, { at: verb, attribution, status })] : []
}

/** "…, and the governor said the same". */
const isTheSame = ({ tree }: Reader, verb: number): boolean =>
  childrenBy(tree, verb, 'obj').some((object) => lemmaOf(tree, object) === 'same')

function isOfThat({ tree }: Reader, verb: number): boolean {
  const objects = childrenBy(tree, verb, 'obj')
  if (objects.length > 0) return objects.some((object) => WHAT.has(lemmaOf(tree, object)))
  const ofClaim = relationOf(tree, verb) === 'acl:relcl' && CLAIM.has(lemmaOf(tree, headOf(tree, verb)))
  return ofClaim && childrenBy(tree, verb, 'nsubj').every((subject) => lemmaOf(tree, subject) !== 'who')
}

/** Words by which somebody contradicts that a place was taken. */
const CONTRARY = [
  /\bnot true\b|\bnot so\b|\buntrue\b|\ba lie\b|\bnonsense\b/gi,
  /\bstill (?:had|have|has|held|holds?|holding|controls?|controlled|in|inside|there|under)\b/gi,
  /\b(?:held|hold|holding|hung|hanging|hang) on\b/gi,
  /\bfighting (?:(?:was|is) )?(?:still )?(?:ongoing|going on|went on|goes on|continued|continues|raged)\b/gi,
  /\bnot (?:in \w+ hands|occupied|been taken|been captured|fallen)\b/gi,
]
/** How many sentences behind a claim somebody may still speak of it. */
const REACH = 4

/** "That was not true, said Roy", "Kyiv maintains that its soldiers are still in the town": whoever says so contradicts the claim before. */
function verdicts(reader: Reader, claims: readonly Claim[]): readonly Claim[] {
  const { text } = reader.document.article
  return CONTRARY.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap(({ index }) => {
    const at = reader.document.tokens.findIndex(({ end }) => end > index)
    const claimed = claims.filter(({ status, attribution }) => status === 'CLAIMED' && attribution.length > 0)
    const claim = before(reader, claimed, { at, reach: REACH })
    if (!claim) return []
    const attribution = contradicting(reader, at, claim)
    return attribution.length > 0 ? [answer(reader, claim, { at, attribution, status: 'DENIED' })] : []
  })
}

function contradicting(reader: Reader, at: number, claim: Claim): readonly DocumentAttribution[] {
  const [source] = attributionsOf(
    reader,
    attributionOf(reader.document, at).filter(({ named }) => named),
  )
  const own = new Set([...claim.attribution, ...claim.arguments].map(({ entityId }) => entityId))
  return source && !own.has(source.entityId) && reader.chain(source.entityId ?? '')?.name != null ? [source] : []
}

interface Where {
  readonly at: number
  /** Sentences that may lie between. */
  readonly reach: number
}

/** The claim of a capture told last before a token. */
function before(reader: Reader, claims: readonly Claim[], { at, reach }: Where): Claim | undefined {
  const offset = reader.document.tokens[at]?.start ?? 0
  const told = claims.filter(({ predicate, trigger }) => predicate === 'CAPTURE' && trigger.start < offset)
  const claim = told.toSorted((a, b) => a.trigger.start - b.trigger.start).at(-1)
  if (!claim) return undefined
  const { sentences, tokens } = reader.document
  const [from, to] = [tokens.findIndex(({ start }) => start === claim.trigger.start), at].map((token) =>
    sentences.findIndex((one) => one === sentenceOf(reader.document, token)),
  )
  return from !== undefined && to !== undefined && to - from <= reach ? claim : undefined
}

/** Named subjects of the verb that do not claim the capture themselves. */
function speakersOf(reader: Reader, verb: number, claim: Claim): DocumentAttribution[] {
  // "Kyiv took two weeks to admit it": the subject of the verb above.
  return surfaceSubjects(reader.tree, verb).flatMap((subject) => {
    const mention = reader.mentionsAt(subject).find(({ head }) => head === subject)
    if (!mention || reader.chainOf(mention)?.name == null) return []
    const { entityId, start, end, text } = argumentOf(reader, 'ENTITY', mention)
    if (claim.attribution.some((source) => source.entityId === entityId)) return []
    return [{ entityId, start, end, text, cue: lemmaOf(reader.tree, verb) }]
  })
}

interface Answer {
  readonly at: number
  readonly attribution: readonly DocumentAttribution[]
  readonly status: CaptureStatus
}

/** The claim of another about the same capture. */
export function answer(reader: Reader, claim: Claim, { at, attribution, status }: Answer): Claim {
  return {
    ...claim,
    status,
    trigger: tokensSpan(reader, at, at),
    evidence: evidenceOf(reader, at),
    attribution: [...attribution],
    time: null,
    ruleId: status === 'DENIED' ? 'capture/contradicted' : 'capture/confirmed',
  }
}
