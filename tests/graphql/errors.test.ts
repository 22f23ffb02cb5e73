import { describe, expect, test } from 'vitest'
import { DatelineError } from '../../src/model/errors.ts'
import { MAX_DEPTH } from '../../src/graphql/depth-limit.ts'
import { runQuery } from '../../src/graphql/run-query.ts'
import type { Store } from '../../src/store/port.ts'

/** A store that is not there: every read fails with what it is given. */
const failing = (error: unknown): Store => ({
  ...{ engine: 'grafeo', write: () => Promise.reject(error), ping: () => Promise.reject(error) },
  stream: () => {
    throw error
  },
  ...{ run: () => Promise.reject(error), flush: () => Promise.resolve(), close: () => Promise.resolve() },
})

interface Told {
  readonly message: string
  readonly code?: unknown
}

async function extensionsOf(query: string, variables = {}, error: unknown = new Error('nothing is read here')) {
  const logged: unknown[] = []
  const { data, errors } = await runQuery(failing(error), { query, variables }, (each) => logged.push(each))
  return { data, logged, errors: errors?.map(({ message, extensions }): Told => ({ message, ...extensions })) }
}

const some = expect.any(String) as string

describe('an error carries a code and a hint', () => {
  test.each<[what: string, query: string, told: { code: string; message: RegExp }]>([
    ['broken syntax', '{ meetings {', { code: 'GRAPHQL_PARSE_FAILED', message: /Syntax Error/ }],
    ['an unknown field', '{ meeting(id: "x") { name } }', { code: 'GRAPHQL_VALIDATION_FAILED', message: /Cannot query field "name"/ }],
    [
      'an unknown status',
      '{ meetings(filter: { statuses: [DONE] }) { nodes { id } } }',
      { code: 'GRAPHQL_VALIDATION_FAILED', message: /"DONE" does not exist/ },
    ],
    [
      'a day that does not exist',
      '{ meetings(filter: { dateFrom: "2025-02-30" }) { nodes { id } } }',
      { code: 'BAD_ARGUMENT', message: /"2025-02-30" is no Date/ },
    ],
    [
      'a month for a day',
      '{ meetings(filter: { dateTo: "2025-02" }) { nodes { id } } }',
      { code: 'BAD_ARGUMENT', message: /"2025-02" is no Date/ },
    ],
    ['a number for a day', '{ meetings(filter: { dateTo: 2025 }) { nodes { id } } }', { code: 'BAD_ARGUMENT', message: /is no Date/ }],
    [
      'days the wrong way round',
      '{ captures(filter: { dateFrom: "2025-03-02", dateTo: "2025-03-01" }) { nodes { id } } }',
      { code: 'BAD_ARGUMENT', message: /is after/ },
    ],
    [
      'one of two participants',
      '{ meetings(filter: { participants: [] }) { nodes { id } } }',
      { code: 'BAD_ARGUMENT', message: /2 to 10/ },
    ],
    [
      'a confidence of two',
      '{ claims(filter: { minConfidence: 2 }) { nodes { id } } }',
      { code: 'BAD_ARGUMENT', message: /2 is not from 0 to 1/ },
    ],
    ['no operation', 'fragment F on Query { __typename }', { code: 'GRAPHQL_VALIDATION_FAILED', message: /never used/ }],
    ['two operations unnamed', 'query A { __typename } query B { __typename }', { code: 'BAD_USER_INPUT', message: /operation name/ }],
  ])('%s', async (_what, query, { code, message }) => {
    const { errors, logged } = await extensionsOf(query)
    expect(errors?.[0]).toMatchObject({ code, message: expect.stringMatching(message) as string, hint: some })
    expect(logged).toEqual([])
  })

  test.each([
    ['{ meetings(filter: { dateFrom: "2025-02-30" }) { nodes { id } } }', 'filter.dateFrom'],
    ['{ meetings(filter: { statuses: [HELD, DONE] }) { nodes { id } } }', 'filter.statuses'],
    ['{ meetings(first: "x") { nodes { id } } }', 'first'],
    ['{ meetings(frist: 1) { nodes { id } } }', 'frist'],
    ['{ meetings(filter: { form: "2025-02-28" }) { nodes { id } } }', 'filter.form'],
    ['{ meeting { id } }', 'id'],
    ['{ claims(filter: { minConfidence: 2 }) { nodes { id } } }', 'filter.minConfidence'],
  ])('%s is wrong in its argument %s', async (query, argument) => {
    expect((await extensionsOf(query)).errors?.[0]).toMatchObject({ argument, hint: some })
  })

  test('what is wrong with a field names no argument', async () => {
    expect((await extensionsOf('{ meetings(first: 1) { name } }')).errors?.[0]).not.toHaveProperty('argument')
  })

  test('a wrong part of a variable is named', async () => {
    const query = 'query ($filter: MeetingFilter) { meetings(filter: $filter) { nodes { id } } }'
    const { errors } = await extensionsOf(query, { filter: { dateFrom: 'Monday' } })
    expect(errors).toMatchObject([{ code: 'BAD_ARGUMENT', argument: '$filter.dateFrom', hint: some }])
  })

  test('a wrong variable is named', async () => {
    const { errors } = await extensionsOf('query ($from: Date) { meetings(filter: { dateFrom: $from }) { nodes { id } } }', {
      from: 'Monday',
    })
    expect(errors).toEqual([{ code: 'BAD_ARGUMENT', argument: '$from', message: expect.stringContaining('$from') as string, hint: some }])
  })

  test('a store that is away says so', async () => {
    const error = new DatelineError('STORE_TIMEOUT', 'statement "pageMeetings" took too long', { hint: 'Ask for less.' })
    const { errors, logged } = await extensionsOf('{ meetings { nodes { id } } }', {}, error)
    expect(errors).toEqual([{ code: 'STORE_TIMEOUT', message: 'statement "pageMeetings" took too long', hint: 'Ask for less.' }])
    expect(logged).toEqual([])
  })

  test.each([
    ['a slip in the code', new TypeError('secret.internal is not a function')],
    ['a slip in a Cypher text', new DatelineError('BAD_STATEMENT', 'MATCH (secret', { hint: 'secret' })],
  ])('%s is masked and logged', async (_what, error) => {
    const { errors, logged } = await extensionsOf('{ meetings { nodes { id } } }', {}, error)
    expect(errors).toEqual([{ code: 'INTERNAL_SERVER_ERROR', message: 'something went wrong inside', hint: some }])
    expect(
      logged.map((each) => (each instanceof Error ? (each.cause ?? ('originalError' in each ? each.originalError : each)) : each)),
    ).toEqual([error])
  })
})

