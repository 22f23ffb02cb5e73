import { existsSync } from 'node:fs'
import { GAZETTEER_FILE, type Gazetteer, loadGazetteer } from '../../ingest/gazetteer/gazetteer.ts'
import { buildGazetteer } from '../../scripts/build-gazetteer.ts'

/** The real gazetteer; compiled first where no build did. */
export function compiledGazetteer(): Gazetteer {
  if (!existsSync(GAZETTEER_FILE)) buildGazetteer()
  return loadGazetteer()
}
