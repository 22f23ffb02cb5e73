import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { packageRoot } from '../src/model/package-root.ts'
import { loadPlaces } from '../src/service/places.ts'
import { benchExtract } from './bench/bench-extract.ts'
import { benchStart } from './bench/bench-start.ts'
import { benchEmbedded, benchNeo4j } from './bench/bench-stores.ts'
import { compare } from './bench/compare.ts'
import { commit, load as loadNow, machine } from './bench/machine.ts'
import { rounded } from './bench/measures.ts'

/** `npm run bench -- [--claims N] [--seed N] [--out FILE] [--against FILE]`: measures, writes JSON, and prints ratios to an earlier run. */
const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: join(packageRoot, 'dist', 'bench.json') },
    against: { type: 'string' },
  },
})
const size = z.object({ claims: z.coerce.number().int().min(100), seed: z.coerce.number().int().min(0) })
const earlier = z.object({ machine: z.string(), claims: z.number(), measures: z.record(z.string(), z.number()) })

const loadAtStart = loadNow()
const { claims, seed } = size.parse(values)
const before = values.against === undefined ? null : earlier.parse(JSON.parse(readFileSync(values.against, 'utf8')))
const load = { claims, seed, places: loadPlaces() }
const measures = {
  ...(await benchStart()),
  ...(await benchExtract()),
  ...(await benchEmbedded(load)),
  ...(await benchNeo4j(load)),
  'peak-rss.MiB': rounded(process.resourceUsage().maxRSS / 1024),
}
const report = { at: new Date().toISOString(), commit: commit(), machine: machine(), loadAtStart, claims, seed, measures }

writeFileSync(values.out, `${JSON.stringify(report, null, 2)}\n`)
console.error(`written to ${values.out}`)
if (before === null) console.log(JSON.stringify(report, null, 2))
else {
  if (before.machine !== report.machine) console.error(`another machine: ${before.machine}`)
  if (before.claims !== claims) console.error(`another size: ${before.claims} claims`)
  for (const line of compare(before.measures, measures)) console.log(line)
}
