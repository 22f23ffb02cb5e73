import type { Article } from '../src/model/article.ts'
import type { Span } from '../src/model/span.ts'
import type { ExtractionDocument, DocumentClaim, DocumentEntity } from '../src/model/document.ts'
import type { CaptureStatus, EntityKind, MeetStatus, MentionForm } from '../src/model/vocabulary.ts'

/** Tokens `[first, last)` of the article, beside the characters they cover. */
export interface TokenSpan extends Span {
  readonly first: number
  readonly last: number
}

/** What stands around the prose. `body` is where sentences begin; a dateline or byline is never read as prose. */
export interface Layout {
  readonly headline: Span | null
  readonly byline: Span | null
  readonly dateline: Dateline | null
  readonly body: Span
}

/** "MOSCOW (Reuters) - ", "date 2025-12-02 MOSCOW:"; `date` is an ISO day where it gives one. */
export interface Dateline extends Span {
  readonly place: Span | null
  readonly date: string | null
}

/** A word as Universal Dependencies splits it ("do" "n't", "Putin" "'s"). */
export interface Token extends Span {
  readonly text: string
}

export interface Sentence extends TokenSpan {
  readonly headline: boolean
}

/** Universal Dependencies v2: upos, the features that readers need, lemma, head and relation. */
export interface Word {
  readonly upos: string
  readonly features: Readonly<Partial<Record<FeatureName, string>>>
  readonly lemma: string
  /** Index of the governing token in the article, −1 for a sentence's root. */
  readonly head: number
  readonly relation: string
}
export type FeatureName = 'Number' | 'Tense' | 'Mood' | 'Voice' | 'Person' | 'Gender' | 'VerbForm' | 'Degree' | 'Case' | 'PronType'

export type NameType = 'PERSON' | 'LOCATION' | 'ORGANIZATION' | 'DEMONYM' | 'DATE'
export interface Name extends TokenSpan {
  readonly type: NameType
  /** Belief in the span with its type, 0–1. */
  readonly score: number
}

/** A learned trigger with its arguments: evidence beside the frames, never a claim by itself. */
export interface EventEvidence {
  readonly kind: 'MEET' | 'CAPTURE'
  readonly trigger: TokenSpan
  readonly score: number
  readonly status: MeetStatus | CaptureStatus
  readonly arguments: readonly EventArgument[]
}
export interface EventArgument extends TokenSpan {
  readonly role: 'PARTY' | 'PLACE' | 'TIME' | 'CAPTOR' | 'FROM' | 'CLAIMED_BY' | 'DENIED_BY'
  readonly score: number
}

/** `words[i]` describes `tokens[i]`. */
export interface Annotation {
  readonly words: readonly Word[]
  readonly names: readonly Name[]
  readonly events: readonly EventEvidence[]
}

export type Gender = 'MALE' | 'FEMALE'
/** Lexical evidence of compromise: never a judge, always beside the annotation. */
export interface Lexical {
  readonly firstNames: readonly (TokenSpan & { readonly gender: Gender | null })[]
  readonly quotations: readonly Span[]
}

/** A time expression; `edtf` null for durations, repeated times, seasons, and relative dates without an anchor. */
export interface Timex extends TokenSpan {
  readonly text: string
  readonly edtf: string | null
  readonly from: string | null
  readonly to: string | null
  readonly type: 'DATE' | 'DURATION' | 'REPEATED' | 'SEASON'
  readonly ruleId: string
  /** Which calendar parts the text itself tells; the others are implied by the anchor. */
  readonly known: readonly ('year' | 'month' | 'day' | 'weekday')[]
}

/** A span that refers to something. `head` is the token that carries its relation. */
export interface Mention extends TokenSpan {
  readonly form: MentionForm
  readonly kind: EntityKind | null
  readonly head: number
  readonly number: 'SINGULAR' | 'PLURAL' | null
  readonly gender: Gender | null
  /** Gazetteer ids this name may stand for, best first before disambiguation; empty where it is in none. */
  readonly candidates: readonly string[]
  /** Lower-case office title without country ("foreign minister") of an office nominal, e.g. "the Turkish leader". */
  readonly office: string | null
}

/** Co-referring mentions of one article (indexes into `mentions`, in text order). */
export interface Chain {
  readonly id: string
  readonly kind: EntityKind | null
  /** Fullest form; null where it is told only by class or office. */
  readonly name: string | null
  readonly aliases: readonly string[]
  readonly mentions: readonly number[]
}

/** Gazetteer id of each chain that has one: `country:UA`, `city:706448`, `region:UA.05`. */
export type Links = ReadonlyMap<string, string>

/** A claim before merging: its `group` is not yet known. Entity ids are chain ids. */
export type Claim = Omit<DocumentClaim, 'id' | 'group'>
export interface UnresolvedCue extends Span {
  readonly cue: string
  readonly reason: string
}
export interface Claims {
  readonly claims: readonly Claim[]
  readonly unresolved: readonly UnresolvedCue[]
}

/** Claims with ids and groups, and the views that the article's own claims give. */
export interface Merged extends Pick<ExtractionDocument, 'meetings' | 'captures' | 'negotiatesFor' | 'offices'> {
  readonly claims: readonly DocumentClaim[]
  readonly entities: readonly DocumentEntity[]
}

/** Every layer of a document by name; each stage of the pipeline adds exactly one. */
export interface Layers {
  readonly layout: Layout
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly annotation: Annotation
  readonly lexical: Lexical
  readonly timexes: readonly Timex[]
  readonly mentions: readonly Mention[]
  readonly chains: readonly Chain[]
  readonly links: Links
  readonly claims: Claims
  readonly merged: Merged
  readonly result: ExtractionDocument
}
export type LayerName = keyof Layers

/** An article with the layers that a stage declared. */
export type Document<Needs extends LayerName = never> = { readonly article: Article } & Pick<Layers, Needs>
