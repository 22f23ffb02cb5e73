import { readConfig } from '../config.ts'
import { createExtractor, type Extractor } from '../service/extract.ts'
import { writeLine } from './report-error.ts'

/** The extractor that the settings ask for; what it warns of is a line on standard error. */
export const openExtractor = (): Promise<Extractor> => createExtractor({ threads: readConfig().threads, warn: writeLine })
