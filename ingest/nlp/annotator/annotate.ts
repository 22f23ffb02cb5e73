import type { Annotation, EventEvidence, Name, Sentence, Token, Word } from '../../layers.ts'
import { decodeSentence, parseFeatures, type Vocabulary } from './decode-sentence.ts'
import { decodeTree } from './decode-tree.ts'
import type { Runtime } from './graph.ts'
import { openModel, type ModelFiles } from './model-files.ts'
import { openRuntime, type RuntimeOptions } from './open-runtime.ts'
import { createModel, type Model } from './run-model.ts'
import type { SentenceScores } from './sentence-scores.ts'

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
  const { manifest } = files
  const lemmas = new Set(lexicon.values())
  const isWord = (form: string) => lemmas.has(form) || model.isWord(form)
  const tools: Tools = { model, manifest, lexicon, isWord, features: manifest.labels.feats.map(parseFeatures) }
  return { annotate: (tokens, sentences) => annotate({ tokens, sentences }, tools) }
}

interface Tools extends Vocabulary {
  readonly model: Model
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
  const related = scores.map(({ rows }, index) => ({ dependents: rows.rel_dep, heads: rows.rel_head, tree: trees[index] ?? [] }))
  const found = await model.relate(related, rels.indexOf('root'))
  const isRoot = trees.flatMap((tree) => tree.map((head, word) => head === word))
  return found.map((relation, index) => (isRoot[index] ? 'root' : (rels[relation] ?? 'dep')))
}
