import type { DocumentArgument, DocumentAttribution, DocumentClaim } from '../../src/model/document.ts'
import type { Role } from '../../src/model/vocabulary.ts'
import { textOf, type Span } from '../../src/model/span.ts'
import type { Source } from '../attribution/source.ts'
import type { Chain, Mention, Timex } from '../layers.ts'
import { sentenceOf } from '../status/sentence-of.ts'
import type { Reader } from './reader.ts'
import type { Referent } from './referents.ts'

/** A span with the text it covers. */
export const spanned = (reader: Reader, { start, end }: Span) => ({
  start,
  end,
  text: textOf(reader.document.article.text, { start, end }),
})

/** Tokens `[first, last]` as a span with its text. */
export function tokensSpan(reader: Reader, first: number, last: number): { start: number; end: number; text: string } {
  const { tokens } = reader.document
  return spanned(reader, { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 })
}

export function argumentOf(reader: Reader, role: Role, mention: Mention): DocumentArgument {
  return { role, entityId: reader.chainOf(mention)?.id ?? null, ...spanned(reader, mention), form: mention.form }
}

/** Arguments of the referents that a mention covers; each entity once a role. */
export function argumentsOf(reader: Reader, filled: readonly { readonly role: Role; readonly referent: Referent }[]): DocumentArgument[] {
  const all = filled.flatMap(({ role, referent }) => (referent.mention ? [argumentOf(reader, role, referent.mention)] : []))
  return all.filter(
    (argument, index) => all.findIndex((other) => other.role === argument.role && other.entityId === argument.entityId) === index,
  )
}

export function attributionsOf(reader: Reader, sources: readonly Source[]): DocumentAttribution[] {
  return sources.map((source) => {
    const mention = source.mention === null ? undefined : reader.document.mentions[source.mention]
    const own = mention ? reader.chainOf(mention) : null
    const chain = own?.name != null ? own : (behind(reader, source) ?? own)
    return { entityId: chain?.id ?? null, cue: source.cue, start: source.start, end: source.end, text: source.text }
  })
}

/** "an agency's reporter said", "Chilean officials said": the one named whom an unnamed speaker stands for. */
function behind(reader: Reader, source: Source): Chain | null {
  const inside = reader.document.mentions.filter(({ start, end }) => source.named && start >= source.start && end <= source.end)
  const named = inside.filter((mention) => reader.chainOf(mention)?.name != null && mention.form !== 'PRONOUN')
  // "Chilean media reports" are not Chile.
  const body = named.find(({ kind }) => (kind === 'COUNTRY' && !MEDIA.test(source.text)) || kind === 'ORGANIZATION' || kind === 'REGION')
  return body ? reader.chainOf(body) : null
}

const MEDIA = /\b(?:media|reports?|tv|television|radio|newspapers?|papers?|daily|agency|agencies)$/i

export function timeOf(reader: Reader, timex: Timex | null): DocumentClaim['time'] {
  return timex ? { edtf: timex.edtf, from: timex.from, to: timex.to, ...spanned(reader, timex) } : null
}

/** The sentence of a token, quoted. */
export function evidenceOf(reader: Reader, token: number): { start: number; end: number; text: string } {
  const sentence = sentenceOf(reader.document, token)
  return sentence ? spanned(reader, sentence) : tokensSpan(reader, token, token)
}
