import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { DatelineError } from '../../../src/model/errors.ts'
import { packageRoot } from '../../../src/model/package-root.ts'

/** The format of the shipped files that this run time reads (ingest/nlp/train/FORMAT.md). */
const FORMAT = 1
const FOLDER = join(packageRoot, 'ingest', 'nlp', 'annotator', 'model')

const texts = z.array(z.string())
const manifestSchema = z.object({
  version: z.string(),
  format: z.literal(FORMAT),
  window: z.int(),
  maxPieces: z.int(),
  chunkOverlap: z.int(),
  batchWindows: z.int(),
  thresholds: z.object({ trigger: z.number(), role: z.number() }),
  labels: z.object({
    upos: texts,
    feats: texts,
    scripts: texts,
    rels: texts,
    names: texts,
    triggers: texts,
    status: texts,
    statusOf: z.record(z.string(), texts),
    roles: texts,
    rolesOf: z.record(z.string(), texts),
  }),
  files: z.record(z.string(), z.object({ bytes: z.int(), sha256: z.string() })),
})
export type Manifest = z.infer<typeof manifestSchema>

export interface ModelFiles {
  readonly manifest: Manifest
  /** The bytes of a shipped file, checked against the manifest. @throws MISSING_BUILD naming the file. */
  readonly read: (name: string) => Buffer
}

/** Opens the shipped model; every file is held against its checksum when it is read. */
export function openModel(folder = FOLDER): ModelFiles {
  const manifest = parseManifest(bytesOf(folder, 'manifest.json'))
  const read = (name: string) => {
    const bytes = bytesOf(folder, name)
    const expected = manifest.files[name]
    if (expected?.sha256 !== createHash('sha256').update(bytes).digest('hex'))
      throw broken(name, `has ${bytes.length} bytes where ${expected?.bytes ?? 'none'} belong, or other ones`)
    return bytes
  }
  return { manifest, read }
}

function bytesOf(folder: string, name: string): Buffer {
  try {
    return readFileSync(join(folder, name))
  } catch (cause) {
    throw broken(name, 'cannot be read', cause)
  }
}

function parseManifest(bytes: Buffer): Manifest {
  try {
    return manifestSchema.parse(JSON.parse(bytes.toString('utf8')))
  } catch (cause) {
    throw broken('manifest.json', 'is broken or of another version', cause)
  }
}

function broken(name: string, what: string, cause?: unknown): DatelineError {
  return new DatelineError('MISSING_BUILD', `the annotator's file ingest/nlp/annotator/model/${name} ${what}`, {
    hint: 'Check the package out or install it anew; the files are made by ingest/nlp/train.',
    cause,
  })
}
