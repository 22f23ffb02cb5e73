import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from './package-root.ts'

/** Version of this package; also what extraction documents name as their extractor. */
export const version: string = String(JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')).version)
