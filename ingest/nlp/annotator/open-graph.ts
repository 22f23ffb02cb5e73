import type { InferenceSession, Tensor } from 'onnxruntime-node'
import type { Graph, Values } from './graph.ts'

/** What both builds of ONNX Runtime export, each with classes of its own. */
export interface OnnxRuntime {
  readonly InferenceSession: { readonly create: (bytes: Uint8Array, options: InferenceSession.SessionOptions) => Promise<InferenceSession> }
  readonly Tensor: { new (type: 'float32' | 'int32', data: Float32Array | Int32Array, dims: readonly number[]): Tensor }
}

/** Loads a graph that takes and gives 32-bit numbers alone. */
export async function openGraph(
  { InferenceSession, Tensor }: OnnxRuntime,
  bytes: Uint8Array,
  options: InferenceSession.SessionOptions,
): Promise<Graph> {
  const session = await InferenceSession.create(bytes, { ...options, logSeverityLevel: 3 })
  const tensor = ({ data, dims }: Values) => new Tensor(data instanceof Int32Array ? 'int32' : 'float32', data, dims)
  return {
    run: async (inputs) => {
      const output = await session.run(mapValues(inputs, tensor))
      return mapValues(output, valuesOf)
    },
  }
}

function valuesOf({ data, dims }: Tensor): Values {
  if (data instanceof Float32Array || data instanceof Int32Array) return { data, dims }
  throw new TypeError('the graph of the annotator answered with another type of tensor')
}

function mapValues<In, Out>(values: Readonly<Record<string, In>>, map: (value: In) => Out): Record<string, Out> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, map(value)]))
}
