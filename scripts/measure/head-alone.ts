import type { EventArgument, EventEvidence } from '../../ingest/layers.ts'
import type { Annotator } from '../../ingest/nlp/annotator/annotate.ts'
import { identify, type ArticleInput } from '../../src/model/article.ts'
import type { MeetStatus } from '../../src/model/vocabulary.ts'
import { splitArticle } from '../split-article.ts'
import type { ScoredDocument } from './sentence-set.ts'

/** Reads by the annotator's event head alone: each trigger is a meeting, each run of words of a role an entity of its own. */
export const headAlone =
  (annotator: Annotator) =>
  async (input: ArticleInput): Promise<ScoredDocument> => {
    const article = identify(input)
    const { tokens, sentences } = await splitArticle(article)
    const { events } = await annotator.annotate(tokens, sentences)
    const meetings = events.filter(({ kind }) => kind === 'MEET')
    const spans = meetings.flatMap((event) => event.arguments.filter(({ role }) => role !== 'TIME'))
    return {
      entities: spans.map(({ start, end }) => ({
        id: idOf({ start, end }),
        kind: null,
        name: article.text.slice(start, end),
        aliases: [],
        mentions: [],
      })),
      meetings: meetings.map((event) => meetingOf(event)),
      claims: meetings.flatMap((event) => claimsOf(event, article.text)),
      captures: [],
      timexes: [],
    }
  }

const idOf = ({ start, end }: Pick<EventArgument, 'start' | 'end'>): string => `${start}-${end}`

function meetingOf(event: EventEvidence): ScoredDocument['meetings'][number] {
  const [place] = event.arguments.filter(({ role }) => role === 'PLACE')
  return {
    id: `m${event.trigger.start}`,
    participants: event.arguments.filter(({ role }) => role === 'PARTY').map((party) => ({ entityId: idOf(party) })),
    placeId: place ? idOf(place) : null,
    // A meeting's trigger carries a meeting's status.
    status: event.status as MeetStatus,
    claimIds: event.arguments.filter(({ role }) => role === 'TIME').map((time) => `t${event.trigger.start}-${idOf(time)}`),
  }
}

function claimsOf(event: EventEvidence, text: string): ScoredDocument['claims'] {
  return event.arguments
    .filter(({ role }) => role === 'TIME')
    .map((time) => ({ id: `t${event.trigger.start}-${idOf(time)}`, time: { text: text.slice(time.start, time.end) } }))
}
