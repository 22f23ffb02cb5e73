import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { packageRoot } from '../src/model/package-root.ts'
import { licenceProblems, shipped } from './checks/licences.ts'

const told = z.object({
  version: z.string().optional(),
  license: z.string().optional(),
  dev: z.boolean().optional(),
  devOptional: z.boolean().optional(),
})
const lockFile = z.object({ packages: z.record(z.string(), told) })

/** Checks the licence of every package that ships; prints those that may not, one line each, and ends with 1 where any is. */
const { packages } = lockFile.parse(JSON.parse(readFileSync(join(packageRoot, 'package-lock.json'), 'utf8')))
const problems = licenceProblems(packages)

for (const problem of problems) console.error(problem)
console.error(`${shipped(packages).length} packages ship, ${problems.length} with a licence that is not in scripts/checks/licences.ts`)
process.exitCode = problems.length > 0 ? 1 : 0