describe('depth', () => {
  const round = (levels: number) =>
    `{ meetings { nodes { claims { nodes { about { ... on Meeting { ${'claims { nodes { about { ... on Meeting { '.repeat(levels)}id${' } } } }'.repeat(levels)} } } } } } } }`

  test('up to the limit is answered, beyond it refused', async () => {
    const fine = await extensionsOf(round(3))
    expect(fine.errors?.[0]?.code).toBe('INTERNAL_SERVER_ERROR') // it came to the store, which is not there
    const { errors } = await extensionsOf(round(6))
    expect(errors?.[0]).toMatchObject({
      code: 'BAD_ARGUMENT',
      message: expect.stringContaining(`${MAX_DEPTH} are allowed`) as string,
      hint: some,
    })
  })

  test('hidden in fragments counts, and a cycle of them ends', async () => {
    const hidden = `{ meetings { nodes { ...A } } } fragment A on Meeting { claims { nodes { about { ...B } } } } fragment B on Meeting { claims { nodes { about { ...C } } } }
      fragment C on Meeting { claims { nodes { about { ...D } } } } fragment D on Meeting { claims { nodes { about { ...E } } } }
      fragment E on Meeting { claims { nodes { about { ...F } } } } fragment F on Meeting { claims { nodes { quote article { key } } } }`
    expect((await extensionsOf(hidden)).errors?.map(({ code }) => code)).toEqual(['BAD_ARGUMENT'])
    const cycle = '{ meetings { nodes { ...A } } } fragment A on Meeting { claims { nodes { about { ...A } } } }'
    expect((await extensionsOf(cycle)).errors?.map(({ code }) => code)).toEqual(['GRAPHQL_VALIDATION_FAILED'])
  })

  test('of introspection does not count', async () => {
    const types = `{ __schema { types { fields { type ${'{ ofType '.repeat(20)}{ name }${' }'.repeat(20)} } } } }`
    expect((await extensionsOf(types)).errors).toBeUndefined()
  })
})
