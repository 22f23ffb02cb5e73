import { groupBy } from '../order.ts'
import { viewsOf } from '../outcome/views-of.ts'
import { asDocument } from './as-document.ts'
import { captureUnit } from './capture-unit.ts'
import type { ArticleHead, KeptChain, KeptClaim } from './kept.ts'
import { meetingUnit } from './meeting-unit.ts'
import { tenureUnit } from './tenure-unit.ts'
import type { CaptureUnit, MeetingUnit, OneArticle, TenureUnit } from './unit.ts'

export interface Units {
  readonly meetings: readonly MeetingUnit[]
  readonly captures: readonly CaptureUnit[]
  readonly negotiatesFor: readonly TenureUnit[]
  readonly offices: readonly TenureUnit[]
}

interface Sources {
  readonly articles: readonly ArticleHead[]
  readonly chains: readonly KeptChain[]
  readonly claims: readonly KeptClaim[]
  /** The entity of a chain; null where it is told but not named. */
  readonly entityOf: (chainId: string) => string | null
}

/** The outcomes of all live articles. */
export function unitsOf({ articles, chains, claims, entityOf }: Sources): Units {
  const chainsOf = groupBy(chains, ({ article }) => article)
  const claimsOf = groupBy(claims, ({ article }) => article)
  const all = articles.map((head) =>
    articleUnits({ head, chains: chainsOf.get(head.revision) ?? [], claims: claimsOf.get(head.revision) ?? [], entityOf }),
  )
  return {
    meetings: all.flatMap(({ meetings }) => meetings),
    captures: all.flatMap(({ captures }) => captures),
    negotiatesFor: all.flatMap(({ negotiatesFor }) => negotiatesFor),
    offices: all.flatMap(({ offices }) => offices),
  }
}

function articleUnits(article: OneArticle): Units {
  const { chains, claims } = asDocument(article)
  const views = viewsOf(chains, claims)
  return {
    meetings: views.meetings.map((meeting) => meetingUnit(meeting, article)),
    captures: views.captures.flatMap((capture) => captureUnit(capture, article) ?? []),
    negotiatesFor: views.negotiatesFor.flatMap((row) => tenureUnit({ ...row, otherId: row.principalId, title: '' }, article) ?? []),
    offices: views.offices.flatMap((row) => tenureUnit({ ...row, otherId: row.ofId }, article) ?? []),
  }
}
