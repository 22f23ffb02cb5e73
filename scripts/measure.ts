import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { figuresOf, type SetFigures } from './measure/figures.ts'
import { createReaders } from './measure/read-article.ts'
import { tableOf } from './measure/table.ts'
import { SETS, type MeasuredSet, type SetName } from './measure/sets.ts'

/**
 * `npm run measure -- GOLD [SET…] [--intervals] [--table] [--errors FILE] [--out FILE] [--against FILE]`: reads the sets from the sources and
 * prints every figure, in per cent, and beside it the one of an earlier `--out` where it differs; `--table` prints that of docs/reading.md.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    intervals: { type: 'boolean' },
    table: { type: 'boolean' },
    errors: { type: 'string' },
    out: { type: 'string' },
    against: { type: 'string' },
  },
})
const [gold, ...asked] = z.tuple([z.string({ error: 'give the gold folder' })], z.enum(Object.keys(SETS) as SetName[])).parse(positionals)
const earlierSchema = z.record(z.string(), z.object({ figures: z.record(z.string(), z.number()) }))
const before = values.against === undefined ? {} : earlierSchema.parse(JSON.parse(readFileSync(values.against, 'utf8')))

const readers = await createReaders()
const measured: Record<string, SetFigures> = {}
const errors: string[] = []
for (const name of asked.length ? asked : (Object.keys(SETS) as SetName[])) {
  measured[name] = await measure(name)
  if (!values.table) print(name, measured[name])
}
if (values.table) for (const line of tableOf(measured)) console.log(line)
if (values.errors) writeFileSync(values.errors, `${errors.join('\n')}\n`)
if (values.out) writeFileSync(values.out, `${JSON.stringify(measured, null, 2)}\n`)

async function measure(name: SetName): Promise<SetFigures> {
  // Rows and score of one set fit each other, whichever it is.
  const { rows, score } = (await SETS[name](gold, readers)) as MeasuredSet<unknown>
  const say = (...told: unknown[]) => void errors.push([name, ...told].join('\t'))
  return figuresOf(rows, score, { intervals: values.intervals ?? false, say })
}

function print(name: string, { n, figures, intervals }: SetFigures): void {
  const cells = Object.entries(figures).map(([measure, value]) => {
    const earlier = before[name]?.figures[measure]
    const change = earlier === undefined || earlier === value ? '' : ` (was ${earlier.toFixed(1)})`
    const interval = intervals?.[measure]
    return `${measure} ${value.toFixed(1)}${interval ? ` [${interval.map((bound) => bound.toFixed(1)).join('–')}]` : ''}${change}`
  })
  console.log(`${name} (n = ${n}): ${cells.join(' · ')}`)
}
