import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Annotation } from '../../../ingest/layers.ts'
import { createAnnotator, type Annotator } from '../../../ingest/nlp/annotator/annotate.ts'
import { openRuntime } from '../../../ingest/nlp/annotator/open-runtime.ts'
import { packageRoot } from '../../../src/model/package-root.ts'
import { runCli } from '../../cli/run-cli.ts'
import { splitArticle, type Split } from '../support.ts'

const ARTICLES = [
  `Envoys of Chile and Peru met in Lima on Monday to settle a quarrel over fishing, the Peruvian Foreign Ministry said.

The talks, the third round since March, were led by Anna Lind, the United Nations' special envoy. She will meet President Marta Okoro on Friday.

"We are closer than ever," Lind told reporters. Neither side would say whether the two presidents had agreed to meet.`,
  `Rebels seized the northern town of Arvesund overnight, residents said by phone.

The army denied it. A spokesman, Colonel Idris Bakoum, said that soldiers still held the bridge and the airport, and that the rebels' claim was "pure invention".`,
  'The U.S. secretary of state flew to Ankara after talks in Doha with the Qatari prime minister were postponed because of the storm.',
]

/** Share of words whose tag may differ between the builds: their float sums run in another order, which can tip a close call. */
const TOLERANCE = 0.005

async function readAll({ annotate }: Annotator): Promise<(Split & Annotation)[]> {
  const read: (Split & Annotation)[] = []
  for (const text of ARTICLES) {
    const split = await splitArticle(text)
    read.push({ ...split, ...(await annotate(split.tokens, split.sentences)) })
  }
  return read
}

describe('native and WebAssembly', () => {
  let native: (Split & Annotation)[]
  let wasm: (Split & Annotation)[]
  beforeAll(async () => {
    native = await readAll(await createAnnotator({ backend: 'native' }))
    wasm = await readAll(await createAnnotator({ backend: 'wasm' }))
  })

  test('give the same names and event evidence', () => {
    const found = (all: typeof native) =>
      all.map(({ text, names, events }) => ({
        names: names.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`),
        events: events.map(({ kind, status, trigger, arguments: found }) => [
          `${kind} ${status} ${text.slice(trigger.start, trigger.end)}`,
          ...found.map(({ role, start, end }) => `${role} ${text.slice(start, end)}`),
        ]),
      }))
    expect(found(wasm)).toEqual(found(native))
    expect(found(native).flatMap(({ names }) => names).length).toBeGreaterThan(15)
  })

  test.each(['upos', 'lemma', 'head', 'relation'] as const)('agree on %s of all words but 1 in 200', (layer) => {
    const values = (all: typeof native) => all.flatMap(({ words }) => words.map((word) => word[layer]))
    const [one, other] = [values(native), values(wasm)]
    expect(other).toHaveLength(one.length)
    expect(other.filter((value, index) => value !== one[index]).length).toBeLessThanOrEqual(TOLERANCE * one.length)
  })
})

test('more threads give the same annotation', async () => {
  expect(await readAll(await createAnnotator({ threads: 2 }))).toEqual(await readAll(await createAnnotator()))
})

test('a runtime that was asked for by name tells which it is', async () => {
  expect((await openRuntime({ threads: 1, backend: 'native' })).backend).toBe('native')
  expect((await openRuntime({ threads: 1, backend: 'wasm' })).backend).toBe('wasm')
  expect((await openRuntime({ threads: 1 })).backend).toBe('native')
})

describe('on the command line', () => {
  const line = (id: string) => `${JSON.stringify({ id, publishedAt: '2025-12-02', text: ARTICLES[0] })}\n`
  const preload = (option: string, file: string) => ({ NODE_OPTIONS: `${option} ${join(packageRoot, 'tests/nlp/annotator', file)}` })
  const meetingsIn = (stdout: string) =>
    stdout
      .trim()
      .split('\n')
      // An extraction document, checked by its schema elsewhere.
      .map((document) => (JSON.parse(document) as { meetings: unknown[] }).meetings.length)

  test('WebAssembly reads where the native library cannot be loaded, and one line says so', async () => {
    const env = preload('--require', 'no-native-library.cjs')
    const { code, stdout, stderr } = await runCli(['extract', '-'], { stdin: line('a') + line('b'), env })
    expect(code).toBe(0)
    expect(stderr).toMatch(
      /^dateline: ONNX Runtime's native library cannot be loaded \(version `GLIBC_9\.99' not found [^\n]*\); WebAssembly [^\n]*\n$/,
    )
    const { stdout: native } = await runCli(['extract', '-'], { stdin: line('a') })
    expect(meetingsIn(stdout)).toEqual([...meetingsIn(native), ...meetingsIn(native)])
    expect(meetingsIn(native)[0]).toBeGreaterThan(0)
  }, 60_000)

  test('the package of the WebAssembly build is not touched where the native library works', async () => {
    const env = preload('--import', 'no-web-assembly.mjs')
    const { code, stderr } = await runCli(['extract', '-'], { stdin: line('a'), env })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  }, 60_000)
})
