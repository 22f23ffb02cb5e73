import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ExtractionDocument } from '../../src/model/document.ts'
import { packageRoot } from '../../src/model/package-root.ts'
import { evaluate } from '../../src/service/evaluate/evaluate.ts'
import { readGold } from '../../src/service/evaluate/gold.ts'
import { createExtractor } from '../../src/service/extract.ts'
import { readSamples } from '../../src/service/samples.ts'
import floors from './floors.json' with { type: 'json' }

const folder = join(packageRoot, 'samples')

async function readAll(): Promise<Map<string, ExtractionDocument>> {
  const extractor = await createExtractor()
  const documents = new Map<string, ExtractionDocument>()
  for (const sample of readSamples()) documents.set(sample.id ?? '', await extractor.extract(sample))
  return documents
}

test('the samples are read no worse than the committed floors, each with its reason', async () => {
  const { layers, missing } = evaluate(readGold(folder), await readAll())
  expect(missing).toBe(0)
  for (const [layer, { f1, reason }] of Object.entries(floors)) expect(layers[layer]?.f1, `${layer}: ${reason}`).toBeGreaterThanOrEqual(f1)
}, 60_000)
