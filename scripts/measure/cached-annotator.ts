import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Annotation } from '../../ingest/layers.ts'
import { createAnnotator, type Annotator } from '../../ingest/nlp/annotator/annotate.ts'
import { packageRoot } from '../../src/model/package-root.ts'

/** What the annotation is made by: another byte in one of these gives other keys. */
const MADE_BY = ['model/manifest.json', 'decode-lemma.ts', 'mend-lemma.ts', 'regular-lemmas.ts', 'decode-names.ts']
const FOLDER = join(packageRoot, '.cache', 'annotations')

/** The annotator with its answers kept on disk: rules are measured many times over, the weights seldom change. */
export async function createCachedAnnotator(): Promise<Annotator> {
  const annotator = await createAnnotator()
  const maker = hashOf(MADE_BY.map((path) => readFileSync(join(packageRoot, 'ingest', 'nlp', 'annotator', path), 'utf8')))
  const folder = join(FOLDER, maker)
  mkdirSync(folder, { recursive: true })
  return {
    annotate: async (tokens, sentences) => {
      const path = join(folder, `${hashOf([tokens.map(({ start, text }) => [start, text]), sentences])}.json`)
      // Written by the lines below, in the shape of an annotation.
      if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as Annotation
      const annotation = await annotator.annotate(tokens, sentences)
      writeFileSync(`${path}.${process.pid}`, JSON.stringify(annotation))
      renameSync(`${path}.${process.pid}`, path)
      return annotation
    },
  }
}

const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32)
