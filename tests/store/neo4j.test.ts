import neo4j from 'neo4j-driver'
import { describe, expect, inject, test } from 'vitest'
import { neo4jAddress } from '../../src/store/neo4j/address.ts'
import { neo4jError } from '../../src/store/neo4j/errors.ts'
import { openStore } from '../../src/store/open-store.ts'
import { UNIQUE_KEYS } from '../../src/store/statements/schema.ts'

test('a URL may name user, password, database and routing context', () => {
  expect(neo4jAddress('neo4j+s://me:p%40ss@host:7688/news?policy=eu')).toEqual({
    url: 'neo4j+s://host:7688?policy=eu',
    user: 'me',
    password: 'p@ss',
    database: 'news',
  })
  expect(neo4jAddress('bolt://host')).toEqual({ url: 'bolt://host', user: undefined, password: undefined, database: undefined })
})

test('a server that is not there is told within seconds', async () => {
  const opening = openStore('bolt://127.0.0.1:1')
  await expect(opening).rejects.toMatchObject({
    code: 'STORE_UNAVAILABLE',
    message: expect.stringContaining('bolt://127.0.0.1:1') as unknown,
  })
})

test.each([
  ['Neo.ClientError.Security.Unauthorized', 'STORE_DENIED'],
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'STORE_TIMEOUT'],
  ['Neo.ClientError.Database.DatabaseNotFound', 'BAD_SETTING'],
  ['Neo.ClientError.Statement.ParameterMissing', 'BAD_PARAMETER'],
  ['Neo.ClientError.Schema.ConstraintValidationFailed', 'BAD_PARAMETER'],
  ['Neo.ClientError.Statement.SyntaxError', 'BAD_STATEMENT'],
  ['Neo.TransientError.Transaction.DeadlockDetected', 'STORE_UNAVAILABLE'],
  ['ServiceUnavailable', 'STORE_UNAVAILABLE'],
  ['Neo.DatabaseError.General.UnknownError', 'STORE_UNAVAILABLE'],
])('%s means %s', (given, code) => {
  // the constructor's type lists the driver's own codes alone
  const cause = new neo4j.Neo4jError('it said no', given as never, '50N42', 'unknown')
  expect(neo4jError(cause, 'statement "x"')).toMatchObject({ code, message: 'statement "x": it said no', cause })
})

const server = inject('neo4j')
describe.skipIf('missing' in server)('on the server', () => {
  test('each merged label has its constraint, and every index is online', async () => {
    if ('missing' in server) return
    await (await openStore(server.url, server)).close()
    const driver = neo4j.driver(server.url, server.password ? neo4j.auth.basic(server.user ?? 'neo4j', server.password) : undefined)
    const constraints = await driver.executeQuery(
      'SHOW CONSTRAINTS YIELD labelsOrTypes, properties RETURN labelsOrTypes[0] AS l, properties[0] AS p',
    )
    const indexes = await driver.executeQuery(
      "SHOW INDEXES YIELD name, state, type WHERE state <> 'ONLINE' OR type = 'FULLTEXT' RETURN name, state",
    )
    await driver.close()
    expect(Object.fromEntries(constraints.records.map((row) => [String(row.get('l')), String(row.get('p'))]))).toEqual(UNIQUE_KEYS)
    const states = indexes.records.map((row) => [String(row.get('name')), String(row.get('state'))])
    expect(Object.fromEntries(states)).toEqual({ claim_quote: 'ONLINE', entity_search: 'ONLINE' })
  })
})
