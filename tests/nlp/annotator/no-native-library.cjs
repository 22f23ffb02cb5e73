/** Preloaded: loading ONNX Runtime's native library fails as it does on a system with an older C library. */
const load = process.dlopen
process.dlopen = (module, path, ...rest) => {
  if (path.includes('onnxruntime_binding')) throw new Error(`version \`GLIBC_9.99' not found (required by ${path})\nmore`)
  return load(module, path, ...rest)
}
