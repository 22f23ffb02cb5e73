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

/**
 * The tabs of the playground, in their order: the meeting of the seed dispatch first, then the questions analysts ask.
 * The title of a tab is the name of its operation; what is asked for stands in the query as a default, to be typed over.
 */
export const workedQueries: readonly string[] = [
  seed,
  counterparts,
  didTheyMeet,
  negotiators,
  offices,
  captures,
  connections,
  planned,
  search,
  sentences,
]
