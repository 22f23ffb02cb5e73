import neo4j, { type Path } from 'neo4j-driver'
import type { Parameter } from '../check-parameters.ts'

/** Whole numbers as Neo4j integers, at any depth: a JavaScript number alone would arrive as a float. */
export function toNeo4j(value: Parameter): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value
  if (typeof value !== 'object' || value === null) return value
  if (isList(value)) return value.map(toNeo4j)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toNeo4j(inner)]))
}

/**
 * A returned value as plain data: a node as `{ labels, properties }`, a relationship as `{ type, properties }`, a path as
 * `{ nodes, relationships }`, a temporal value as its ISO string. Integers are numbers already (`disableLosslessIntegers`).
 */
export function fromNeo4j(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(fromNeo4j)
  if (neo4j.isNode(value)) return { labels: value.labels, properties: fromNeo4j(value.properties) }
  if (neo4j.isRelationship(value)) return { type: value.type, properties: fromNeo4j(value.properties) }
  if (neo4j.isPath(value)) return fromPath(value)
  if (isTemporal(value)) return String(value)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fromNeo4j(inner)]))
}

function fromPath(path: Path): unknown {
  const rest = path.segments.map((segment) => segment.end)
  return { nodes: [path.start, ...rest].map(fromNeo4j), relationships: path.segments.map((segment) => fromNeo4j(segment.relationship)) }
}

function isTemporal(value: object): boolean {
  const tests = [neo4j.isDate, neo4j.isDateTime, neo4j.isLocalDateTime, neo4j.isTime, neo4j.isLocalTime, neo4j.isDuration]
  return tests.some((test) => test(value))
}

/** `Array.isArray` does not narrow a readonly list. */
function isList(value: Parameter): value is readonly Parameter[] {
  return Array.isArray(value)
}
