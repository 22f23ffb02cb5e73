import { identify } from '../../src/model/article.ts'
import { DOCUMENT_SCHEMA, type DocumentClaim, type DocumentEntity, type ExtractionDocument } from '../../src/model/document.ts'
import { sketches, type Sketch } from './sketches.ts'

export const CLAIMS_AN_ARTICLE = 4
const FIRST_DAY = Date.UTC(2015, 0, 1)
const DAYS = 3650

/** Extraction documents of four claims each, spread over ten years in order, without end. */
export function* madeUpDocuments(claims: number, seed: number): Generator<ExtractionDocument, never> {
  const source = sketches(claims, seed)
  const articles = Math.ceil(claims / CLAIMS_AN_ARTICLE)
  for (let index = 0; ; index += 1) {
    const own = Array.from({ length: CLAIMS_AN_ARTICLE }, () => source.next().value)
    const day = new Date(FIRST_DAY + Math.floor((index * DAYS) / articles) * 86_400_000).toISOString().slice(0, 10)
    yield documentOf(own, { key: `made-up-${index}`, day })
  }
}

interface Heading {
  readonly key: string
  readonly day: string
}

function documentOf(own: readonly Sketch[], { key, day }: Heading): ExtractionDocument {
  const sentences = own.map(sentenceOf)
  const article = identify({ key, publishedAt: day, publisher: 'Made up', text: sentences.join(' ') })
  const starts = sentences.map((_, index) => sentences.slice(0, index).reduce((sum, sentence) => sum + sentence.length + 1, 0))
  const spans = own.map((sketch, index) => spansOf(sketch, starts[index] ?? 0))
  return {
    ...{ schema: DOCUMENT_SCHEMA, extractor: 'made up', article: { ...article, dateline: null } },
    entities: own.flatMap((sketch, index) => entitiesOf(sketch, spans[index] ?? [])),
    claims: own.map((sketch, index) => claimOf(sketch, { index, day, spans: spans[index] ?? [], sentence: sentences[index] ?? '' })),
    ...{ meetings: [], captures: [], negotiatesFor: [], offices: [], timexes: [], unresolved: [] },
  }
}

// "Bababa Deba met Babade Deba in Paris."
const sentenceOf = ({ parties, verb }: Sketch): string =>
  wordsOf(
    parties.map(({ name }) => name),
    verb,
  ).join(' ') + '.'

function wordsOf([first = '', second = '', third]: readonly string[], verb: string): string[] {
  return third === undefined ? [first, verb, second] : [first, verb, second, 'in', third]
}

interface Words {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The spans of the parties, then of the verb. */
function spansOf({ parties, verb }: Sketch, start: number): Words[] {
  let at = start
  const words = wordsOf(
    parties.map(({ name }) => name),
    verb,
  ).map((text) => {
    const span = { start: at, end: at + text.length, text }
    at = span.end + 1
    return span
  })
  const [first, trigger, second, , third] = words
  return [first, second, ...(parties.length > 2 ? [third] : []), trigger].filter((span) => span !== undefined)
}

const mentionOf = (span: Words) => ({ ...span, form: 'NAME' as const })
const idOf = (span: Words): string => `e${span.start}`

function entitiesOf({ parties }: Sketch, spans: readonly Words[]): DocumentEntity[] {
  return parties.flatMap(({ kind, name, link }, index) => {
    const span = spans[index]
    return span ? [{ id: idOf(span), kind, name, aliases: [], link, mentions: [mentionOf(span)] }] : []
  })
}

interface Place {
  readonly index: number
  readonly day: string
  readonly spans: readonly Words[]
  readonly sentence: string
}

function claimOf({ predicate, status, title, parties }: Sketch, { index, day, spans, sentence }: Place): DocumentClaim {
  const start = spans[0]?.start ?? 0
  const evidence = { start, end: start + sentence.length, text: sentence }
  const grouped = predicate === 'MEET' || predicate === 'CAPTURE'
  return {
    ...{ id: `c${index}`, predicate, status, mode: predicate === 'MEET' ? 'IN_PERSON' : null, title, topic: null, alias: null },
    ...{ group: grouped ? `g${index}` : null, trigger: spans.at(-1) ?? evidence },
    arguments: parties.flatMap(({ role }, at) => {
      const span = spans[at]
      return span ? [{ role, entityId: idOf(span), ...mentionOf(span) }] : []
    }),
    time: grouped ? { edtf: day, from: day, to: day, start, end: start, text: '' } : null,
    ...{ attribution: [], evidence, ruleId: 'made-up', confidence: 1 },
  }
}
