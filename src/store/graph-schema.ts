/** A list of properties that a label or relationship type may carry (DESIGN.md §4). */
type Properties = readonly string[]

const dates = ['edtf', 'dateFrom', 'dateTo']
const quoted = ['start', 'end', 'text']
const happening = ['id', 'status', 'statusRule', ...dates, 'claimCount', 'articleCount']
const entity = ['id', 'kind', 'name', 'aliases', 'search', 'iso2', 'geonamesId', 'latitude', 'longitude']

/** Every label with its properties. The linter of Cypher texts knows no others; `statements/schema.ts` tells the unique keys. */
export const LABELS: Readonly<Record<string, Properties>> = {
  Article: [
    ...['revision', 'key', 'id', 'url', 'title', 'publisher', 'publishedAt', 'updatedAt', 'language', 'text', 'contentHash'],
    ...['ingestedAt', 'retractedAt'],
  ],
  Candidate: ['id', 'about', 'left', 'right', 'score', 'reasons'],
  Capture: happening,
  Chain: ['id', 'anchor', 'kind', 'name', 'names', 'link', 'mentionCount', ...quoted],
  Change: ['seq', 'at', 'kind', 'subject', 'about', 'before', 'after', 'articles'],
  City: entity,
  Claim: [
    ...['id', 'anchor', 'predicate', 'status', 'mode', 'title', 'topic', 'alias', 'group', 'triggerStart', 'triggerEnd', ...dates],
    ...['dateText', 'quote', 'start', 'end', 'ruleId', 'confidence', 'extractorVersion', 'recordedAt', 'retractedAt'],
  ],
  Conflict: ['id', 'about', 'left', 'right', 'verdict'],
  Country: entity,
  Entity: entity,
  Facility: entity,
  Judgement: ['id', 'about', 'left', 'right', 'verdict', 'by', 'at', 'reason', 'retractedAt'],
  Meeting: [...happening, 'mode', 'topic'],
  Organization: entity,
  Person: entity,
  Purged: ['id', 'at'],
  Region: entity,
  Store: ['id', 'version', 'commits', 'stale', 'turn', 'changes'],
  Unresolved: ['id', 'cue', 'start', 'end', 'reason'],
}

/** Every relationship type with its properties; `claimIds` are the claims that an edge rests on. */
export const RELATIONSHIP_TYPES: Readonly<Record<string, Properties>> = {
  ABOUT: [],
  ARGUMENT: ['role', 'forId', ...quoted, 'form'],
  ASSERTED_IN: [],
  ATTRIBUTED_TO: ['order', 'cue', ...quoted],
  CAPTOR: [],
  CLAIMS_CAPTURE_OF: ['captureId', 'captorId', 'status', 'dateFrom', 'dateTo', 'claimIds'],
  DENIES_CAPTURE_OF: ['captureId', 'claimIds'],
  HELD_IN: [],
  HOLDS_OFFICE: ['title', 'former', 'dateFrom', 'dateTo', 'claimIds'],
  IN: [],
  MEETS: ['meetingId', 'status', 'dateFrom', 'dateTo'],
  MENTIONED_IN: ['count'],
  NEGOTIATES_FOR: ['former', 'dateFrom', 'dateTo', 'claimIds'],
  OF: [],
  PARTICIPATES_IN: ['role', 'forId'],
  RESOLVES_TO: ['score', 'reasons'],
  SUPERSEDES: [],
}
