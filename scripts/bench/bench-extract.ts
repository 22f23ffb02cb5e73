import { loadGazetteer } from '../../ingest/gazetteer/gazetteer.ts'
import { createAnnotator } from '../../ingest/nlp/annotator/annotate.ts'
import { createPipeline, type Pipeline } from '../../ingest/pipeline.ts'
import { identify } from '../../src/model/article.ts'
import { readSamples } from '../../src/service/samples.ts'
import { rounded, rssMiB, timed, type Measures } from './measures.ts'

const ROUNDS = 3

/** Reads the sample articles three times after a first round that warms up; each stage's share is of the time of all stages. */
export async function benchExtract(): Promise<Measures> {
  let pipeline: Pipeline | undefined
  const loaded = await timed(async () => (pipeline = createPipeline({ gazetteer: loadGazetteer(), annotator: await createAnnotator() })))
  if (!pipeline) return {}
  const { extract, stages } = pipeline
  const articles = readSamples().map(identify)
  for (const article of articles) await extract(article)
  const watch = watchStages(stages)
  const seconds = await timed(async () => {
    for (let round = 0; round < ROUNDS; round += 1) for (const article of articles) await extract(article)
  })
  return {
    'extract.load.seconds': rounded(loaded),
    'extract.articles/s': rounded((articles.length * ROUNDS) / seconds),
    'extract.tokens/s': rounded(watch.tokens() / seconds),
    ...watch.shares(),
    'extract.rss.MiB': rssMiB(),
  }
}

interface Watch {
  readonly tokens: () => number
  readonly shares: () => Measures
}

/** Puts a clock around each stage, from outside: the pipeline calls `run` of the very objects that it lists. */
function watchStages(stages: Pipeline['stages']): Watch {
  const spent = new Map<string, number>()
  let tokens = 0
  for (const stage of stages) {
    const run: unknown = Reflect.get(stage, 'run')
    if (typeof run !== 'function') throw new Error(`stage "${stage.name}" has no run`)
    const clocked = async (document: unknown): Promise<unknown> => {
      const started = performance.now()
      const layer: unknown = await Reflect.apply(run, stage, [document])
      spent.set(stage.name, (spent.get(stage.name) ?? 0) + performance.now() - started)
      if (stage.name === 'tokens' && Array.isArray(layer)) tokens += layer.length
      return layer
    }
    Object.assign(stage, { run: clocked })
  }
  return { tokens: () => tokens, shares: () => sharesOf(spent) }
}

function sharesOf(spent: ReadonlyMap<string, number>): Measures {
  const all = [...spent.values()].reduce((sum, value) => sum + value, 0)
  return Object.fromEntries([...spent].map(([name, value]) => [`extract.${name}.share`, rounded(value / all)]))
}
