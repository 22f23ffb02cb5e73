import type { Span } from '../../src/model/span.ts'
import type { Document } from '../layers.ts'
import { basesOf, lower } from '../status/lexis.ts'
import { SAYING_ROWS, type SayingRow } from './tables/saying-rows.ts'

/** One who is cited for a clause. `start`, `end`, `text` are the source's words, the cue's own where nobody is named ("reportedly"). */
export interface Source extends Span {
  /** Index into the mentions layer, null where no mention covers the source. */
  readonly mention: number | null
  /** The saying word's lemma: "say", "according to", "claim", "deny". */
  readonly cue: string
  readonly text: string
  /** NEGATIVE: the source denies or rejects the clause. */
  readonly polarity: 'POSITIVE' | 'NEGATIVE'
  readonly ruleId: string
}

type Read = Document<'tokens' | 'sentences' | 'annotation' | 'mentions'>

/** Who is cited for the clause of `token`, the innermost first ("X said Y had told Z": Y, then X); empty in the article's own voice. */
export function attributionOf(document: Read, token: number): readonly Source[] {
  const found: Source[] = []
  for (let at = token, steps = 0; at >= 0 && steps < 40; at = document.annotation.words[at]?.head ?? -1, steps += 1) {
    const saying = sayingAbove(document, at) ?? sayingBeside(document, at)
    const source = saying && sourceOf(document, saying)
    if (source && !found.some(({ start }) => start === source.start)) found.push(source)
  }
  return found
}

interface Saying {
  readonly row: SayingRow
  readonly token: number
}

const CONTENT = /^(ccomp|parataxis|acl|xcomp|advcl)$/

/** "X said rebels had seized": the clause is the content of the word above it. */
function sayingAbove(document: Read, token: number): Saying | null {
  const word = document.annotation.words[token]
  if (!word || word.head < 0 || !CONTENT.test(word.relation)) return null
  const above = document.annotation.words[word.head]
  const row = rowOf(document, word.head, above?.upos === 'NOUN' ? 'NOUN' : 'VERB')
  if (
    !row ||
    (row.kind === 'VERB' && !/^(ccomp|parataxis)$/.test(word.relation) && row.polarity === 'POSITIVE' && word.relation !== 'xcomp')
  )
    return null
  return { row, token: word.head }
}

/** "…, X said" and "according to X": they hang under the clause's own verb. */
function sayingBeside(document: Read, token: number): Saying | null {
  for (const child of childrenOf(document, token)) {
    const { relation, upos } = document.annotation.words[child] ?? { relation: '', upos: '' }
    const row =
      relation === 'parataxis'
        ? rowOf(document, child, 'VERB')
        : /^(obl|nmod|advmod|advcl)/.test(relation) && upos !== 'PRON'
          ? rowOf(document, caseOf(document, child), 'PHRASE')
          : null
    if (row) return { row, token: child }
  }
  return null
}

const childrenOf = (document: Read, token: number): number[] => {
  const { words } = document.annotation
  const [from, to] = [Math.max(0, token - 60), Math.min(words.length, token + 60)]
  return words.slice(from, to).flatMap((word, index) => (word.head === token ? [from + index] : []))
}

const caseOf = (document: Read, token: number): number =>
  childrenOf(document, token).find((child) => lower(document, child) === 'according') ?? -1

function rowOf(document: Read, token: number, kind: SayingRow['kind']): SayingRow | null {
  if (token < 0) return null
  const bases = basesOf(document, token)
  return SAYING_ROWS.find((row) => row.kind === kind && bases.some((base) => row.lemmas.includes(base))) ?? null
}

function sourceOf(document: Read, { row, token }: Saying): Source | null {
  const speaker = row.kind === 'PHRASE' ? token : speakerOf(document, token, row)
  if (speaker === null) return null
  const cue = row.kind === 'PHRASE' ? 'according to' : (document.annotation.words[token]?.lemma ?? '')
  return { ...spanOf(document, speaker), cue, polarity: row.polarity, ruleId: row.id }
}

/** The subject of the saying verb, also of a verb that it is joined to; whose claim it is. */
function speakerOf(document: Read, token: number, row: SayingRow): number | null {
  const wanted = row.kind === 'NOUN' ? /^(nmod:poss|nmod|compound)$/ : /^(nsubj|nsubj:pass|obl:agent)$/
  const own = childrenOf(document, token).find((child) => wanted.test(document.annotation.words[child]?.relation ?? ''))
  if (own !== undefined) return antecedent(document, own)
  const word = document.annotation.words[token]
  return word && word.head >= 0 && /^(conj|xcomp|advcl)$/.test(word.relation)
    ? speakerOf(document, word.head, { ...row, kind: 'VERB' })
    : null
}

/** "Mr Lind, who said …": the noun that the relative clause describes. */
function antecedent(document: Read, token: number): number {
  if (!/^(who|which|that)$/.test(lower(document, token))) return token
  for (let at = token, steps = 0; at >= 0 && steps < 5; at = document.annotation.words[at]?.head ?? -1, steps += 1)
    if (document.annotation.words[at]?.relation === 'acl:relcl') return document.annotation.words[at]?.head ?? token
  return token
}

/** The mention whose head the speaker is, else the widest around it: a name before a nominal; without one the word itself. */
function spanOf(document: Read, token: number): Pick<Source, 'mention' | 'start' | 'end' | 'text'> {
  const around = [...document.mentions.entries()].filter(([, { first, last }]) => first <= token && token < last)
  const [index, mention] =
    around.find(([, { head, form }]) => head === token && form === 'NAME') ??
    around.find(([, { head }]) => head === token) ??
    around[0] ??
    []
  const span = mention ?? document.tokens[token] ?? { start: 0, end: 0 }
  return { mention: index ?? null, start: span.start, end: span.end, text: document.article.text.slice(span.start, span.end) }
}
