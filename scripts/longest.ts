import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../src/model/package-root.ts'
import { functionLengths } from './checks/function-lengths.ts'

/** Prints the longest files and functions of the code; a report, nothing fails on it. */
const SHOWN = 15
const files = ['src', 'ingest', 'scripts'].flatMap(sourcesIn).filter((path) => path !== 'src/graphql/generated.ts')
const sources = files.map((path) => ({ path, text: readFileSync(join(packageRoot, path), 'utf8') }))
const lengths = sources.map(({ path, text }) => ({ lines: text.split('\n').length - 1, what: path }))
const functions = sources.flatMap(({ path, text }) =>
  functionLengths(text).map(({ name, line, lines }) => ({ lines, what: `${name}  ${path}:${line}` })),
)

report('files', lengths)
report('functions', functions)

function report(title: string, items: readonly { readonly lines: number; readonly what: string }[]): void {
  const ordered = items.toSorted((a, b) => b.lines - a.lines)
  console.log(`${items.length} ${title}, median ${ordered[Math.floor(ordered.length / 2)]?.lines} lines; the longest:`)
  for (const { lines, what } of ordered.slice(0, SHOWN)) console.log(`${String(lines).padStart(5)}  ${what}`)
}

function sourcesIn(folder: string): string[] {
  return readdirSync(join(packageRoot, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('/node_modules/'))
}
