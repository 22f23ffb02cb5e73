import { existsSync } from 'node:fs'
import { GAZETTEER_FILE } from '../../ingest/gazetteer/gazetteer.ts'
import { buildGazetteer } from '../../scripts/build-gazetteer.ts'

/** Compiles the gazetteer once before the tests, where the package has not been built. */
export function setup(): void {
  if (!existsSync(GAZETTEER_FILE)) buildGazetteer()
}
