import { LABELS, RELATIONSHIP_TYPES } from '../../src/store/graph-schema.ts'
import { UNIQUE_KEYS } from '../../src/store/statements/schema.ts'

const WRITING = /\b(?:CREATE|MERGE|SET|DELETE|REMOVE|DROP)\b/
const keys: Readonly<Record<string, string>> = UNIQUE_KEYS

/** What the graph schema forbids in a text (comments and strings taken out): unknown properties, merges that are no upserts. */
export function structureProblems(file: string, code: string): string[] {
  const reading = file.startsWith('read/') && WRITING.test(code) ? ['a file below read/ writes'] : []
  return [...reading, ...unknownProperties(code), ...wrongMerges(code)]
}

function wrongMerges(code: string): string[] {
  const merges = code.matchAll(/\bMERGE\s*\(\s*\w*:(\w+)\s*(?:\{([^}]*)\})?/g)
  return [...merges].flatMap(([, label = '', map = '']) => {
    const named = [...map.matchAll(/(\w+)\s*:/g)].map((match) => match[1] ?? '')
    const key = keys[label]
    if (key === undefined) return [`MERGE on ${label}, which has no unique key in src/store/statements/schema.ts`]
    return named.join() === key ? [] : [`MERGE on ${label} by ${named.join(', ') || 'nothing'}: its unique key is ${key}`]
  })
}

function unknownProperties(code: string): string[] {
  const allowed = propertiesOfVariables(code)
  const inPatterns = [...code.matchAll(/[([]\s*(\w*)(?::[\w:|]+)?\s*\{([^{}]*)\}\s*[)\]]/g)].flatMap(([whole, , map = '']) =>
    [...map.matchAll(/(?:^|,)\s*(\w+)\s*:/g)].map((match) => ({ of: whole, known: typesOf(whole), name: match[1] ?? '' })),
  )
  const accesses = [...code.matchAll(/(?<![.$\w])(\w+)\.(\w+)(?!\s*\()/g)].map(([, variable = '', name = '']) => ({
    of: variable,
    known: allowed.get(variable),
    name,
  }))
  const projected = [...code.matchAll(/\b(\w+)\s*\{\s*(\.[^{}]*)\}/g)].flatMap(([, variable = '', list = '']) =>
    [...list.matchAll(/(?:^|,)\s*\.(\w+)/g)].map((match) => ({ of: variable, known: allowed.get(variable), name: match[1] ?? '' })),
  )
  const wrong = [...inPatterns, ...accesses, ...projected].filter(({ known, name }) => known && !known.includes(name))
  return wrong.map(({ of, name }) => `${of} has no property ${name} in src/store/graph-schema.ts`)
}

/** The properties that each variable may have, by the labels and types it is matched with; variables without one are not checked. */
function propertiesOfVariables(code: string): Map<string, readonly string[]> {
  const allowed = new Map<string, readonly string[]>()
  for (const [whole, variable = ''] of code.matchAll(/[([]\s*(\w+)\s*:[\w:|]+/g)) {
    const known = typesOf(whole)
    if (known) allowed.set(variable, [...(allowed.get(variable) ?? []), ...known])
  }
  return allowed
}

function typesOf(pattern: string): readonly string[] | undefined {
  const names = /^[([]\s*\w*\s*:([\w:|]+)/.exec(pattern)?.[1]?.split(/[:|]/).filter(Boolean)
  const table = pattern.startsWith('(') ? LABELS : RELATIONSHIP_TYPES
  return names?.flatMap((name) => table[name] ?? [])
}
