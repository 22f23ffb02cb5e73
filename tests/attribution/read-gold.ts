import { readFileSync } from 'node:fs'
import { attributionOf } from '../../ingest/attribution/attribution-of.ts'
import type { Source } from '../../ingest/attribution/source.ts'
import { loadGazetteer } from '../../ingest/gazetteer/gazetteer.ts'
import { findMentions } from '../../ingest/mentions/find-mentions.ts'
import { findLexical } from '../../ingest/nlp/lexical/find-lexical.ts'
import { annotated } from '../support/annotated.ts'

/** A source of gold: `[start, end)` of its words, null where only a cue cites; `cue` as written. */
export interface GoldSource {
  readonly start: number | null
  readonly end: number | null
  readonly cue: string
}

/** A sentence of gold; `asked` is where the word asked about begins, the sources stand innermost first. */
export interface GoldLine {
  readonly text: string
  readonly asked: number
  readonly sources: readonly GoldSource[]
}

/** The lines of `gold/NAME.txt`, read as gold/README.md says. */
export function readGold(name: string): readonly GoldLine[] {
  const file = readFileSync(new URL(`gold/${name}.txt`, import.meta.url), 'utf8')
  return file.split('\n').flatMap((line) => (line.includes('[') ? [parse(line)] : []))
}

interface Mark {
  readonly order: number
  readonly start: number
  readonly end: number
}

function parse(line: string): GoldLine {
  const marks: Record<'{' | '<' | '[', Mark[]> = { '{': [], '<': [], '[': [] }
  let text = ''
  for (const [, open, order = '1', words = '', plain = ''] of line.matchAll(/([{<[])(?:(\d):)?([^}>\]]*)[}>\]]|([^{<[]+)/g)) {
    const start = text.length
    text += open === undefined ? plain : words
    // The pattern lets no other signs open a mark.
    if (open !== undefined) marks[open as '{' | '<' | '['].push({ order: Number(order), start, end: text.length })
  }
  const orders = [...new Set(marks['<'].map(({ order }) => order))].sort()
  const sources = orders.flatMap((order): GoldSource[] => {
    const cue = marks['<'].find((mark) => mark.order === order)
    const named = marks['{'].filter((mark) => mark.order === order)
    const said = cue ? text.slice(cue.start, cue.end) : ''
    return named.length === 0 ? [{ start: null, end: null, cue: said }] : named.map(({ start, end }) => ({ start, end, cue: said }))
  })
  return { text, asked: marks['['][0]?.start ?? -1, sources }
}

/** Who is cited for the word asked about, by the real stages. */
export async function citedIn({ text, asked }: GoldLine): Promise<readonly Source[]> {
  const document = await annotated({ text, publishedAt: null })
  const lexical = await findLexical.run(document)
  const mentions = await findMentions(loadGazetteer()).run({ ...document, lexical })
  const token = document.tokens.findIndex(({ start, end }) => start <= asked && asked < end)
  return attributionOf({ ...document, mentions }, token)
}

/** A source ends at the same word and begins within the words of gold; one without words has the same cue. */
export function isFound(gold: GoldSource, source: Source, text: string): boolean {
  if (gold.start === null || gold.end === null) return !source.named && text.slice(source.start, source.end) === gold.cue
  return source.named && Math.abs(source.end - gold.end) <= POSSESSIVE && source.start >= gold.start && source.start < gold.end
}

/** "the army's" and "the army" are one source. */
const POSSESSIVE = 2
