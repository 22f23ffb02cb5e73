import type { DocumentClaim, DocumentEntity, ExtractionDocument } from '../../src/model/document.ts'
import type { Span } from '../../src/model/span.ts'
import type { Article } from '../../src/model/article.ts'
import { viewsOf } from '../../src/model/outcome/views-of.ts'
import type { Rendered } from './render.ts'

interface Words extends Span {
  readonly text: string
}
/** What the record tells beside its remark has no words in it. */
const NO_WORDS: Words = { start: 0, end: 0, text: '' }

/**
 * The document of a rendered remark as one of the remark alone: claims whose words stand in it stay, and what only the record's
 * other fields tell (the traveller, the place, the days) is an argument without words.
 */
export function toldByRemark(
  read: ExtractionDocument,
  rendered: Rendered,
  told: { article: Article; time: DocumentClaim['time'] },
): ExtractionDocument {
  const { article, time } = told
  const wordsOf = <Span extends Words>(span: Span): Span => ({ ...span, ...wordsIn(article.text, rendered.back(span)) })
  const claims = read.claims.filter((claim) => isTold(claim, rendered)).map((claim) => movedClaim(claim, wordsOf, time))
  const used = new Set(claims.flatMap((claim) => claim.arguments.map(({ entityId }) => entityId)))
  const entities = read.entities.flatMap((entity) => movedEntity(entity, { wordsOf, used }))
  return {
    ...read,
    article: { ...article, dateline: null },
    entities,
    claims,
    ...viewsOf(entities, claims),
    timexes: read.timexes.flatMap((timex) => (rendered.back(timex) ? wordsOf(timex) : [])),
    unresolved: read.unresolved.flatMap((item) => {
      const span = rendered.back(item)
      return span ? { ...item, ...span } : []
    }),
  }
}

/** "Accompanied President Bush." in Germany: whose president he is must be told by the remark, where he was and with whom need not. */
function isTold({ predicate, trigger, arguments: args }: DocumentClaim, { back }: Rendered): boolean {
  return back(trigger) !== null && (predicate === 'MEET' || args.every((argument) => back(argument) !== null))
}

type WordsOf = <Span extends Words>(span: Span) => Span

const wordsIn = (text: string, span: Span | null): Words => (span ? { ...span, text: text.slice(span.start, span.end) } : NO_WORDS)

function movedClaim(claim: DocumentClaim, wordsOf: WordsOf, time: DocumentClaim['time']): DocumentClaim {
  return {
    ...claim,
    trigger: wordsOf(claim.trigger),
    arguments: claim.arguments.map(wordsOf),
    time: claim.time ? wordsOf(claim.time) : claim.predicate === 'MEET' ? time : null,
    attribution: claim.attribution.map(wordsOf),
    evidence: wordsOf(claim.evidence),
  }
}

function movedEntity(entity: DocumentEntity, { wordsOf, used }: { wordsOf: WordsOf; used: ReadonlySet<string | null> }): DocumentEntity[] {
  const mentions = entity.mentions.map(wordsOf)
  const inRemark = mentions.filter(({ text }) => text !== '')
  if (inRemark.length) return [{ ...entity, mentions: inRemark }]
  return used.has(entity.id) ? [{ ...entity, mentions: mentions.slice(0, 1) }] : []
}
