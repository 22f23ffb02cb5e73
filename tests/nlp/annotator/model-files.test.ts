import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createAnnotator } from '../../../ingest/nlp/annotator/annotate.ts'
import { packageRoot } from '../../../src/model/package-root.ts'

const SHIPPED = join(packageRoot, 'ingest', 'nlp', 'annotator', 'model')
const NEEDED = ['annotator.onnx', 'relations.onnx', 'vocab.txt', 'lists.txt.gz', 'lemmas.json']

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-model-'))
  cpSync(SHIPPED, folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function expectRefused(file: string, what: string): Promise<void> {
  const message = expect.stringMatching(`ingest/nlp/annotator/model/${file.replace('.', '\\.')} ${what}`) as unknown
  await expect(createAnnotator({ folder })).rejects.toMatchObject({
    code: 'MISSING_BUILD',
    message,
    hint: expect.stringContaining('anew') as unknown,
  })
}

describe.each(NEEDED)('%s', (file) => {
  test('missing', async () => {
    rmSync(join(folder, file))
    await expectRefused(file, 'cannot be read')
  })

  test('cut short', async () => {
    const bytes = readFileSync(join(folder, file))
    writeFileSync(join(folder, file), bytes.subarray(0, bytes.length - 100))
    await expectRefused(file, `has ${bytes.length - 100} bytes where ${bytes.length} belong`)
  })

  test('of the same length with another byte', async () => {
    const bytes = readFileSync(join(folder, file))
    bytes.writeUInt8(bytes.readUInt8(1000) ^ 1, 1000)
    writeFileSync(join(folder, file), bytes)
    await expectRefused(file, 'has .* or other ones')
  })
})

test.each([
  ['missing', () => rmSync(join(folder, 'manifest.json')), 'cannot be read'],
  ['empty', () => writeFileSync(join(folder, 'manifest.json'), ''), 'is broken or of another version'],
  ['of another format', () => rewriteManifest({ format: 2 }), 'is broken or of another version'],
  ['without a list of files', () => rewriteManifest({ files: undefined }), 'is broken or of another version'],
])('the manifest %s', async (_what, harm, message) => {
  harm()
  await expectRefused('manifest.json', message)
})

function rewriteManifest(change: object): void {
  const path = join(folder, 'manifest.json')
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), ...change }))
}

test('the files as they are shipped load from anywhere', async () => {
  expect(await (await createAnnotator({ folder })).annotate([], [])).toEqual({ words: [], names: [], events: [] })
})
