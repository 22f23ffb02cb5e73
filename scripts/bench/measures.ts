/** Measured values by name; the name ends with its unit. */
export type Measures = Readonly<Record<string, number>>

/** Runs and tells how long it took, seconds. */
export async function timed(run: () => unknown): Promise<number> {
  const started = performance.now()
  await run()
  return (performance.now() - started) / 1000
}

export const rssMiB = (): number => rounded(process.memoryUsage.rss() / 2 ** 20)

/** Four significant digits. */
export const rounded = (value: number): number => Number(value.toPrecision(4))
