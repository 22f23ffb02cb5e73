/**
 * A returned value as plain data, as the Neo4j store gives it: a node as `{ labels, properties }`, a relationship as
 * `{ type, properties }`, a path as `{ nodes, relationships }`. The engine's nodes are flat maps with `_id` and `_labels`.
 */
export function fromGrafeo(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(fromGrafeo)
  if (value instanceof Date) return value.toISOString()
  const { _id, _labels, _source, _target, _type, ...properties } = value as Record<string, unknown> // any other object is a map
  if (_id !== undefined && Array.isArray(_labels)) return { labels: _labels, properties: fromMap(properties) }
  if (_id !== undefined && _source !== undefined && _target !== undefined) return { type: _type, properties: fromMap(properties) }
  if (isPath(value)) return { nodes: fromGrafeo(value.nodes), relationships: fromGrafeo(value.edges) }
  return fromMap(value)
}

function fromMap(map: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([key, inner]) => [key, fromGrafeo(inner)]))
}

function isPath(value: object): value is { readonly nodes: readonly object[]; readonly edges: readonly object[] } {
  if (Object.keys(value).join() !== 'nodes,edges' || !('nodes' in value) || !Array.isArray(value.nodes)) return false
  const first: unknown = value.nodes[0]
  return typeof first === 'object' && first !== null && '_labels' in first
}
