import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { documentSchema } from '../../src/model/document.ts'
import { readSamples } from '../../src/service/samples.ts'
import { runCli } from '../cli/run-cli.ts'
import { recordRun } from './record-run.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-large-'))
const seconds: Record<string, number> = {}
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  recordRun('large-texts', { seconds })
})

const samples = readSamples()
  .map(({ text }) => text)
  .join('\n\n')
const MEGABYTES = 1_000_000

test.each([
  ['5 MB of articles', samples.repeat(Math.ceil((5 * MEGABYTES) / samples.length)).slice(0, 5 * MEGABYTES)],
  ['200,000 short lines', Array.from({ length: 200_000 }, (_, index) => `Lind ${index}\n`).join('')],
])('%s are read in 1.5 GB of heap', async (what, text) => {
  const path = join(folder, 'large.txt')
  writeFileSync(path, text)
  const started = performance.now()
  const { code, stdout, stderr } = await runCli(['extract', path], { env: { NODE_OPTIONS: '--max-old-space-size=1536' } })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  seconds[what] = Math.round((performance.now() - started) / 1000)
  expect(documentSchema.parse(JSON.parse(stdout)).article.text).toBe(text)
})
