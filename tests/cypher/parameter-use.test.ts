import { expect, test } from 'vitest'
import { parameterUse, type ParameterUse } from '../../src/store/statements/parameter-use.ts'

const told = (use: ParameterUse) =>
  Object.fromEntries(
    Object.entries(use).flatMap(([what, paths]) =>
      paths.length > 0 ? [[what, paths.map((path: readonly string[]) => path.join('.'))]] : [],
    ),
  )

test.each<[text: string, use: Record<string, string[]>]>([
  ['MERGE (n:Claim {id: $id})', { keys: ['id'] }],
  ['UNWIND $rows AS row MERGE (n:Claim {id: row.id}) SET n += row.props', { keys: ['rows.[].id'], propertyMaps: ['rows.[].props'] }],
  ['UNWIND $rows AS row UNWIND row.list AS x MERGE (n:Claim {id: x.id})', { keys: ['rows.[].list.[].id'] }],
  ['UNWIND $rows AS row WITH row.id AS key MERGE (n:Claim {id: key})', { keys: ['rows.[].id'] }],
  ['FOREACH (x IN $xs | MERGE (n:Claim {id: x.id}))', { keys: ['xs.[].id'] }],
  ['MATCH (n:Claim {id: $id}) SET n.status = $status, n.mode = $mode', { properties: ['status', 'mode'] }],
  ['MERGE (n:Claim {id: $id}) ON CREATE SET n = $all', { keys: ['id'], propertyMaps: ['all'] }],
  ['CREATE (n:Claim $props)', { propertyMaps: ['props'] }],
  ['CREATE (n:Claim {id: $id})', { properties: ['id'] }],
  ['MATCH (a)-[r:IN {x: $x}]->(b) RETURN date($day) AS day', { dates: ['day'] }],
  ["MATCH (n) WHERE n.text = 'MERGE (n {id: $id})' // SET n.x = $x\nRETURN n", {}],
])('%s', (text, use) => expect(told(parameterUse(text))).toEqual(use))
