import type { Statement } from '../../store/port.ts'
import * as pages from '../../store/statements/read-api/pages.ts'
import type { CursorForm, Position } from './cursor.ts'
import type { Keyset } from './page.ts'

/** A list that is read page by page: the whole of a kind. */
export interface List<Filter, Row extends Position> {
  readonly statement: Statement<Filter & Keyset, Row>
  readonly cursor: CursorForm
}

/** The lists of many parents, read at once. */
export interface ListBelow<Filter, Row extends Position & { readonly key: string }> {
  readonly statement: Statement<Filter & Keyset & { readonly keys: string[] }, Row>
  readonly cursor: CursorForm
}

const day = /^(\d{4}-\d{2}-\d{2})?$/
const published = /^(\d{4}-\d{2}-\d{2}.*)?$/
const nineDigits = /^\d{9}$/
const hash = /^[0-9a-f]{16}$/
const entityId = /^[a-z]+:/

const byPublication: CursorForm = { sort: published, id: hash }
const meetingsByDay: CursorForm = { sort: day, id: /^meeting:[^ ]+$/ }
const capturesByDay: CursorForm = { sort: day, id: /^capture:[^ ]+$/ }
const claimsByDay: CursorForm = { sort: day, id: hash }
export const claimsAsSaid: CursorForm = { sort: /^\d{4}.* \d{9}$/s, id: hash }
/** Present ones first. */
const tenures: CursorForm = { sort: /^[01]$/, id: /^[a-z]+:.* [a-z]+:/s }

export const articles = { statement: pages.pageArticles, cursor: byPublication }
export const articlesMentioning = { statement: pages.pageArticlesMentioning, cursor: byPublication }
export const entities = { statement: pages.pageEntities, cursor: { sort: /^\| /, id: entityId } }
export const entitiesFound = { statement: pages.pageEntitiesFound, cursor: { sort: /^[0-3]\| /, id: entityId } }
export const meetings = { statement: pages.pageMeetings, cursor: meetingsByDay }
export const meetingsOfParticipant = { statement: pages.pageMeetingsOfParticipant, cursor: meetingsByDay }
export const meetingsAtPlace = { statement: pages.pageMeetingsAtPlace, cursor: meetingsByDay }
export const counterparts = { statement: pages.pageMeets, cursor: { sort: day, id: /^meeting:[^ ]+ / } }
export const captures = { statement: pages.pageCaptures, cursor: capturesByDay }
export const capturesOfCaptor = { statement: pages.pageCapturesOfCaptor, cursor: capturesByDay }
export const capturesOfPlace = { statement: pages.pageCapturesOfPlace, cursor: capturesByDay }
export const captureSources = { statement: pages.pageCaptureSources, cursor: { sort: day, id: /^capture:[^ ]+ (claimed|denied)$/ } }
export const claims = { statement: pages.pageClaims, cursor: claimsByDay }
export const claimsOfEntity = { statement: pages.pageClaimsOfEntity, cursor: claimsByDay }
export const claimsInArticle = { statement: pages.pageClaimsInArticle, cursor: { sort: nineDigits, id: hash } }
export const claimsAboutMeeting = { statement: pages.pageClaimsAboutMeeting, cursor: claimsAsSaid }
export const claimsAboutCapture = { statement: pages.pageClaimsAboutCapture, cursor: claimsAsSaid }
export const mentions = { statement: pages.pageMentions, cursor: { sort: nineDigits, id: entityId } }
export const offices = { statement: pages.pageOffices, cursor: tenures }
export const officesOfPerson = { statement: pages.pageOfficesOfPerson, cursor: tenures }
export const officesOfBody = { statement: pages.pageOfficesOfBody, cursor: tenures }
export const negotiators = { statement: pages.pageNegotiators, cursor: tenures }
export const negotiatorsByPerson = { statement: pages.pageNegotiatorsByPerson, cursor: tenures }
export const negotiatorsByPrincipal = { statement: pages.pageNegotiatorsByPrincipal, cursor: tenures }
export const candidates = { statement: pages.pageCandidates, cursor: { sort: /^\d{6}$/, id: hash } }
export const changes = { statement: pages.pageChanges, cursor: { sort: /^\d{12}$/, id: /^[a-z]+:/ } }
/** Read whole: people make judgements, so there are few. */
export const judgementsAsGiven: CursorForm = { sort: /^\d{4}-\d{2}-\d{2}T/, id: hash }
