import { createRequire } from 'node:module'
import { LABELS, RELATIONSHIP_TYPES } from '../../src/store/graph-schema.ts'
import { codeOf, parseCypherFile, type CypherFile } from '../../src/store/statements/header.ts'
import { PORTABILITY_RULES } from './portability.ts'
import { structureProblems } from './structure.ts'

/** The one function used of the language support; its ESM entry does not load, so it is required. */
interface LanguageSupport {
  lintCypherQuery(
    query: string,
    schema: { labels: string[]; relationshipTypes: string[]; parameters: Record<string, unknown> },
  ): readonly { readonly message: string; readonly range: { readonly start: { readonly line: number } } }[]
}

// `require` gives no types
const support = createRequire(import.meta.url)('@neo4j-cypher/language-support') as LanguageSupport

/**
 * Everything wrong with one Cypher file, as sentences; none for a good one.
 * @param file path below `cypher/`, with `/`: the folder decides what the text may do
 */
export function lintText(file: string, source: string): string[] {
  const parsed = parseCypherFile(source)
  if (typeof parsed === 'string') return [parsed]
  const code = codeOf(parsed.text)
  return [...syntaxProblems(parsed), ...structureProblems(file, code), ...loneValues(parsed, source), ...portabilityProblems(file, code)]
}

function syntaxProblems({ text, params }: CypherFile): string[] {
  const found = support.lintCypherQuery(text, {
    labels: Object.keys(LABELS),
    relationshipTypes: Object.keys(RELATIONSHIP_TYPES),
    parameters: Object.fromEntries(params.map((name) => [name, ''])),
  })
  return found.map(({ message, range }) => `line ${range.start.line + 1} of the statement: ${message}`)
}

/** UNWIND of a single value is one row on Neo4j and none on the embedded engine. */
function loneValues({ text }: CypherFile, source: string): string[] {
  const unwound = [...codeOf(text).matchAll(/\bUNWIND\s+\$(\w+)/g)].map((match) => match[1] ?? '')
  const lone = unwound.filter((name) => !new RegExp(`\\$${name}\\s+(?:list|array)`).test(source))
  return lone.map((name) => `UNWIND $${name}: the header has to call it a list`)
}

function portabilityProblems(file: string, code: string): string[] {
  if (/^schema\/|(?:^|\/)(?:neo4j|grafeo)\//.test(file)) return []
  const broken = PORTABILITY_RULES.filter(({ pattern }) => pattern.test(code))
  return broken.map(({ id, why, instead }) => `${id}: ${why}; write ${instead}`)
}
