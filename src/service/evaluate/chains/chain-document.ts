import { identify } from '../../../model/article.ts'
import { DOCUMENT_SCHEMA, type DocumentClaim, type DocumentEntity, type ExtractionDocument } from '../../../model/document.ts'
import { dayRange } from '../../../model/edtf.ts'
import { DatelineError } from '../../../model/errors.ts'
import { groupBy } from '../../../model/order.ts'
import type { EntityKind } from '../../../model/vocabulary.ts'
import type { GoldArgument, GoldArticle, GoldClaim, GoldMention } from './gold-chain.ts'

/** The extraction document that perfect reading of a gold article gives: one chain for each thing meant, its id what is meant. */
export function chainDocument(gold: GoldArticle): ExtractionDocument {
  const { publishedAt, publisher, key, text } = gold
  const article = identify({ publishedAt, publisher, key, text })
  const spans = new Map(gold.mentions.toReversed().map((mention) => [mention.means, spanOf(mention, text)]))
  const context = { gold, spans, words: [...text.matchAll(/\S+/g)] }
  return {
    schema: DOCUMENT_SCHEMA,
    extractor: 'gold',
    article: { ...article, dateline: null },
    entities: [...groupBy(gold.mentions, ({ means }) => means)].map(([means, mentions]) => entityOf(means, { mentions, text })),
    claims: gold.claims.map((claim, index) => claimOf(claim, index, context)),
    ...{ meetings: [], captures: [], negotiatesFor: [], offices: [], timexes: [], unresolved: [] },
  }
}

interface Context {
  readonly gold: GoldArticle
  /** First mention of each thing meant. */
  readonly spans: ReadonlyMap<string, ReturnType<typeof spanOf>>
  readonly words: readonly RegExpExecArray[]
}

const spanOf = ({ start, end }: GoldMention, text: string) => ({ start, end, text: text.slice(start, end) })

function entityOf(means: string, { mentions, text }: { readonly mentions: readonly GoldMention[]; readonly text: string }): DocumentEntity {
  const nominal = means.startsWith('~')
  const told = mentions.map((mention) => ({ ...spanOf(mention, text), form: nominal ? ('NOMINAL' as const) : ('NAME' as const) }))
  const forms = [...new Set(told.map((mention) => mention.text))].sort((a, b) => b.length - a.length)
  const [name = null, ...aliases] = nominal ? [] : forms
  return { id: means, kind: kindOf(means), name, aliases, link: linkOf(means), mentions: told }
}

/** What a word of the gold's marks is: `UA` a country, `c.UA-kyiv` a city, others by their letter; without one a person. */
export function kindOf(means: string): EntityKind {
  if (/^[A-Z]{2}$/.test(means)) return 'COUNTRY'
  return KINDS[means.slice(0, 2)] ?? 'PERSON'
}
const KINDS: Readonly<Record<string, EntityKind>> = { 'c.': 'CITY', 'r.': 'REGION', 'o.': 'ORGANIZATION', 'f.': 'FACILITY' }

function linkOf(means: string): string | null {
  const kind = kindOf(means)
  if (kind === 'COUNTRY') return `country:${means}`
  return kind === 'CITY' || kind === 'REGION' ? `${kind.toLowerCase()}:${means.slice(2)}` : null
}

function claimOf(claim: GoldClaim, index: number, context: Context): DocumentClaim {
  const { predicate, status, title, edtf, happening } = claim
  const range = edtf === null ? null : dayRange(edtf)
  // Claims stand in the order of their lines, so each is triggered by the next word.
  const word = context.words[index]
  const start = word?.index ?? 0
  const trigger = { start, end: start + (word?.[0].length ?? 0), text: word?.[0] ?? '' }
  const { text } = context.gold
  return {
    ...{ id: `c${index}`, predicate, status, mode: modeOf(claim), title, topic: null, alias: null, group: happening, trigger },
    arguments: claim.arguments.map((argument) => argumentOf(argument, context)),
    time: edtf === null || range === null ? null : { edtf, from: range.from, to: range.to, start: 0, end: 0, text: '' },
    attribution: claim.by.map((means) => ({ entityId: means, cue: 'said', ...mentioned(means, context) })),
    evidence: { start: 0, end: text.length, text },
    ruleId: 'gold',
    confidence: 1,
  }
}

function modeOf({ predicate, call, arguments: args }: GoldClaim): DocumentClaim['mode'] {
  if (predicate !== 'MEET') return null
  if (call) return 'CALL'
  return args.some(({ role }) => role === 'PLACE') ? 'IN_PERSON' : 'UNKNOWN'
}

function argumentOf({ role, means, forMeans }: GoldArgument, context: Context): DocumentClaim['arguments'][number] {
  const { start, end, text } = mentioned(means, context)
  if (forMeans !== null) mentioned(forMeans, context)
  const form = means.startsWith('~') ? ('NOMINAL' as const) : ('NAME' as const)
  return { role, entityId: means, start, end, text, form, ...(forMeans === null ? {} : { forId: forMeans }) }
}

function mentioned(means: string, { spans, gold }: Context) {
  const span = spans.get(means)
  if (span) return span
  throw new DatelineError('BAD_INPUT', `a claim of the article of ${gold.publishedAt}, ${gold.publisher}, names "${means}"`, {
    hint: `Mark it in the text, as {words=${means}}.`,
  })
}
