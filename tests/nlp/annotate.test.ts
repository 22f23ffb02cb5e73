import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { Annotation } from '../../ingest/layers.ts'
import { createAnnotator, type Annotator } from '../../ingest/nlp/annotator/annotate.ts'
import { newsText, splitArticle, type Split } from './support.ts'

let annotator: Annotator
beforeAll(async () => {
  annotator = await createAnnotator()
})

async function annotate(text: string): Promise<Split & Annotation> {
  const split = await splitArticle(text)
  return { ...split, ...(await annotator.annotate(split.tokens, split.sentences)) }
}

/** "word:relation→head" of the content words. */
function relationsOf({ tokens, words }: Split & Annotation): string[] {
  return words.flatMap(({ relation, head }, index) =>
    /^(?:nsubj|obj|obl|conj|appos|nmod|xcomp|ccomp|acl|advcl|root)/.test(relation)
      ? [`${tokens[index]?.text}:${relation}→${tokens[head]?.text ?? ''}`]
      : [],
  )
}
const namesOf = ({ text, names }: Split & Annotation) => names.map(({ start, end, type }) => `${text.slice(start, end)}:${type}`)

test.each([
  [
    'The Dutch leader met Angela Merkel and Emmanuel Macron in Berlin on Monday.',
    ['leader:nsubj→met', 'met:root→', 'Angela:obj→met', 'Emmanuel:conj→Angela', 'Berlin:obl→met', 'Monday:obl→met'],
    ['Dutch:DEMONYM', 'Angela Merkel:PERSON', 'Emmanuel Macron:PERSON', 'Berlin:LOCATION', 'Monday:DATE'],
  ],
  [
    'The rebels, who are inching towards the capital, seized the town.',
    ['rebels:nsubj→seized', 'who:nsubj→inching', 'inching:acl:relcl→rebels', 'capital:obl→inching', 'seized:root→', 'town:obj→seized'],
    [],
  ],
  [
    'The town was seized by rebels, the army said.',
    ['town:nsubj:pass→seized', 'seized:ccomp→said', 'rebels:obl:agent→seized', 'army:nsubj→said', 'said:root→'],
    [],
  ],
  ['The minister refused to meet the envoy.', ['minister:nsubj→refused', 'refused:root→', 'meet:xcomp→refused', 'envoy:obj→meet'], []],
])('%s', async (text, relations, names) => {
  const annotation = await annotate(text)
  expect(relationsOf(annotation)).toEqual(relations)
  expect(namesOf(annotation)).toEqual(names)
})

test('tags, features and lemmas', async () => {
  const { words } = await annotate('She has met them.')
  expect(words.map(({ upos, lemma }) => `${upos} ${lemma}`)).toEqual(['PRON she', 'AUX have', 'VERB meet', 'PRON they', 'PUNCT .'])
  expect(words[0]?.features).toMatchObject({ Gender: 'Fem', Number: 'Sing', Person: '3' })
  expect(words[2]?.features).toMatchObject({ Tense: 'Past', VerbForm: 'Part' })
})

test('event evidence: trigger, status and arguments', async () => {
  const { text, events } = await annotate('Emmanuel Macron will meet Narendra Modi in Paris on Tuesday.')
  expect(events).toHaveLength(1)
  expect(events[0]).toMatchObject({ kind: 'MEET', status: 'PLANNED', trigger: { start: 21, end: 25 } })
  expect(events[0]?.arguments.map(({ role, start, end }) => `${role} ${text.slice(start, end)}`)).toEqual([
    'PARTY Emmanuel Macron',
    'PARTY Narendra Modi',
    'PLACE Paris',
    'TIME Tuesday',
  ])
})

test('an article is read alike whatever is read before it or beside it', async () => {
  const text = 'The minister refused to meet the envoy in Oslo.'
  const alone = await annotate(text)
  const [beside] = await Promise.all([annotate(text), annotate('Rebels seized Goma. '.repeat(50))])
  expect(beside).toEqual(alone)
})

/** Sentences that are no tree of their own, by their first token. */
function brokenTrees({ sentences, words }: Split & Annotation): number[] {
  return sentences
    .filter(({ first, last }) => {
      const own = words.slice(first, last)
      const inside = own.every(({ head, relation }) =>
        head === -1 ? relation === 'root' : relation !== 'root' && head >= first && head < last,
      )
      return !inside || own.filter(({ head }) => head === -1).length !== 1 || own.some((_, at) => stepsUp(words, first + at) > last - first)
    })
    .map(({ first }) => first)
}

function expectTrees(found: Split & Annotation): void {
  expect(found.words).toHaveLength(found.tokens.length)
  expect(brokenTrees(found)).toEqual([])
}

/** Steps up to the root; endless where there is a cycle, so stopped at more than any sentence has. */
function stepsUp(words: Annotation['words'], from: number): number {
  let steps = 0
  for (let at = from; at >= 0 && steps < 1_000; at = words[at]?.head ?? -1) steps += 1
  return steps
}

test.each([
  '',
  'x',
  '.',
  '?!…“”',
  'RIVALS MET IN OSLO. THEY LEFT.',
  'rivals met in oslo they left',
  '👍 שלום 北京',
  '\0',
  'a-'.repeat(300),
])('a tree for each sentence of %j', async (text) => {
  expectTrees(await annotate(text))
})

test('each sentence is one tree within itself, names lie in one sentence', async () => {
  await fc.assert(
    fc.asyncProperty(newsText, async (text) => {
      const found = await annotate(text)
      expectTrees(found)
      for (const { first, last, start, end } of found.names) {
        expect([start, end]).toEqual([found.tokens[first]?.start, found.tokens[last - 1]?.end])
        expect(found.sentences.some((sentence) => sentence.first <= first && last <= sentence.last)).toBe(true)
      }
    }),
    { numRuns: 40 },
  )
})

test('a long article is read block by block', async () => {
  const long = await annotate('The minister met the envoy in Oslo on Monday. '.repeat(300))
  expectTrees(long)
  expect(long.events.filter(({ kind }) => kind === 'MEET')).toHaveLength(300)
})
