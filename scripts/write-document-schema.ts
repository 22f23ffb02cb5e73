import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { documentJsonSchema } from '../src/model/document-json-schema.ts'
import { packageRoot } from '../src/model/package-root.ts'

writeFileSync(join(packageRoot, 'docs', 'extraction-document.schema.json'), `${JSON.stringify(documentJsonSchema(), null, 2)}\n`)
