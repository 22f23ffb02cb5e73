import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { packageRoot } from '../../src/model/package-root.ts'
import { rounded, timed, type Measures } from './measures.ts'

const ROUNDS = 5
const main = join(packageRoot, 'dist', 'src', 'cli', 'main.js')
const sample = join(packageRoot, 'samples', 'sample_1996-09-01_khasavyurt-declaration', 'article.txt')

/** How long the built command takes from start to end, the middle of five: doing nothing, and reading one article with all it loads. */
export async function benchStart(): Promise<Measures> {
  return {
    'start.version.seconds': await middle(['--version']),
    'start.extract-one.seconds': await middle(['extract', sample]),
  }
}

async function middle(parameters: readonly string[]): Promise<number> {
  const seconds: number[] = []
  for (let round = 0; round < ROUNDS; round += 1)
    seconds.push(await timed(() => execFileSync(process.execPath, [main, ...parameters], { stdio: ['ignore', 'ignore', 'inherit'] })))
  return rounded(seconds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN)
}
