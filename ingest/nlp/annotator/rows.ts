/** A row of scores for each word of a sentence in one piece of memory: word i has [i × size, (i + 1) × size). */
export interface Rows {
  readonly data: Float32Array
  readonly size: number
}

export const emptyRows = (words: number, size: number): Rows => ({ data: new Float32Array(words * size), size })

/** The row itself, not a copy. */
export const rowAt = ({ data, size }: Rows, row: number): Float32Array => data.subarray(row * size, (row + 1) * size)

export const scoreAt = ({ data, size }: Rows, row: number, column: number): number => data[row * size + column] ?? -Infinity

/** The column of the best score of a row; of equal ones the first. @param without a column that is passed over */
export function bestColumn({ data, size }: Rows, row: number, without = -1): number {
  let best = -1
  let score = -Infinity
  for (let column = 0; column < size; column += 1) {
    const value = data[row * size + column] ?? -Infinity
    if (column === without || value <= score) continue
    best = column
    score = value
  }
  return Math.max(best, 0)
}
