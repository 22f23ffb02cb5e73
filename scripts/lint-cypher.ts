import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../src/model/package-root.ts'
import { lintText } from './lint-cypher/lint-text.ts'

/** Lints every text below `cypher/`; prints what is wrong, one line each, and ends with 1 where anything is. */
const folder = join(packageRoot, 'cypher')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cypher'))
const problems = files
  .map((file) => file.replaceAll('\\', '/'))
  .sort()
  .flatMap((file) => lintText(file, readFileSync(join(folder, file), 'utf8')).map((problem) => `cypher/${file}: ${problem}`))

for (const problem of problems) console.error(problem)
console.error(`${files.length} Cypher files, ${problems.length} problems`)
process.exitCode = problems.length > 0 ? 1 : 0
