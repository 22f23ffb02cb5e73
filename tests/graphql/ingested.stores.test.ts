import { expect, test } from 'vitest'
import { version } from '../../src/model/version.ts'
import { ingest } from '../../src/service/ingest.ts'
import { allDocuments, meeting, places } from '../support/documents.ts'
import { describeEachStore } from '../support/stores.ts'
import { dataOf } from './ask.ts'

const options = { now: () => '2026-01-01T00:00:00Z', places }
const answers: unknown[] = []

const EVERYTHING = `{
  status { articles entities meetings captures claims version lastIngestAt }
  articles { nodes { id key publishedAt ingestedAt mentions { nodes { count entity { __typename id } } } claims { nodes { predicate status trigger { text } quote } } } }
  entities { nodes { __typename id name aliases ... on City { latitude longitude country { id } } } }
  meetings { nodes { id status statusRule edtf mode place { id } participants { role entity { id } for { id } } unnamedParticipants claimCount articleCount
    claims { nodes { id recordedAt extractorVersion article { key } about { ... on Meeting { id } } } } } }
  captures { nodes { id status statusRule captor { id } place { id } claimedBy { id } deniedBy { id } claims { nodes { id about { ... on Capture { id } } } } } }
  negotiatesFor { nodes { person { id } principal { id } former claims { nodes { quote } } } }
  offices { nodes { person { id } title of { id } former claims { nodes { quote } } } } }`

describeEachStore('ingested documents', (openFresh) => {
  test('are answered alike on every store', async () => {
    const store = await openFresh()
    await ingest(store, allDocuments(), options)
    const data = await dataOf(store, EVERYTHING)
    answers.push(data)
    expect(data).toEqual(answers[0])
    expect(data.status).toEqual({
      ...data.status,
      articles: 5,
      meetings: 1,
      captures: 1,
      claims: 6,
      version,
      lastIngestAt: '2026-01-01T00:00:00Z',
    })
    expect(data.meetings?.nodes).toMatchObject([{ place: { id: 'city:2988507' }, participants: [{ role: 'PARTY' }, { role: 'PARTY' }] }])
    expect(data.captures?.nodes).toMatchObject([{ claimedBy: [{}], deniedBy: [{}] }])
    expect(data.offices?.nodes).toMatchObject([{ title: 'foreign minister', claims: { nodes: [{}] } }])
  })

  test('of a later revision hide the claims of the earlier one, which its article keeps', async () => {
    const store = await openFresh()
    const [first, second] = [meeting('2025-02-11', '2025-02-10'), meeting('2025-02-13', '2025-02-09', 'meeting-2025-02-11')]
    await ingest(store, [first, second], options)
    const data = await dataOf(
      store,
      `{ articles { nodes { revision supersedes { revision claims { nodes { dateFrom } } } } } claims { nodes { dateFrom } } status { claims }
         byOld: article(id: "${first.article.revision}") { revision } byKey: article(id: "meeting-2025-02-11") { revision } }`,
    )
    expect(data).toEqual({
      articles: {
        nodes: [
          {
            revision: second.article.revision,
            supersedes: [{ revision: first.article.revision, claims: { nodes: [{ dateFrom: '2025-02-10' }] } }],
          },
        ],
      },
      claims: { nodes: [{ dateFrom: '2025-02-09' }] },
      status: { claims: 1 },
      byOld: { revision: first.article.revision },
      byKey: { revision: second.article.revision },
    })
  })

  test('resolve by ids of former times', async () => {
    const store = await openFresh()
    await ingest(store, allDocuments(), options)
    const data = await dataOf(
      store,
      '{ slug: entity(id: "person:modi") { id } full: entity(id: "narendra-modi") { id } country: entity(id: "country:france") { id } }',
    )
    expect(data).toEqual({ slug: null, full: { id: 'person:narendra-modi' }, country: { id: 'country:FR' } })
  })
})
