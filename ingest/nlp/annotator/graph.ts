/** Numbers with their shape, row by row. */
export interface Values {
  readonly data: Float32Array | Int32Array
  readonly dims: readonly number[]
}

/** A loaded network: named values in, named values out. */
export interface Graph {
  readonly run: (inputs: Readonly<Record<string, Values>>) => Promise<Readonly<Record<string, Values>>>
}

/** Which build of ONNX Runtime runs the graphs: the platform's own library, or WebAssembly. */
export type Backend = 'native' | 'wasm'

export interface Runtime {
  readonly backend: Backend
  /** @param bytes an ONNX file */
  readonly open: (bytes: Uint8Array) => Promise<Graph>
}
