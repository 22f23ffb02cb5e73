import type { Token } from '../layers.ts'
import { piecesOf } from '../gazetteer/pieces.ts'
import { OFFICES, type OfficeRow } from './tables/offices.ts'
import { PORTFOLIOS, RANK_WORDS, TITLE_PREFIXES } from './tables/portfolios.ts'

export type { OfficeRow, OfficeUse } from './tables/offices.ts'
export { OFFICES } from './tables/offices.ts'

/** An office title in the text: tokens `[first, last)`, `title` singular and lower case as written ("deputy foreign minister"). */
export interface OfficeMatch {
  readonly row: OfficeRow
  readonly title: string
  readonly first: number
  readonly last: number
  readonly plural: boolean
}

/**
 * The longest office title that begins at token `first`, whatever its case; null where none does.
 * Words that narrow or rank it are within the span: "chief nuclear negotiator", "acting governor".
 */
export function officeAt(tokens: readonly Token[], first: number): OfficeMatch | null {
  const core = longest(CORES, tokens, first)
  const narrowed = behindPrefix(tokens, first)
  if (narrowed && narrowed.last > (core?.last ?? first)) return narrowed
  return core?.entry.row ? { row: core.entry.row, title: core.entry.text, first, last: core.last, plural: core.entry.plural } : null
}

/** "deputy" + "foreign" + "minister": a prefix, then an office that may take it. */
function behindPrefix(tokens: readonly Token[], first: number): OfficeMatch | null {
  const prefix = longest(PREFIXES, tokens, first)
  const office = prefix && officeAt(tokens, skipHyphen(tokens, prefix.last))
  if (!office || !(office.row.portfolio || TITLE_PREFIXES.includes(prefix.entry.text))) return null
  const title = RANK_WORDS.has(prefix.entry.text) ? office.title : `${prefix.entry.text} ${office.title}`
  return { ...office, title, first }
}

function skipHyphen(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '-' ? at + 1 : at
}

interface Entry {
  readonly text: string
  readonly row: OfficeRow | null
  readonly plural: boolean
}
interface Hit {
  readonly entry: Entry
  readonly last: number
}
type Trie = Map<string, { next: Trie; entry: Entry | null }>

const CORES: Trie = new Map()
const PREFIXES: Trie = new Map()
for (const row of OFFICES) {
  for (const form of [row.title, ...(row.forms ?? [])]) {
    insert(CORES, { text: row.title, row, plural: false }, form)
    if (form !== row.title && !row.plural) insert(CORES, { text: row.title, row, plural: true }, `${form}s`)
  }
  insert(CORES, { text: row.title, row, plural: true }, row.plural ?? `${row.title}s`)
}
for (const text of [...PORTFOLIOS, ...TITLE_PREFIXES]) insert(PREFIXES, { text, row: null, plural: false }, text)

function insert(trie: Trie, entry: Entry, form: string): void {
  let level = trie
  const pieces = piecesOf(form)
  pieces.forEach((piece, i) => {
    const node = level.get(piece) ?? { next: new Map(), entry: null }
    level.set(piece, node)
    if (i === pieces.length - 1) node.entry = entry
    level = node.next
  })
}

function longest(trie: Trie, tokens: readonly Token[], first: number): Hit | null {
  let level: Trie | undefined = trie
  let hit: Hit | null = null
  for (let i = first; i < tokens.length && level; i++) {
    let entry: Entry | null = null
    for (const piece of piecesOf((tokens[i]?.text ?? '').toLowerCase())) {
      const node: { next: Trie; entry: Entry | null } | undefined = level?.get(piece)
      level = node?.next
      entry = node?.entry ?? null
    }
    if (entry) hit = { entry, last: i + 1 }
  }
  return hit
}
