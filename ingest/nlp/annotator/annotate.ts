import type { Annotation, EventEvidence, FeatureName, Name, NameType, Sentence, Token, TokenSpan, Word } from '../../layers.ts'
import { decodeEvents } from './decode-events.ts'
import { decodeLemma } from './decode-lemma.ts'
import { decodeNames } from './decode-names.ts'
import { decodeTree } from './decode-tree.ts'
import type { Runtime } from './graph.ts'
import { openModel, type Manifest, type ModelFiles } from './model-files.ts'
import { openRuntime, type RuntimeOptions } from './open-runtime.ts'
import { createModel, type Model, type SentenceScores } from './run-model.ts'

/**
 * Words read in one go, so that memory stays bounded on a text of any length. Nearly every article is one block;
 * of a longer one each block is read as if it were an article of its own.
 */
const BLOCK = 2000

export interface Annotator {
  /** Tags, features, lemmas, trees, names and event evidence of one article's sentences. */
  readonly annotate: (tokens: readonly Token[], sentences: readonly Sentence[]) => Promise<Annotation>
}

export interface AnnotatorOptions extends Partial<RuntimeOptions> {
  /** Where the model's files are; without it the shipped ones. */
  readonly folder?: string
}

/** Loads the model. @throws MISSING_BUILD naming a file that is missing, cut short or of another version. */
export async function createAnnotator({ folder, threads = 1, ...options }: AnnotatorOptions = {}): Promise<Annotator> {
  return annotatorOf(openModel(folder), await openRuntime({ threads, ...options }))
}

/** An annotator over opened files and a loaded runtime. */
export async function annotatorOf(files: ModelFiles, runtime: Runtime): Promise<Annotator> {
  const model = await createModel(files, runtime)
  const lexicon = new Map<string, string>(Object.entries(JSON.parse(files.read('lemmas.json').toString('utf8'))))
  return { annotate: (tokens, sentences) => annotate({ tokens, sentences }, { model, lexicon, manifest: files.manifest }) }
}

interface Tools {
  readonly model: Model
  readonly lexicon: ReadonlyMap<string, string>
  readonly manifest: Manifest
}
interface Input {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

async function annotate({ tokens, sentences }: Input, tools: Tools): Promise<Annotation> {
  const words: Word[] = []
  const names: Name[] = []
  const events: EventEvidence[] = []
  for (const block of blocksOf(sentences))
    for (const part of await annotateBlock({ tokens, sentences: block }, tools)) {
      words.push(...part.words)
      names.push(...part.names)
      events.push(...part.events)
    }
  return { words, names, events }
}

function blocksOf(sentences: readonly Sentence[]): Sentence[][] {
  const blocks: Sentence[][] = []
  let end = 0
  for (const sentence of sentences) {
    const last = blocks.at(-1)
    if (last && sentence.last <= end) last.push(sentence)
    else {
      blocks.push([sentence])
      end = sentence.first + BLOCK
    }
  }
  return blocks
}

async function annotateBlock({ tokens, sentences }: Input, tools: Tools): Promise<Annotation[]> {
  const words = sentences.map(({ first, last }) => tokens.slice(first, last).map(({ text }) => text))
  const scores = await tools.model.score(words)
  const trees = scores.map(({ arcs }) => decodeTree(arcs))
  const relations = await relationsOf(scores, trees, tools)
  const offset = sentences[0]?.first ?? 0
  return sentences.flatMap((sentence, index) => {
    const scored = scores[index]
    if (!scored) return []
    const own = relations.slice(sentence.first - offset, sentence.last - offset)
    return [decodeSentence({ sentence, tokens, scores: scored, heads: trees[index] ?? [], relations: own }, tools)]
  })
}

/** Relation of each word of the block at its head; a root's own is "root". */
async function relationsOf(
  scores: readonly SentenceScores[],
  trees: readonly (readonly number[])[],
  { model, manifest }: Tools,
): Promise<string[]> {
  const { rels } = manifest.labels
  const dependents = scores.flatMap(({ rows }) => rows.rel_dep)
  const heads = scores.flatMap(({ rows }, index) => (trees[index] ?? []).flatMap((head) => rows.rel_head[head] ?? []))
  const found = await model.relate(dependents, heads, rels.indexOf('root'))
  const isRoot = trees.flatMap((tree) => tree.map((head, word) => head === word))
  return found.map((relation, index) => (isRoot[index] ? 'root' : (rels[relation] ?? 'dep')))
}

interface Scored {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly scores: SentenceScores
  readonly heads: readonly number[]
  readonly relations: readonly string[]
}

function decodeSentence(scored: Scored, tools: Tools): Annotation {
  const { sentence, tokens, scores } = scored
  const { labels } = tools.manifest
  const spanOf = (from: number, to: number): TokenSpan => {
    const [first, last] = [sentence.first + from, sentence.first + to]
    return { first, last, start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 }
  }
  const { trigger, status, role_trigger: roleTrigger, role_word: roleWord } = scores.rows
  return {
    words: scored.heads.map((_, index) => wordAt(scored, index, tools)),
    names: namesOf(decodeNames(scores.rows.names, labels.names), scores.rows.names, { labels: labels.names, spanOf }),
    events: decodeEvents({ trigger, status, roleTrigger, roleWord }, tools.manifest, spanOf),
  }
}

function wordAt({ sentence, tokens, scores, heads, relations }: Scored, index: number, { manifest: { labels }, lexicon }: Tools): Word {
  const row = scores.rows.upos[index]
  const upos = labels.upos[row ? row.indexOf(Math.max(...row)) : 0] ?? 'X'
  const script = labels.scripts[scores.classes.lemma[index] ?? 0] ?? ''
  const head = heads[index] ?? index
  return {
    upos,
    features: parseFeatures(labels.feats[scores.classes.feats[index] ?? 0] ?? ''),
    lemma: decodeLemma(tokens[sentence.first + index]?.text ?? '', { upos, script, lexicon }),
    head: head === index ? -1 : sentence.first + head,
    relation: relations[index] ?? 'dep',
  }
}

function parseFeatures(text: string): Partial<Record<FeatureName, string>> {
  // The manifest holds only features of this vocabulary, which the checker cannot see in its text.
  return Object.fromEntries(
    text
      .split('|')
      .filter(Boolean)
      .map((pair) => pair.split('=')),
  ) as Partial<Record<FeatureName, string>>
}

function namesOf(
  labels: readonly string[],
  scores: readonly Float32Array[],
  { labels: all, spanOf }: { labels: readonly string[]; spanOf: (from: number, to: number) => TokenSpan },
): Name[] {
  const names: Name[] = []
  for (const [from, label] of labels.entries()) {
    if (!label.startsWith('B-')) continue
    let to = from + 1
    while (labels[to] === `I-${label.slice(2)}`) to += 1
    // Labels are B- or I- with one of the five types, which the manifest's text hides from the checker.
    names.push({ ...spanOf(from, to), type: label.slice(2) as NameType, score: belief(scores[from], all.indexOf(label)) })
  }
  return names
}

function belief(row: Float32Array | undefined, label: number): number {
  if (!row) return 0
  const most = Math.max(...row)
  return Math.exp((row[label] ?? -Infinity) - most) / row.reduce((sum, value) => sum + Math.exp(value - most), 0)
}
