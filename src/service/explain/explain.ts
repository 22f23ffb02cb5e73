import { traceRows, whyNoClaim } from '../../../ingest/claims/trace.ts'
import type { Document, EventEvidence, LayerName, Sentence, TokenSpan } from '../../../ingest/layers.ts'
import { statusOf } from '../../../ingest/status/status-of.ts'
import type { DocumentClaim } from '../../model/document.ts'
import { contains, overlaps, textOf, type Span } from '../../model/span.ts'
import type { ClaimSeen, EventSeen, Explanation, MentionSeen, SentenceExplanation, TokenSeen } from './explanation.ts'

type Read = Document<LayerName>

/** What each layer of a read article saw, sentence by sentence. */
export function explain(document: Read): Explanation {
  const { article, sentences } = document
  return {
    articleId: article.id,
    publishedAt: article.publishedAt,
    sentences: sentences.map((sentence, index) => explainSentence(document, sentence, index + 1)),
  }
}

function explainSentence(document: Read, sentence: Sentence, number: number): SentenceExplanation {
  const { annotation, mentions, timexes, merged } = document
  const inside = (span: TokenSpan) => span.first >= sentence.first && span.first < sentence.last
  return {
    number,
    ...spanned(document, sentence),
    headline: sentence.headline,
    tokens: tokensOf(document, sentence),
    names: annotation.names.filter(inside).map(({ type, score, ...span }) => ({ ...spanned(document, span), type, score })),
    timexes: timexes.filter(inside).map(({ start, end, text, edtf, type, ruleId }) => ({ start, end, text, edtf, type, ruleId })),
    mentions: mentions.flatMap((mention, index) => (inside(mention) ? mentionOf(document, index) : [])),
    events: annotation.events.filter(({ trigger }) => inside(trigger)).map((event) => eventOf(document, event)),
    rows: traceRows(document, sentence),
    claims: merged.claims.filter(({ trigger }) => contains(sentence, trigger)).map((claim) => claimOf(document, claim)),
  }
}

const spanned = ({ article }: Read, { start, end }: Span) => ({ start, end, text: textOf(article.text, { start, end }) })

function tokensOf({ tokens, annotation }: Read, { first, last }: Sentence): readonly TokenSeen[] {
  return tokens.slice(first, last).flatMap(({ start, end, text }, index) => {
    const word = annotation.words[first + index]
    if (!word) return []
    const { upos, lemma, relation, features, head } = word
    return [{ number: index + 1, start, end, text, upos, lemma, relation, features, head: head < 0 ? 0 : head - first + 1 }]
  })
}

function mentionOf(document: Read, index: number): readonly MentionSeen[] {
  const mention = document.mentions[index]
  if (!mention) return []
  const chain = document.chains.find(({ mentions }) => mentions.includes(index))
  return [
    {
      ...spanned(document, mention),
      form: mention.form,
      office: mention.office,
      chain: chain
        ? {
            id: chain.id,
            kind: chain.kind,
            name: chain.name,
            link: document.links.get(chain.id) ?? null,
            mentions: chain.mentions.length,
          }
        : null,
    },
  ]
}

function eventOf(document: Read, event: EventEvidence): EventSeen {
  const claims = document.merged.claims.filter(({ predicate, trigger }) => predicate === event.kind && overlaps(trigger, event.trigger))
  return {
    kind: event.kind,
    status: event.status,
    score: event.score,
    trigger: spanned(document, event.trigger),
    arguments: event.arguments.map(({ role, score, ...span }) => ({ ...spanned(document, span), role, score })),
    claimIds: claims.map(({ id }) => id),
    reason: claims.length ? null : whyNoClaim(document, event),
  }
}

function claimOf(document: Read, claim: DocumentClaim): ClaimSeen {
  const ids = [...claim.arguments, ...claim.attribution].flatMap(({ entityId }) => entityId ?? [])
  const named = document.merged.entities.filter(({ id, name }) => ids.includes(id) && name !== null)
  return {
    ...claim,
    statusRule: statusRuleOf(document, claim),
    names: Object.fromEntries(named.map(({ id, name }) => [id, String(name)])),
  }
}

function statusRuleOf(document: Read, { predicate, trigger }: DocumentClaim): string | null {
  if (predicate !== 'MEET' && predicate !== 'CAPTURE') return null
  const token = document.tokens.findIndex(({ start }) => start === trigger.start)
  return token < 0 ? null : statusOf(document, token, predicate).ruleId
}
