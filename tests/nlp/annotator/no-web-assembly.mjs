import { register } from 'node:module'

/** Preloaded: the package of the WebAssembly build is not there. */
const hook = `export async function resolve(name, context, next) {
  if (name.startsWith('onnxruntime-web')) throw new Error('onnxruntime-web was asked for')
  return next(name, context)
}`
register(`data:text/javascript,${encodeURIComponent(hook)}`)
