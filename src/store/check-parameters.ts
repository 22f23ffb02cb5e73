import { DatelineError } from '../model/errors.ts'
import { isDay } from '../model/edtf.ts'
import type { Statement } from './port.ts'
import type { LoadedStatement } from './statements/load.ts'
import type { ParameterPath, ParameterUse } from './statements/parameter-use.ts'

/** A parameter as both engines take it: plain data, nothing undefined. */
export type Parameter = null | string | number | boolean | readonly Parameter[] | { readonly [key: string]: Parameter }
export type Parameters = Readonly<Record<string, Parameter>>

/** Deepest nesting let through; the embedded engine overflows its stack far below that of a cycle. */
const MAX_DEPTH = 12

/**
 * Parses parameters by the statement's type and copies them as plain data, undefined and absent ones turned into null. What one
 * engine would take silently and the other refuse is refused here for both (src/store/statements/parameter-use.ts finds it in the text).
 * @throws DatelineError BAD_PARAMETER that names statement, parameter and value
 */
export function checkParameters(statement: Statement, loaded: LoadedStatement, given: unknown): Parameters {
  const fail = (path: string, reason: string, cause?: unknown): never => {
    throw new DatelineError('BAD_PARAMETER', `statement "${statement.name}", parameter $${path}: ${reason}`, {
      hint: 'Give the parameters that the header of the Cypher file tells.',
      cause,
    })
  }
  // the copy comes first: a cycle would send the parser of the type round and round
  const copied = copyOf({ value: given ?? {}, path: '', depth: 0 }, fail)
  const absent = Object.fromEntries(loaded.parameters.map((name) => [name, null]))
  const parsed = statement.params.safeParse(isMap(copied) ? { ...absent, ...copied } : copied)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    return fail(issue?.path.join('.') ?? '', issue?.message ?? 'does not fit', parsed.error)
  }
  // a statement's params are a zod object, so the parsed value is a map of what was copied
  const params = copyOf({ value: parsed.data, path: '', depth: 0 }, fail) as Parameters
  checkUse(params, loaded.use, fail)
  return params
}

type Fail = (path: string, reason: string) => never

function copyOf(at: { value: unknown; path: string; depth: number }, fail: Fail): Parameter {
  const { value, path, depth } = at
  if (value === null || value === undefined) return null
  if (typeof value === 'boolean') return value
  if (typeof value === 'string') return WELL_FORMED.test(value) ? value : fail(path, 'holds half of a surrogate pair')
  if (typeof value === 'number') return copyNumber(value, path, fail)
  if (typeof value !== 'object') return fail(path, `is a ${typeof value}; strings, numbers, booleans, lists and maps are taken`)
  if (depth > MAX_DEPTH) return fail(path, `is nested deeper than ${MAX_DEPTH} levels, or holds itself`)
  const below = (key: string | number, inner: unknown) =>
    copyOf({ value: inner, path: path ? `${path}.${key}` : String(key), depth: depth + 1 }, fail)
  if (Array.isArray(value)) return value.map((inner, index) => below(index, inner))
  if (!isPlain(value)) return fail(path, `is a ${value.constructor.name}; give dates as ISO strings, other things as plain data`)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, below(key, inner)]))
}

/** No lone surrogate: neither engine can keep one. */
const WELL_FORMED = /^\P{Surrogate}*$/u

function copyNumber(value: number, path: string, fail: Fail): number {
  if (!Number.isFinite(value)) return fail(path, `is ${value}`)
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return fail(path, `is ${value}, past the whole numbers kept exactly`)
  return value
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function checkUse(params: Parameters, use: ParameterUse, fail: Fail): void {
  for (const [path, value] of found(params, use.keys)) if (value === null) fail(path, 'is null, but MERGE finds by it')
  for (const [path, value] of found(params, use.properties)) checkProperty(path, value, fail)
  for (const [path, value] of found(params, use.propertyMaps)) {
    if (!isMap(value)) continue
    for (const [key, inner] of Object.entries(value)) checkProperty(`${path}.${key}`, inner, fail)
  }
  for (const [path, value] of found(params, use.dates))
    if (typeof value === 'string' && !isDay(value.slice(0, 10))) fail(path, `is "${value}", no full calendar day`)
}

function checkProperty(path: string, value: Parameter, fail: Fail): void {
  if (isMap(value)) fail(path, 'is a map; a property is a string, number, boolean or a list of one of these')
  if (!Array.isArray(value)) return
  const kinds = new Set(value.map((inner: Parameter) => (inner === null ? 'null' : typeof inner)))
  if (kinds.size > 1) fail(path, `is a mixed list (${[...kinds].join(', ')})`)
  if (kinds.has('object') || kinds.has('null')) fail(path, `is a list of ${kinds.has('null') ? 'nulls' : 'lists or maps'}`)
}

function isMap(value: Parameter): value is { readonly [key: string]: Parameter } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Every value at one of the paths, with the path it was found at (`rows.3.id`). A missing key counts as null. */
function found(params: Parameters, paths: readonly ParameterPath[]): [string, Parameter][] {
  return paths.flatMap((path) => walk({ value: params, at: [] }, path))
}

function walk(from: { value: Parameter; at: readonly string[] }, path: ParameterPath): [string, Parameter][] {
  const [first, ...rest] = path
  if (first === undefined) return [[from.at.join('.'), from.value]]
  if (first === '[]') {
    if (!Array.isArray(from.value)) return []
    return from.value.flatMap((inner: Parameter, index) => walk({ value: inner, at: [...from.at, String(index)] }, rest))
  }
  if (!isMap(from.value)) return []
  return walk({ value: from.value[first] ?? null, at: [...from.at, first] }, rest)
}
