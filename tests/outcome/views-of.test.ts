import { describe, expect, test } from 'vitest'
import { viewsOf } from '../../src/model/outcome/views-of.ts'
import { claims, entity, type ShortClaim } from './claim-builder.ts'

const entities = [
  entity('ana', 'PERSON'),
  entity('bo', 'PERSON'),
  entity('north', 'COUNTRY', ['Northern']),
  entity('south', 'COUNTRY'),
  entity('Northern Army', 'ORGANIZATION'),
  entity('ngo', 'ORGANIZATION'),
  entity('quito', 'CITY'),
  entity('andes', 'REGION'),
]
const meet = (claim: Partial<ShortClaim>): ShortClaim => ({ predicate: 'MEET', status: 'HELD', roles: { PARTY: 'ana bo' }, ...claim })
const take = (claim: Partial<ShortClaim>): ShortClaim => ({
  predicate: 'CAPTURE',
  status: 'CLAIMED',
  roles: { CAPTOR: 'north', PLACE: 'quito' },
  ...claim,
})
const view = (short: readonly ShortClaim[]) => viewsOf(entities, claims(short))

describe('a meeting', () => {
  const one = (...short: Partial<ShortClaim>[]) => view(short.map(meet)).meetings[0]

  test('has the status told last', () => {
    expect(one({ status: 'PLANNED' }, { status: 'POSTPONED' })).toMatchObject({ status: 'POSTPONED', claimIds: ['k0', 'k1'] })
  })
  test('is dated by the narrowest date, not the last', () => {
    expect(one({ edtf: '2021-03-04' }, { edtf: '2021-03' })?.edtf).toBe('2021-03-04')
    expect(one({ edtf: '2021-03-04' }, { edtf: '2021-03-05' })?.edtf).toBe('2021-03-05')
    expect(one({})?.edtf).toBeNull()
  })
  test('is held in the most specific place told', () => {
    const roles = (PLACE: string) => ({ roles: { PARTY: 'ana', PLACE } })
    expect(one(roles('quito'), roles('andes'))).toMatchObject({ placeId: 'quito', mode: 'IN_PERSON' })
  })
  test('leaves out a side that somebody takes part for', () => {
    const participants = one({ roles: { PARTY: 'ana bo' }, forIds: { ana: 'north' } }, { roles: { PARTY: 'north south' } })?.participants
    expect(participants).toEqual([
      { entityId: 'ana', role: 'PARTY', forId: 'north' },
      { entityId: 'bo', role: 'PARTY' },
      { entityId: 'south', role: 'PARTY' },
    ])
  })
  test('by telephone stays a call', () => {
    expect(one({ mode: 'CALL' }, { mode: 'UNKNOWN' })?.mode).toBe('CALL')
    expect(one({})?.mode).toBe('UNKNOWN')
  })
})

describe('a capture', () => {
  const one = (...short: Partial<ShortClaim>[]) => view(short.map(take)).captures[0]

  test.each([
    ['claimed by the captor alone', [{ by: ['north'] }], 'CLAIMED'],
    ['claimed by the captor’s army', [{ by: ['Northern Army'] }], 'CLAIMED'],
    ['told in the article’s own voice', [{ status: 'REPORTED' as const }], 'REPORTED'],
    ['told by the losing side', [{ by: ['south'] }], 'CONFIRMED'],
    ['claimed, and told by a third party', [{ by: ['north'] }, { by: ['ngo'] }], 'CONFIRMED'],
    ['claimed and denied by the other side', [{ by: ['north'] }, { status: 'DENIED' as const, by: ['south'] }], 'DISPUTED'],
    ['told by the loser and denied by the captor', [{ by: ['south'] }, { status: 'DENIED' as const, by: ['north'] }], 'DISPUTED'],
    [
      'denied at first and conceded later',
      [{ by: ['north'] }, { status: 'DENIED' as const, by: ['south'] }, { by: ['south'] }],
      'CONFIRMED',
    ],
    ['taken back by who claimed it', [{ by: ['north'] }, { status: 'DENIED' as const, by: ['Northern Army'] }], 'DENIED'],
    ['only denied', [{ status: 'DENIED' as const, by: ['north'] }], 'DENIED'],
    ['denied by nobody named', [{ by: ['north'] }, { status: 'DENIED' as const, by: [null] }], 'CLAIMED'],
    ['tried, then claimed', [{ status: 'ATTEMPTED' as const }, { by: ['north'] }], 'CLAIMED'],
    ['tried and planned', [{ status: 'ATTEMPTED' as const }, { status: 'INTENDED' as const }], 'ATTEMPTED'],
  ])('%s', (_, short, status) => {
    expect(one(...short)?.status).toBe(status)
  })

  test('names persons before bodies, and who denies', () => {
    const office: ShortClaim = {
      predicate: 'HOLD_OFFICE',
      status: 'CURRENT',
      roles: { HOLDER: 'ana', OF: 'north' },
      title: 'president',
      group: null,
    }
    const views = view([take({ by: ['ngo'] }), take({ by: ['ana'] }), take({ status: 'DENIED', by: ['south'] }), office])
    expect(views.captures[0]).toMatchObject({ status: 'DISPUTED', claimedBy: ['ana', 'ngo'], deniedBy: ['south'] })
    // The country speaks by its president.
    expect(view([take({ by: ['north'] }), take({ by: ['ana'] }), office]).captures[0]).toMatchObject({ claimedBy: ['ana'] })
  })
  test('that is only intended has no date', () => {
    expect(one({ status: 'INTENDED', edtf: '2021-03-04' })?.edtf).toBeNull()
  })
  test('without a place is none', () => {
    expect(one({ roles: { CAPTOR: 'north' } })).toBeUndefined()
  })
})

describe('offices and negotiators', () => {
  const office = (title: string, status: 'CURRENT' | 'FORMER' | 'FUTURE' = 'CURRENT'): ShortClaim => ({
    predicate: 'HOLD_OFFICE',
    status,
    title,
    roles: { HOLDER: 'ana', OF: 'north' },
    group: null,
  })
  test('a vague title yields to a fuller one', () => {
    expect(view([office('leader'), office('president')]).offices.map(({ title }) => title)).toEqual(['president'])
    expect(view([office('leader')]).offices.map(({ title }) => title)).toEqual(['leader'])
  })
  test('a future office is none; a former one says so', () => {
    expect(view([office('president', 'FUTURE')]).offices).toEqual([])
    expect(view([office('president', 'FORMER')]).offices).toMatchObject([
      { personId: 'ana', ofId: 'north', former: true, claimIds: ['k0'] },
    ])
  })
  test('one pair is one negotiator', () => {
    const acts: ShortClaim = { predicate: 'NEGOTIATE_FOR', status: 'CURRENT', roles: { AGENT: 'bo', PRINCIPAL: 'south' }, group: null }
    expect(view([acts, acts]).negotiatesFor).toEqual([{ personId: 'bo', principalId: 'south', former: false, claimIds: ['k0', 'k1'] }])
  })
})
