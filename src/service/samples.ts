import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { ArticleInput } from '../model/article.ts'
import { packageRoot } from '../model/package-root.ts'

const maybe = z.string().nullable()
const lineSchema = z.object({ id: z.string(), key: maybe, title: maybe, url: maybe, publishedAt: maybe, updatedAt: maybe })

/** The sample articles, in the order of their list; the publisher is the first part of the folder's name. */
export function readSamples(): ArticleInput[] {
  const folder = join(packageRoot, 'samples')
  const lines = readFileSync(join(folder, 'samples.ndjson'), 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => {
    const sample = lineSchema.parse(JSON.parse(line))
    const text = readFileSync(join(folder, sample.id, 'article.txt'), 'utf8')
    return { ...sample, publisher: sample.id.split('_')[0] ?? null, text }
  })
}
