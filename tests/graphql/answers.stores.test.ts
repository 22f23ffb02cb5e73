import { expect, test } from 'vitest'
import type { Engine } from '../../src/store/port.ts'
import { smallGraph } from '../read/small-graph.ts'
import { describeEachStore, type OpenFresh } from '../support/stores.ts'
import { dataOf } from './ask.ts'
import { countingStore } from './counting-store.ts'
import { queries } from './queries.ts'
import { runQuery } from '../../src/graphql/run-query.ts'

const answers = new Map<string, { readonly engine: Engine; readonly answer: unknown }>()

async function opened(openFresh: OpenFresh) {
  const store = await openFresh()
  await store.write(smallGraph)
  return store
}

describeEachStore('answers', (openFresh, engine) => {
  test('are the same on every store', async () => {
    const store = await opened(openFresh)
    for (const [name, query] of Object.entries(queries)) {
      const unexpected: unknown[] = []
      const answer = await runQuery(store, { query }, (error) => unexpected.push(error))
      expect(unexpected, name).toEqual([])
      const other = answers.get(name) ?? { engine, answer }
      answers.set(name, other)
      expect(answer, `${name}: ${engine} against ${other.engine}`).toEqual(other.answer)
    }
  })

  test('say who met whom, when, where, who else was there and who says so', async () => {
    const store = await opened(openFresh)
    const data = await dataOf(
      store,
      `{ entity(id: "person:ann-arden") { ... on Person { meets(filter: { with: "person:bo-berg", statuses: [HELD] }) { nodes {
        with { name } meeting { status edtf place { name } participants { role entity { name } for { name } }
          claims { nodes { quote trigger { start end text } attribution { cue span { text } entity { name } } article { publisher } } } } } } } } }`,
    )
    expect(data.entity?.meets?.nodes).toEqual([
      {
        with: { name: 'Bo Berg' },
        meeting: {
          status: 'HELD',
          edtf: '2025-03-03',
          place: { name: 'Lakeside' },
          participants: [
            { role: 'PARTY', entity: { name: 'Ann Arden' }, for: { name: 'Norland' } },
            { role: 'PARTY', entity: { name: 'Bo Berg' }, for: null },
            { role: 'MEDIATOR', entity: { name: 'Cem Çelik' }, for: null },
          ],
          claims: {
            nodes: [
              {
                quote: 'Ann Arden met Bo Berg in Lakeside on Monday.',
                trigger: { start: 10, end: 13, text: 'met' },
                attribution: [],
                article: { publisher: 'wire' },
              },
              {
                quote: 'Cem Celik mediated, Berg said.',
                trigger: { start: 55, end: 63, text: 'mediated' },
                attribution: [{ cue: 'said', span: { text: 'Berg' }, entity: { name: 'Bo Berg' } }],
                article: { publisher: 'wire' },
              },
            ],
          },
        },
      },
    ])
  })

  test('show parties as written where nobody names them, bare pronouns aside', async () => {
    const store = await opened(openFresh)
    const data = await dataOf(store, '{ meeting(id: "meeting:d000000000000006") { unnamedParticipants participants { entity { name } } } }')
    expect(data.meeting).toEqual({ unnamedParticipants: ['A diplomat'], participants: [{ entity: { name: 'Ann Arden' } }] })
  })

  test('tell who claims and who denies a capture, from both ends', async () => {
    const store = await opened(openFresh)
    const data = await dataOf(
      store,
      `{ captures { nodes { status captor { id } place { name ... on City { region { name } country { name } } } claimedBy { id } deniedBy { id } } }
         entity(id: "country:SL") { ... on Country { captures { nodes { id } } claimsCapture { nodes { denies capture { id } } } } } }`,
    )
    expect(data.captures?.nodes).toEqual([
      {
        status: 'DISPUTED',
        captor: { id: 'country:NL' },
        place: { name: 'Hillton', region: { name: 'Upper Sudland' }, country: { name: 'Sudland' } },
        claimedBy: [{ id: 'country:NL' }],
        deniedBy: [{ id: 'country:SL' }],
      },
    ])
    expect(data.entity).toEqual({
      captures: { nodes: [{ id: 'capture:d000000000000004' }] },
      claimsCapture: { nodes: [{ denies: true, capture: { id: 'capture:d000000000000004' } }] },
    })
  })

  test('lead from negotiators and office holders to the sentences', async () => {
    const store = await opened(openFresh)
    const data = await dataOf(
      store,
      `{ negotiatesFor { nodes { person { name } principal { name } former claims { nodes { quote } } } }
         offices { nodes { person { name } title of { name } claims { nodes { quote } } } } }`,
    )
    expect(data).toEqual({
      negotiatesFor: {
        nodes: [
          {
            ...{ person: { name: 'Ann Arden' }, principal: { name: 'Norland' }, former: false },
            claims: { nodes: [{ quote: 'Arden negotiates for Norland.' }] },
          },
          {
            ...{ person: { name: 'Cem Çelik' }, principal: { name: 'Lake Council' }, former: true },
            claims: { nodes: [{ quote: 'Former envoy Celik acted for the Lake Council.' }] },
          },
        ],
      },
      offices: {
        nodes: [
          {
            ...{ person: { name: 'Bo Berg' }, title: 'foreign minister', of: { name: 'Sudland' } },
            claims: { nodes: [{ quote: 'Berg is foreign minister of Sudland.' }] },
          },
        ],
      },
    })
  })

  test('take as many statements for one meeting as for nine', async () => {
    const { store, ran } = countingStore(await opened(openFresh))
    const query = `query ($first: Int!) { meetings(first: $first) { nodes { id place { name ... on City { country { name } } } participants { entity { name
      mentionedIn { nodes { id } } } for { name } } unnamedParticipants claims { nodes { quote arguments { entity { name } } attribution { entity { name } }
      article { key mentions { nodes { entity { name } } } } } } } } }`
    const counts: number[] = []
    for (const first of [2, 7, 9]) {
      ran.length = 0
      await dataOf(store, query, { first })
      counts.push(ran.length)
    }
    // the first seven have no claims; the claims of the last two lead to arguments, sources, articles and their mentions
    expect(counts[1]).toBe(counts[0])
    expect(counts[2]).toBeLessThanOrEqual(20)
  })
})
