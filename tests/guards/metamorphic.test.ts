import { expect, test } from 'vitest'
import type { DocumentClaim, ExtractionDocument } from '../../src/model/document.ts'
import { nameIn, read } from '../claims/read.ts'
import { CONTENTS, DOINGS, VOICES } from './contents.ts'

/** Share of claims that a change of wording without a change of meaning must keep (issue: guard rails). */
const LEAST = 0.95

/** What a claim says, whatever its wording: all but its words, rule and confidence. */
function saying(document: ExtractionDocument, claim: DocumentClaim, options: { readonly status: boolean } = { status: true }): string {
  const named = (id: string | null) =>
    document.entities.some((entity) => entity.id === id && entity.name === null) ? 'unnamed' : nameIn(document, id)
  const parts = claim.arguments.map(({ role, entityId }) => `${role}=${named(entityId)}`).sort()
  return [
    claim.predicate,
    options.status ? claim.status : '',
    american(claim.title ?? ''),
    ...parts,
    claim.mode ?? '',
    claim.time?.edtf ?? '',
  ].join(' ')
}

const claimsIn = async (text: string): Promise<readonly string[]> => {
  const document = await read(text)
  return document.claims.map((claim) => saying(document, claim)).sort()
}

interface Kept {
  readonly share: number
  /** Each claim lost or new, with the texts. */
  readonly changed: readonly string[]
}

/** Compares the claims of pairs of texts that say the same. */
async function keptOf(pairs: readonly (readonly [string, string])[]): Promise<Kept> {
  const changed: string[] = []
  let all = 0
  for (const [before, after] of pairs) {
    const [told, again] = [await claimsIn(before), await claimsIn(after)]
    all += told.length
    const lost = told.filter((claim) => !again.includes(claim))
    const fresh = again.filter((claim) => !told.includes(claim))
    if (lost.length + fresh.length > 0) changed.push(`${before}\n  → ${after}\n  lost ${lost.join(' | ')}\n  new ${fresh.join(' | ')}`)
  }
  const lost = changed.flatMap((line) => /lost (.*)\n/.exec(line)?.[1]?.split(' | ').filter(Boolean) ?? [])
  return { share: 1 - lost.length / all, changed }
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
const SOURCE = 'a spokeswoman'
const behind = (content: string): string => `${capital(content)}, ${SOURCE} said on Monday.`

const SPELLINGS: readonly (readonly [british: RegExp, american: string])[] = [
  [/efence/g, 'efense'],
  [/programme/g, 'program'],
  [/neighbouring/g, 'neighboring'],
  [/labour/g, 'labor'],
  [/centre/g, 'center'],
  [/honour/g, 'honor'],
  [/colour/g, 'color'],
  [/travelled/g, 'traveled'],
  [/travelling/g, 'traveling'],
  [/cancelled/g, 'canceled'],
]
const american = (text: string): string => SPELLINGS.reduce((now, [british, form]) => now.replace(british, form), text)

const curly = (text: string): string => text.replace(/'/g, '’').replace(/"([^"]*)"/g, '“$1”')
const straight = (text: string): string => text.replace(/’/g, "'")

/** Each leaves the meaning as it is. */
const CHANGES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'the source moved to the front': CONTENTS.map((content) => [behind(content), `${capital(SOURCE)} said on Monday that ${content}.`]),
  'the day before the source': CONTENTS.map((content) => [behind(content), `On Monday, ${SOURCE} said that ${content}.`]),
  'curly quotes': CONTENTS.filter((content) => /['"’]/.test(content)).map((content) => [
    straight(behind(content)),
    curly(straight(behind(content))),
  ]),
  'American spelling': CONTENTS.filter((content) => american(content) !== content).map((content) => [
    behind(content),
    american(behind(content)),
  ]),
  'a sentence before': CONTENTS.map((content) => [behind(content), `Shares rose in quiet trade. ${behind(content)}`]),
  'a sentence behind': CONTENTS.map((content) => [behind(content), `${behind(content)} The harvest was better than in most years.`]),
  'a paragraph on either side': CONTENTS.map((content) => [
    behind(content),
    `It rained all day.\n\n${behind(content)}\n\nTickets cost ten crowns.`,
  ]),
  'the passive': VOICES,
  'the active': VOICES.map(([active, passive]) => [passive, active]),
}

test.each(Object.entries(CHANGES))('%s keeps the claims', { timeout: 120_000 }, async (_, pairs) => {
  const { share, changed } = await keptOf(pairs)
  expect(share, changed.join('\n')).toBeGreaterThanOrEqual(LEAST)
})

test('the sentences tell of claims', { timeout: 60_000 }, async () => {
  const silent: string[] = []
  for (const content of CONTENTS) if ((await claimsIn(behind(content))).length === 0) silent.push(content)
  expect(silent.length, silent.join('\n')).toBeLessThanOrEqual((1 - LEAST) * CONTENTS.length)
})

const STATUSES = {
  'did not': { meet: 'DENIED', capture: 'DENIED' },
  may: { meet: 'POSSIBLE', capture: 'INTENDED' },
  'plans to': { meet: 'PLANNED', capture: 'INTENDED' },
  'denied that': { meet: 'DENIED', capture: 'DENIED' },
} as const

/** The sentence with the change put in. */
function changedBy(change: keyof typeof STATUSES, { who, forms: [base, , participle], rest }: (typeof DOINGS)[number]): string {
  return change === 'denied that' ? `The minister denied that ${who} had ${participle} ${rest}.` : `${who} ${change} ${base} ${rest}.`
}

const CASES = DOINGS.flatMap((doing) => (Object.keys(STATUSES) as (keyof typeof STATUSES)[]).map((change) => ({ doing, change })))

test.each(CASES)('"$change" changes the status alone: $doing.who $doing.forms.1 $doing.rest', async ({ doing, change }) => {
  const told = await read(`${doing.who} ${doing.forms[1]} ${doing.rest}.`)
  const changed = await read(changedBy(change, doing))
  const happenings = (document: ExtractionDocument) =>
    document.claims.filter(({ predicate }) => predicate === 'MEET' || predicate === 'CAPTURE')
  const contents = (document: ExtractionDocument) => happenings(document).map((claim) => saying(document, claim, { status: false }))
  expect(contents(told)).toHaveLength(1)
  expect(contents(changed)).toEqual(contents(told))
  const [claim] = happenings(changed)
  expect(claim?.status).toBe(claim?.predicate === 'MEET' ? STATUSES[change].meet : STATUSES[change].capture)
})
