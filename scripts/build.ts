import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { GAZETTEER_FILE } from '../ingest/gazetteer/gazetteer.ts'
import { packageRoot } from '../src/model/package-root.ts'
import { buildGazetteer } from './build-gazetteer.ts'

/** Makes what the package needs to run, in `dist`: the gazetteer, the playground's bundle, the compiled sources. */
const steps: readonly { readonly name: string; readonly run: () => void }[] = [
  { name: 'gazetteer', run: () => void (existsSync(GAZETTEER_FILE) || buildGazetteer()) },
  { name: 'playground', run: () => runBin('vite', 'bin/vite.js', ['build', '--config', 'src/web/playground/vite.config.ts']) },
  { name: 'sources', run: () => runBin('typescript', 'bin/tsc', ['-p', 'tsconfig.build.json']) },
]

for (const { name, run } of steps) {
  const started = performance.now()
  run()
  console.error(`built ${name} in ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

function runBin(packageName: string, bin: string, options: readonly string[]): void {
  const folder = dirname(createRequire(import.meta.url).resolve(`${packageName}/package.json`))
  execFileSync(process.execPath, [join(folder, bin), ...options], { cwd: packageRoot, stdio: 'inherit' })
}
