import type { RowTrace } from '../../../ingest/claims/trace.ts'
import type { EventArgument, Mention, Name, NameType, Timex, Word } from '../../../ingest/layers.ts'
import type { DocumentClaim } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'

/** What each layer saw in each sentence of an article; all spans are UTF-16 offsets into its text. */
export interface Explanation {
  readonly articleId: string
  readonly publishedAt: string | null
  readonly sentences: readonly SentenceExplanation[]
}

export interface SentenceExplanation extends Span {
  /** From 1, the headline included. */
  readonly number: number
  readonly text: string
  readonly headline: boolean
  readonly tokens: readonly TokenSeen[]
  readonly names: readonly NameSeen[]
  readonly timexes: readonly Pick<Timex, 'start' | 'end' | 'text' | 'edtf' | 'type' | 'ruleId'>[]
  readonly mentions: readonly MentionSeen[]
  readonly events: readonly EventSeen[]
  readonly rows: readonly RowTrace[]
  readonly claims: readonly ClaimSeen[]
}

/** `number` and `head` count from 1 within the sentence, as in CoNLL-U; `head` 0 is the root. */
export interface TokenSeen extends Span, Pick<Word, 'upos' | 'lemma' | 'relation' | 'features'> {
  readonly number: number
  readonly text: string
  readonly head: number
}

export interface NameSeen extends Pick<Name, 'start' | 'end' | 'score'> {
  readonly text: string
  readonly type: NameType
}

export interface MentionSeen extends Pick<Mention, 'start' | 'end' | 'form' | 'office'> {
  readonly text: string
  readonly chain: {
    readonly id: string
    readonly kind: string | null
    readonly name: string | null
    readonly link: string | null
    readonly mentions: number
  } | null
}

/** Learned evidence: the claims at its trigger, or why there is none. */
export interface EventSeen {
  readonly kind: 'MEET' | 'CAPTURE'
  readonly status: string
  readonly score: number
  readonly trigger: Span & { readonly text: string }
  readonly arguments: readonly (Span & Pick<EventArgument, 'role' | 'score'> & { readonly text: string })[]
  readonly claimIds: readonly string[]
  readonly reason: string | null
}

export interface ClaimSeen extends DocumentClaim {
  /** The row by which the sentence gives the status of a meeting or capture. */
  readonly statusRule: string | null
  readonly names: Readonly<Record<string, string>>
}
