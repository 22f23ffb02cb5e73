import { DatelineError } from '../../../src/model/errors.ts'

/** Splits a table of `|` columns, one row a line, into trimmed cells; refuses a row of another width. */
export function parseTable(table: string, columns: number): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim())
      if (cells.length === columns && cells[0]) return cells
      throw new DatelineError('BROKEN_PIPELINE', `table row "${line}" has ${cells.length} columns, not ${columns}`, {
        hint: 'Give each row a code and all its columns; an empty one keeps its "|".',
      })
    })
}

/** The names of one cell: "Kyiv, Kiev" → two. */
export const namesOf = (cell: string | undefined): readonly string[] => (cell ? cell.split(',').map((name) => name.trim()) : [])
