import { codeOf } from './header.ts'

/** Where a value lies in the parameters: `['rows', '[]', 'id']` is `id` of each element of `$rows`. */
export type ParameterPath = readonly string[]

/** What a text does with its parameters, as far as it can be read off the text. */
export interface ParameterUse {
  /** Values that a MERGE finds its node or relationship by: never null. */
  readonly keys: readonly ParameterPath[]
  /** Values that become one property. */
  readonly properties: readonly ParameterPath[]
  /** Maps whose values become properties (`SET n += row.props`). */
  readonly propertyMaps: readonly ParameterPath[]
  /** Arguments of `date()` and `datetime()`. */
  readonly dates: readonly ParameterPath[]
}

type Resolve = (reference: string) => ParameterPath | null

const REFERENCE = String.raw`\$?[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*`
const CLAUSE_ENDS = /\b(?:ON CREATE|ON MATCH|SET|WITH|MATCH|MERGE|CREATE|RETURN|UNWIND|CALL|DELETE|DETACH|REMOVE|FOREACH|OPTIONAL|UNION)\b/

/** Reads a Cypher text; aliases made by UNWIND, FOREACH and WITH are followed, computed values are not. */
export function parameterUse(text: string): ParameterUse {
  const code = codeOf(text)
  const resolve = resolver(code)
  const merges = clauses(code, 'MERGE')
  const creates = clauses(code, 'CREATE')
  const sets = clauses(code, 'SET')
  return {
    keys: paths(merges, new RegExp(String.raw`\w+\s*:\s*(${REFERENCE})\s*[,}]`, 'g'), resolve),
    properties: [
      ...paths([...creates, ...sets], new RegExp(String.raw`\w+\s*:\s*(${REFERENCE})\s*[,}]`, 'g'), resolve),
      ...paths(sets, new RegExp(String.raw`\w+\.\w+\s*=\s*(${REFERENCE})\s*(?=,|\)|\}|$)`, 'g'), resolve),
    ],
    propertyMaps: [
      ...paths(sets, new RegExp(String.raw`(?:^|[\s,])\w+\s*\+?=\s*(${REFERENCE})\s*(?=,|\)|\}|$)`, 'g'), resolve),
      ...paths(creates, new RegExp(String.raw`[(\[]\w*(?::\w+)*\s+(${REFERENCE})\s*[)\]]`, 'g'), resolve),
    ],
    dates: paths([code], new RegExp(String.raw`\bdate(?:time)?\(\s*(${REFERENCE})\s*\)`, 'g'), resolve),
  }
}

/** What stands after each `keyword` up to the next clause. */
function clauses(code: string, keyword: string): string[] {
  return code
    .split(new RegExp(String.raw`\b${keyword}\b`))
    .slice(1)
    .map((rest) => rest.split(CLAUSE_ENDS)[0] ?? '')
}

function paths(parts: readonly string[], pattern: RegExp, resolve: Resolve): ParameterPath[] {
  return parts.flatMap((part) => [...part.matchAll(pattern)].map((match) => resolve(match[1] ?? ''))).filter((path) => path !== null)
}

function resolver(code: string): Resolve {
  const aliases = new Map<string, ParameterPath>()
  const resolve: Resolve = (reference) => {
    const [first = '', ...rest] = reference.split('.')
    if (first.startsWith('$')) return [first.slice(1), ...rest]
    const alias = aliases.get(first)
    return alias ? [...alias, ...rest] : null
  }
  const bindings = new RegExp(String.raw`(UNWIND\s+)?(${REFERENCE})\s+AS\s+(\w+)|FOREACH\s*\(\s*(\w+)\s+IN\s+(${REFERENCE})\s*\|`, 'g')
  for (const [, unwind, source, name, element, list] of code.matchAll(bindings)) {
    const path = resolve(source ?? list ?? '')
    const alias = name ?? element
    if (path && alias) aliases.set(alias, unwind || element ? [...path, '[]'] : path)
  }
  return resolve
}
