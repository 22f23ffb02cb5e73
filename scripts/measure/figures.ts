import { seeded } from '../bench/random.ts'

/** Figures of one set: its size, and each measure in per cent by name. */
export interface SetFigures {
  readonly n: number
  readonly figures: Readonly<Record<string, number>>
  /** 95 % of the resampled figures lie between these. */
  readonly intervals?: Readonly<Record<string, readonly [low: number, high: number]>>
}
/** Scores `sample` of the set's rows; `say` is told each error. */
export type Score<Row> = (sample: readonly Row[], say: (...told: unknown[]) => void) => Readonly<Record<string, number>>

const RESAMPLES = 500

/** The figures of all rows, with a percentile bootstrap over the rows (Efron 1979) where asked; the seed is fixed. */
export function figuresOf<Row>(
  rows: readonly Row[],
  score: Score<Row>,
  options: { intervals: boolean; say: Parameters<Score<Row>>[1] },
): SetFigures {
  const figures = score(rows, options.say)
  if (!options.intervals) return { n: rows.length, figures }
  const random = seeded(1)
  const samples = Array.from({ length: RESAMPLES }, () => score(resampled(rows, random), () => undefined))
  const intervals = Object.fromEntries(Object.keys(figures).map((name) => [name, middle95(samples.map((sample) => sample[name] ?? 0))]))
  return { n: rows.length, figures, intervals }
}

function resampled<Row>(rows: readonly Row[], random: () => number): Row[] {
  // The index is below the length.
  return rows.map(() => rows[Math.floor(random() * rows.length)] as Row)
}

function middle95(values: readonly number[]): readonly [number, number] {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0
  return [at(0.025), at(0.975)]
}
