import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageRoot } from '../../src/model/package-root.ts'

const manifest: { dependencies: Record<string, string>; bin: { dateline: string } } = JSON.parse(
  readFileSync(join(packageRoot, 'package.json'), 'utf8'),
)

/** Every source that runs in the service; the playground's are bundled by the build. */
const sources = ['src', 'ingest'].flatMap((folder) =>
  readdirSync(join(packageRoot, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`)
    .filter((file) => file.endsWith('.ts') && !file.startsWith('src/web/')),
)

/** Packages that a source loads when it runs; an `import type` is gone by then. */
function packagesOf(source: string): string[] {
  const names = [
    ...source.matchAll(/^(?:import|export) (?!type)(?:[^'"=]* from )?'([^'.][^']*)'/gm),
    ...source.matchAll(/import\('([^'.][^']*)'\)/g),
  ]
  return names.map(([, name = '']) => (name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : (name.split('/')[0] ?? '')))
}

test('what the service imports is installed without the development tools', () => {
  const imported = new Set(sources.flatMap((file) => packagesOf(readFileSync(join(packageRoot, file), 'utf8'))))
  const packages = [...imported].filter((name) => !name.startsWith('node:') && !builtinModules.includes(name))
  expect(packages).toContain('fastify')
  expect(packages.filter((name) => !(name in manifest.dependencies))).toEqual([])
})

test('the package holds what the service reads, and neither its tests nor its training', () => {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json'], { cwd: packageRoot, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  ) as { files: { path: string }[] }[]
  const paths = (packed?.files ?? []).map(({ path }) => path)
  for (const needed of [
    ...[manifest.bin.dateline, 'dist/data/gazetteer.bin', 'dist/playground/index.html', 'schema.graphql', 'samples/samples.ndjson'],
    ...['cypher/read/store-state.cypher', 'ingest/nlp/annotator/model/annotator.onnx', 'LICENSE', 'NOTICE'],
  ])
    expect(paths).toContain(needed)
  expect(paths.filter((path) => path.startsWith('tests/') || path.startsWith('ingest/nlp/train/'))).toEqual([])
}, 60_000)
