import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { GAZETTEER_FILE } from '../ingest/gazetteer/gazetteer.ts'
import { packageRoot } from '../src/model/package-root.ts'
import { buildGazetteer } from './build-gazetteer.ts'

/** One thing to make; it is made again where one of `inputs` is newer than the mark of its last making. */
interface BuildStep {
  readonly name: string
  readonly inputs: readonly string[]
  readonly output: string
  readonly run: () => void
}

/** What the package needs to run, all in `dist`. */
const steps: readonly BuildStep[] = [
  {
    name: 'gazetteer',
    inputs: ['package-lock.json', 'scripts/build-gazetteer.ts', 'ingest/gazetteer'],
    output: GAZETTEER_FILE,
    run: () => void buildGazetteer(),
  },
  {
    name: 'playground',
    inputs: ['package-lock.json', 'src/web'],
    output: join(packageRoot, 'dist', 'playground', 'index.html'),
    run: () => runBin('vite', 'bin/vite.js', ['build', '--config', 'src/web/playground/vite.config.ts']),
  },
  {
    name: 'sources',
    inputs: ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'src', 'ingest'],
    output: join(packageRoot, 'dist', 'src', 'cli', 'main.js'),
    run: () => runBin('typescript', 'bin/tsc', ['-p', 'tsconfig.build.json']),
  },
]

for (const step of steps) if (!isFresh(step)) make(step)

function make({ name, run }: BuildStep): void {
  const started = performance.now()
  run()
  writeFileSync(markOf(name), '')
  console.error(`built ${name} in ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

function isFresh({ name, inputs, output }: BuildStep): boolean {
  const mark = statSync(markOf(name), { throwIfNoEntry: false })
  return mark !== undefined && existsSync(output) && inputs.every((input) => newestIn(join(packageRoot, input)) <= mark.mtimeMs)
}

function markOf(name: string): string {
  return join(packageRoot, 'dist', `.built-${name}`)
}

function newestIn(path: string): number {
  const found = statSync(path)
  return found.isDirectory() ? Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name)))) : found.mtimeMs
}

function runBin(packageName: string, bin: string, options: readonly string[]): void {
  const folder = dirname(createRequire(import.meta.url).resolve(`${packageName}/package.json`))
  execFileSync(process.execPath, [join(folder, bin), ...options], { cwd: packageRoot, stdio: 'inherit' })
}
