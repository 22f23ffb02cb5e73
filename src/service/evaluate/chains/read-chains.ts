import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GoldChain } from './gold-chain.ts'
import { parseChains } from './parse-chains.ts'

const SUFFIX = '.chains'

/** True for a folder that holds `.chains` files. */
export const holdsChains = (folder: string): boolean => existsSync(folder) && chainFiles(folder).length > 0

/** All chains of a folder's `.chains` files, in the order of their names. @throws DatelineError BAD_INPUT naming file and line */
export function readChains(folder: string): GoldChain[] {
  return chainFiles(folder).flatMap((file) => parseChains(file.slice(0, -SUFFIX.length), readFileSync(join(folder, file), 'utf8')))
}

const chainFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(SUFFIX))
    .sort()
