import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createAnnotator } from '../../../ingest/nlp/annotator/annotate.ts'
import { mendLemma } from '../../../ingest/nlp/annotator/mend-lemma.ts'
import { openModel } from '../../../ingest/nlp/annotator/model-files.ts'
import type { Sentence, Token } from '../../../ingest/layers.ts'

/** What the trainer's own inference says of fixed articles over the same files (ingest/nlp/train/reference.py). */
interface Reference {
  readonly sentences: readonly (readonly string[])[]
  readonly output: readonly {
    upos: string[]
    feats: string[]
    lemmas: string[]
    heads: number[]
    rels: string[]
    names: string[]
    events: { kind: string; trigger: number }[]
  }[]
}
const references: readonly Reference[] = JSON.parse(readFileSync(new URL('reference.json', import.meta.url), 'utf8'))
const annotator = createAnnotator()

/** Words laid out with one space between them. */
function layOut(words: readonly (readonly string[])[]): { tokens: Token[]; sentences: Sentence[] } {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  for (const sentence of words) {
    const first = tokens.length
    for (const text of sentence) {
      const start = (tokens.at(-1)?.end ?? -1) + 1
      tokens.push({ start, end: start + text.length, text })
    }
    sentences.push({ start: tokens[first]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, first, last: tokens.length, headline: false })
  }
  return { tokens, sentences }
}

async function annotate(words: readonly (readonly string[])[]) {
  const { tokens, sentences } = layOut(words)
  return { ...(await (await annotator).annotate(tokens, sentences)), sentences }
}

describe.each(references.map((reference, index) => ({ ...reference, index })))('reference article $index', ({ sentences, output }) => {
  test('tags, features, lemmas, trees, names and triggers are those of the trainer', async () => {
    const { words, names, events, sentences: spans } = await annotate(sentences)
    const features = (part: object) =>
      Object.entries(part)
        .map((pair) => pair.join('='))
        .join('|')
    expect(words.map(({ upos }) => upos)).toEqual(output.flatMap(({ upos }) => upos))
    expect(words.map((word) => features(word.features))).toEqual(output.flatMap(({ feats }) => feats))
    expect(words.map(({ lemma }) => lemma)).toEqual(mended(sentences.flat(), output))
    expect(words.map(({ relation }) => relation)).toEqual(output.flatMap(({ rels }) => rels))
    expect(words.map(({ head }) => head)).toEqual(
      output.flatMap(({ heads }, index) => heads.map((head) => (head < 0 ? -1 : head + (spans[index]?.first ?? 0)))),
    )
    expect(names.map(({ first, type }) => `${first} ${type}`)).toEqual(
      output.flatMap((sentence, index) => beginnings(sentence.names, spans[index]?.first ?? 0)),
    )
    expect(events.map(({ kind, trigger }) => `${kind} ${trigger.first}`)).toEqual(
      output.flatMap((sentence, index) => sentence.events.map(({ kind, trigger }) => `${kind} ${trigger + (spans[index]?.first ?? 0)}`)),
    )
  })
})

const { read } = openModel()
const listed = new Set([
  ...Object.values<string>(JSON.parse(read('lemmas.json').toString('utf8'))),
  ...read('vocab.txt').toString('utf8').split('\n'),
])

/** The trainer's lemmas, which are the bare output of scripts, as this side mends them. */
const mended = (forms: readonly string[], output: Reference['output']): string[] => {
  const tags = output.flatMap(({ upos }) => upos)
  const isWord = (form: string) => listed.has(form)
  return output.flatMap(({ lemmas }) => lemmas).map((lemma, at) => mendLemma(forms[at] ?? '', { lemma, upos: tags[at] ?? '', isWord }))
}

const beginnings = (labels: readonly string[], first: number): string[] =>
  labels.flatMap((label, index) => (label.startsWith('B-') ? [`${first + index} ${label.slice(2)}`] : []))

test('no articles, one character, only punctuation and emoji are annotated', async () => {
  expect((await annotate([])).words).toEqual([])
  const { words } = await annotate([['a'], ['.', '!', '…'], ['😀', '👩‍👩‍👧', '中文', 'ё']])
  expect(words).toHaveLength(8)
  expect(words.filter(({ head }) => head === -1)).toHaveLength(3)
})

test('a sentence of 600 words is cut, not dropped, and stays one tree', async () => {
  const { words } = await annotate([Array.from({ length: 600 }, (_, index) => ['Peru', 'met', 'Chile', 'and'][index % 4] ?? 'x')])
  expect(words).toHaveLength(600)
  expect(words.filter(({ head }) => head === -1)).toHaveLength(1)
}, 60_000)

test('a result does not depend on what was annotated before', async () => {
  const [one = [], other = []] = references.map(({ sentences }) => sentences)
  const before = await annotate(one)
  await annotate(other)
  expect(await annotate(one)).toEqual(before)
})

test('a missing model is told by the name of the file', () => {
  expect(() => openModel('/nowhere')).toThrow("the annotator's file ingest/nlp/annotator/model/manifest.json cannot be read")
})
