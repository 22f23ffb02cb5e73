import type { Annotation, FeatureName, Name, NameType, Sentence, Token, TokenSpan, Word } from '../../layers.ts'
import { decodeEvents } from './decode-events.ts'
import { decodeLemma } from './decode-lemma.ts'
import { decodeNames } from './decode-names.ts'
import type { Manifest } from './model-files.ts'
import { bestColumn, rowAt, type Rows } from './rows.ts'
import type { SentenceScores } from './sentence-scores.ts'

/** What the model's numbers stand for. */
export interface Vocabulary {
  readonly manifest: Manifest
  /** "form upos" → lemma. */
  readonly lexicon: ReadonlyMap<string, string>
  /** Whether a form in small letters is a word that the model's files list, as a lemma or whole in the vocabulary. */
  readonly isWord: (form: string) => boolean
  /** The manifest's features, parsed. */
  readonly features: readonly Word['features'][]
}

/** One sentence, scored; `heads` are words of the sentence, the root's is itself. */
export interface Scored {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly scores: SentenceScores
  readonly heads: readonly number[]
  readonly relations: readonly string[]
}

export function decodeSentence(scored: Scored, vocabulary: Vocabulary): Annotation {
  const { sentence, tokens, scores } = scored
  const { manifest } = vocabulary
  const spanOf = (from: number, to: number): TokenSpan => {
    const [first, last] = [sentence.first + from, sentence.first + to]
    return { first, last, start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 }
  }
  const { trigger, status, role_trigger: roleTrigger, role_word: roleWord } = scores.rows
  return {
    words: scored.heads.map((_, index) => wordAt(scored, index, vocabulary)),
    names: namesOf(scores.rows.names, manifest.labels.names, spanOf),
    events: decodeEvents({ trigger, status, roleTrigger, roleWord }, manifest, spanOf),
  }
}

function wordAt(
  { sentence, tokens, scores, heads, relations }: Scored,
  index: number,
  { manifest, lexicon, isWord, features }: Vocabulary,
): Word {
  const { labels } = manifest
  const upos = labels.upos[bestColumn(scores.rows.upos, index)] ?? 'X'
  const script = labels.scripts[scores.classes.lemma[index] ?? 0] ?? ''
  const head = heads[index] ?? index
  return {
    upos,
    features: features[scores.classes.feats[index] ?? 0] ?? {},
    lemma: decodeLemma(tokens[sentence.first + index]?.text ?? '', { upos, script, lexicon, isWord }),
    head: head === index ? -1 : sentence.first + head,
    relation: relations[index] ?? 'dep',
  }
}

/** "Number=Sing|Person=3" as an object. */
export function parseFeatures(text: string): Word['features'] {
  // The manifest holds only features of this vocabulary, which the checker cannot see in its text.
  return Object.fromEntries(
    text
      .split('|')
      .filter(Boolean)
      .map((pair) => pair.split('=')),
  ) as Partial<Record<FeatureName, string>>
}

function namesOf(scores: Rows, all: readonly string[], spanOf: (from: number, to: number) => TokenSpan): Name[] {
  const names: Name[] = []
  const labels = decodeNames(scores, all)
  for (const [from, label] of labels.entries()) {
    if (!label.startsWith('B-')) continue
    let to = from + 1
    while (labels[to] === `I-${label.slice(2)}`) to += 1
    // Labels are B- or I- with one of the five types, which the manifest's text hides from the checker.
    names.push({ ...spanOf(from, to), type: label.slice(2) as NameType, score: belief(rowAt(scores, from), all.indexOf(label)) })
  }
  return names
}

function belief(row: Float32Array, label: number): number {
  const most = Math.max(...row)
  return Math.exp((row[label] ?? -Infinity) - most) / row.reduce((sum, value) => sum + Math.exp(value - most), 0)
}
