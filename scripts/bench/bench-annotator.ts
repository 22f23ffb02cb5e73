import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { annotatorOf } from '../../ingest/nlp/annotator/annotate.ts'
import type { Graph, Runtime } from '../../ingest/nlp/annotator/graph.ts'
import { openModel } from '../../ingest/nlp/annotator/model-files.ts'
import { openRuntime } from '../../ingest/nlp/annotator/open-runtime.ts'
import { identify, type ArticleInput } from '../../src/model/article.ts'
import { packageRoot } from '../../src/model/package-root.ts'
import { splitArticle } from '../split-article.ts'
import { rounded, type Measures } from './measures.ts'

const ROUNDS = 6
const READ = 100
const main = join(packageRoot, 'dist', 'src', 'cli', 'main.js')
/** Preloaded into the command: at its end, the most memory that it ever had, KiB, on standard error. */
const TELL_MEMORY = `data:text/javascript,process.on('exit',()=>process.stderr.write(String(process.resourceUsage().maxRSS)))`

/**
 * The annotator on one thread: how long it takes to load; its processor time over that of its own batches, run again by themselves right
 * after (the best of six rounds each); and the most memory that the built `extract` has while it reads 100 articles, `texts` over and
 * over. Processor time is told apart from what else the machine does; start Node with --single-threaded, or its helper threads count, too.
 */
export async function benchAnnotator(texts: readonly string[]): Promise<Measures> {
  const started = performance.now()
  const watched = watch(await openRuntime({ threads: 1 }))
  const annotator = await annotatorOf(openModel(), watched.runtime)
  const loaded = (performance.now() - started) / 1000
  const articles = await Promise.all(texts.map((text) => splitArticle(identify({ text }))))
  const annotateAll = async () => {
    for (const { tokens, sentences } of articles) await annotator.annotate(tokens, sentences)
  }
  await annotateAll()
  const [annotation, bare] = [[] as number[], [] as number[]]
  for (let round = 0; round < ROUNDS; round += 1) {
    annotation.push(await processorSeconds(() => watched.keeping(annotateAll)))
    bare.push(await processorSeconds(watched.again))
  }
  const tokens = articles.reduce((sum, article) => sum + article.tokens.length, 0)
  return {
    'annotator.load.seconds': rounded(loaded),
    'annotator.time-over-bare': rounded(Math.min(...annotation) / Math.min(...bare)),
    'annotator.tokens/s': rounded(tokens / Math.min(...annotation)),
    'extract.100-articles.peak-rss.MiB': peakMemory(texts),
  }
}

async function processorSeconds(run: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

interface Watched {
  readonly runtime: Runtime
  /** Keeps the batches of `run` in place of those kept before. */
  readonly keeping: (run: () => Promise<void>) => Promise<void>
  /** Runs all kept batches once more. */
  readonly again: () => Promise<void>
}

/** A runtime whose batches can be run again by themselves. */
function watch(inner: Runtime): Watched {
  let kept: (() => Promise<unknown>)[] | null = null
  const open: Runtime['open'] = async (bytes) => {
    const graph = await inner.open(bytes)
    const run: Graph['run'] = (inputs) => {
      kept?.push(() => graph.run(inputs))
      return graph.run(inputs)
    }
    return { run }
  }
  const keeping = async (run: () => Promise<void>) => {
    kept = []
    await run()
  }
  const again = async () => {
    const batches = kept ?? []
    kept = null
    for (const batch of batches) await batch()
  }
  return { runtime: { backend: inner.backend, open }, keeping, again }
}

function peakMemory(texts: readonly string[]): number {
  const articles = Array.from({ length: READ }, (_, index): ArticleInput => ({
    id: String(index),
    text: texts[index % texts.length] ?? '',
  }))
  const input = articles.map((article) => JSON.stringify(article)).join('\n')
  const options = { input, maxBuffer: 1e9, encoding: 'utf8' } as const
  const run = `'${process.execPath}' --import "${TELL_MEMORY}" '${main}' extract - 2>&1 >/dev/null`
  return rounded(Number(execFileSync('sh', ['-c', run], options)) / 1024)
}
