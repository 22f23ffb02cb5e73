import './no-telemetry.ts'
import type { Backend, Runtime } from './graph.ts'
import { openGraph } from './open-graph.ts'

export interface RuntimeOptions {
  /** Threads of the native library; WebAssembly has one in Node. */
  readonly threads: number
  /** Without it the native library, and WebAssembly where that cannot be loaded. */
  readonly backend?: Backend
  /** Told once a process that WebAssembly stands in. */
  readonly warn?: (message: string) => void
}

/** Loads ONNX Runtime: of the two builds only the one that is used. */
export async function openRuntime({ threads, backend, warn = console.error }: RuntimeOptions): Promise<Runtime> {
  if (backend === 'wasm') return openWasm()
  try {
    return await openNative(threads)
  } catch (cause) {
    if (backend === 'native') throw cause
    tellOnce(cause, warn)
    return openWasm()
  }
}

async function openNative(threads: number): Promise<Runtime> {
  const runtime = await import('onnxruntime-node')
  // Memory planned per shape pays where shapes repeat; every batch has its own, and the plans took 45 MiB more over 100 articles.
  const options = { intraOpNumThreads: threads, interOpNumThreads: 1, executionProviders: ['cpu'], enableMemPattern: false }
  return { backend: 'native', open: (bytes) => openGraph(runtime, bytes, options) }
}

async function openWasm(): Promise<Runtime> {
  const runtime = await import('onnxruntime-web/wasm')
  runtime.env.wasm.numThreads = 1
  return { backend: 'wasm', open: (bytes) => openGraph(runtime, bytes, { executionProviders: ['wasm'] }) }
}

let told = false

/** "dlopen: version `GLIBC_2.38' not found": the first line of the system's reason is kept. */
function tellOnce(cause: unknown, warn: (message: string) => void): void {
  if (told) return
  told = true
  const [reason] = String(cause instanceof Error ? cause.message : cause).split('\n')
  warn(`dateline: ONNX Runtime's native library cannot be loaded (${reason}); WebAssembly reads in its place, slower`)
}
