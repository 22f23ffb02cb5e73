import { DatelineError } from '../src/model/errors.ts'
import type { Document, LayerName, Layers } from './layers.ts'

/** One step of the pipeline: pure, it reads the layers it needs and adds one. */
export interface Stage<Needs extends LayerName = LayerName, Adds extends LayerName = LayerName> {
  readonly name: string
  readonly needs: readonly Needs[]
  readonly adds: Adds
  /** A method, so that stages of other needs share one list; `defineStage` keeps the types exact. */
  run(document: Document<Needs>): Layers[Adds] | Promise<Layers[Adds]>
}

/** Types a stage: reading a layer that `needs` does not name is a compile error. */
export function defineStage<const Needs extends LayerName, const Adds extends LayerName>(stage: Stage<Needs, Adds>): Stage<Needs, Adds> {
  return stage
}

/** The stages in order; a wrong order is a compile error that names the stage and the missing layers. */
type InOrder<Stages extends readonly unknown[], Have extends LayerName = never> = Stages extends readonly [
  Stage<infer Needs, infer Adds>,
  ...infer Rest,
]
  ? [Exclude<Needs, Have>] extends [never]
    ? readonly [Stages[0], ...InOrder<Rest, Have | Adds>]
    : readonly [{ readonly missing: Exclude<Needs, Have> }, ...Rest]
  : Stages

/** A stage of whatever needs, as a list of stages holds it. */
interface AnyStage {
  readonly name: string
  readonly needs: readonly LayerName[]
  readonly adds: LayerName
  run(document: never): unknown
}

/** Checks the order once more at start, where stages come from outside the type checker's sight. */
export function inOrder<const Stages extends readonly AnyStage[]>(stages: Stages & InOrder<NoInfer<Stages>>): Stages {
  const have = new Set<LayerName>()
  for (const stage of stages) {
    requireLayers(stage, have)
    have.add(stage.adds)
  }
  return stages
}

function requireLayers(stage: AnyStage, have: ReadonlySet<LayerName>): void {
  const missing = stage.needs.filter((layer) => !have.has(layer))
  if (missing.length)
    throw new DatelineError('BROKEN_PIPELINE', `stage "${stage.name}" needs ${missing.join(', ')}, which no stage before it adds`, {
      hint: `Move "${stage.name}" behind the stages that add ${missing.join(', ')} in ingest/pipeline.ts.`,
    })
  if (have.has(stage.adds))
    throw new DatelineError('BROKEN_PIPELINE', `stage "${stage.name}" adds "${stage.adds}" a second time`, {
      hint: `Remove one of the two stages that add "${stage.adds}" from ingest/pipeline.ts.`,
    })
}
