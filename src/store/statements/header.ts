/** The comment block that heads a Cypher file: what it is for, and the names it declares. */
export interface CypherFile {
  readonly purpose: string
  /** Names of the parameters declared as `$name`. */
  readonly params: readonly string[]
  /** What the header says of the row, in words; `none` for a statement that returns nothing. */
  readonly row: string
  /** The statement without its header and without a closing semicolon. */
  readonly text: string
}

const FIELDS = ['Purpose', 'Params', 'Row'] as const
type Field = (typeof FIELDS)[number]

/**
 * Reads a file's header and statement.
 * ```
 * // Purpose: One meeting by its id.
 * // Params: $id string
 * // Row: id string, dateFrom day or null,
 * //   status outcome
 * ```
 * @returns the file, or what is wrong with it as a sentence.
 */
export function parseCypherFile(source: string): CypherFile | string {
  const lines = source.split(/\r?\n/)
  const headed = lines.findIndex((line) => !line.startsWith('//'))
  const fields = readFields(lines.slice(0, headed === -1 ? lines.length : headed))
  for (const field of FIELDS) if (!fields[field]) return `the header lacks "// ${field}: …"`
  const text = lines
    .slice(headed === -1 ? lines.length : headed)
    .join('\n')
    .trim()
    .replace(/;$/, '')
  if (!text) return 'there is no statement below the header'
  return { purpose: fields.Purpose ?? '', params: parameterNames(fields.Params ?? ''), row: fields.Row ?? '', text }
}

/** The parameters that a text uses or a header declares, each once, in order; comments and quoted strings are not looked into. */
export function parameterNames(text: string): string[] {
  return [...new Set([...codeOf(text).matchAll(/\$(\w+)/g)].map((match) => match[1] ?? ''))]
}

/** A text with its comments and quoted strings blanked, so that patterns find only code. */
export function codeOf(text: string): string {
  return text.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/g, (found) => (found.startsWith('/') ? ' ' : "''"))
}

function readFields(lines: readonly string[]): Partial<Record<Field, string>> {
  const fields: Partial<Record<Field, string>> = {}
  let current: Field | null = null
  for (const line of lines) {
    const content = line.replace(/^\/\/\s*/, '').trim()
    const opened = FIELDS.find((field) => content.startsWith(`${field}:`))
    if (opened) current = opened
    if (current) fields[current] = `${fields[current] ?? ''} ${opened ? content.slice(opened.length + 1).trim() : content}`.trim()
  }
  return fields
}
