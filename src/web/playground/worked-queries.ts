import captures from './queries/captures-who-claims-who-denies.graphql?raw'
import connections from './queries/what-changed-hands-where.graphql?raw'
import counterparts from './queries/whom-did-they-meet.graphql?raw'
import didTheyMeet from './queries/did-they-meet.graphql?raw'
import negotiators from './queries/who-negotiates-for-whom.graphql?raw'
import offices from './queries/who-holds-office.graphql?raw'
import planned from './queries/what-is-planned.graphql?raw'
import search from './queries/find-a-name.graphql?raw'
import seed from './queries/the-moscow-meeting.graphql?raw'
import sentences from './queries/all-of-an-article.graphql?raw'

/** One tab of the playground; its title is the name of the operation. */
export interface WorkedQuery {
  readonly query: string
  readonly variables?: string
}

/** In the order of the tabs: the meeting of the seed dispatch first, then the questions analysts ask. */
export const workedQueries: readonly WorkedQuery[] = [
  { query: seed },
  { query: counterparts, variables: '{ "id": "person:vladimir-putin" }' },
  {
    query: didTheyMeet,
    variables: '{ "one": "person:donald-trump", "other": "person:kim-jong-un", "from": "2018-01-01", "to": "2019-12-31" }',
  },
  { query: negotiators },
  { query: offices, variables: '{ "of": "country:US" }' },
  { query: captures },
  { query: connections, variables: '{ "country": "country:UA" }' },
  { query: planned },
  { query: search, variables: '{ "name": "zelen" }' },
  { query: sentences, variables: '{ "id": "cna_2025-12-02_witkoff-putin-moscow" }' },
]
