import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema } from 'graphql'
import { documentJsonSchema } from '../src/model/document-json-schema.ts'
import { packageRoot } from '../src/model/package-root.ts'
import { undescribed } from './checks/undescribed.ts'
import { GENERATED, generateTypes } from './generate-types.ts'

/** Holds schema.graphql against what is made of it; prints what is wrong, one line each, and ends with 1 where anything is. */
const schema = buildSchema(read('schema.graphql'))
const problems = [
  ...undescribed(schema).map((path) => `schema.graphql: ${path} lacks a description`),
  ...(readFileSync(GENERATED, 'utf8') === (await generateTypes())
    ? []
    : ['src/graphql/generated.ts is not that of schema.graphql: run npx tsx scripts/generate-types.ts']),
  ...(read('docs/extraction-document.schema.json') === `${JSON.stringify(documentJsonSchema(), null, 2)}\n`
    ? []
    : ['docs/extraction-document.schema.json is not that of src/model/document.ts: run npx tsx scripts/write-document-schema.ts']),
]

for (const problem of problems) console.error(problem)
console.error(`${Object.keys(schema.getTypeMap()).length} types of schema.graphql, ${problems.length} problems`)
process.exitCode = problems.length > 0 ? 1 : 0

function read(file: string): string {
  return readFileSync(join(packageRoot, file), 'utf8')
}
