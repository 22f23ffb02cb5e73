import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { derive } from '../../src/model/derive/derive.ts'
import { headOf, type Kept } from '../../src/model/derive/kept.ts'
import type { ExtractionDocument } from '../../src/model/document.ts'
import { hash } from '../../src/model/ids.ts'
import { rowsOf } from '../../src/model/rows-of.ts'
import type { JudgementRow, KeptRows } from '../../src/model/rows.ts'
import type { Judged, Verdict } from '../../src/model/vocabulary.ts'
import { captureClaimed, captureDenied, meeting, places } from '../support/documents.ts'
import { makeDocument } from '../support/make-document.ts'

const rowsOfAll = (documents: readonly ExtractionDocument[]): KeptRows[] => documents.map((document) => rowsOf(document))

function keptOf(rows: readonly KeptRows[], judgements: readonly JudgementRow[]): Kept {
  return {
    articles: rows.map(({ article }) => headOf(article)),
    chains: rows.flatMap(({ chains }) => chains),
    claims: rows.flatMap(({ claims }) => claims),
    judgements,
  }
}

const graphOf = (documents: readonly ExtractionDocument[], judgements: readonly JudgementRow[]) =>
  derive(keptOf(rowsOfAll(documents), judgements), places)

/** `minute` orders the judgements. */
function judgement(about: Judged, [left, right]: readonly [string, string], verdict: Verdict, minute = 0): JudgementRow {
  const at = `2026-01-01T00:0${minute}:00Z`
  return { id: hash([left, right, verdict, at]), about, left, right, verdict, by: 'Ana', at, reason: null, retractedAt: null }
}

/** A visit told of one person. */
function named(name: string, day: string): ExtractionDocument {
  const text = `${name} met Ana Lind.`
  return makeDocument({ key: `${name} ${day}`, publishedAt: day, text }, { [name]: { kind: 'PERSON' }, 'Ana Lind': { kind: 'PERSON' } }, [
    {
      ...{ predicate: 'MEET', status: 'HELD', trigger: 'met', edtf: day },
      arguments: [
        ['PARTY', name],
        ['PARTY', 'Ana Lind'],
      ],
    },
  ])
}

function anchorOf(document: ExtractionDocument, name: string): string {
  return rowsOf(document).chains.find((chain) => chain.name === name)?.anchor ?? 'none'
}
const claimAnchor = (document: ExtractionDocument): string => rowsOf(document).claims[0]?.anchor ?? 'none'

// So far apart in time that the bare name is a doubt.
const [full, short] = [named('Ivo Sanader', '2025-01-01'), named('Sanader', '2030-06-01')]
const [a, b] = [anchorOf(full, 'Ivo Sanader'), anchorOf(short, 'Sanader')]
const people = (judgements: readonly JudgementRow[], documents = [full, short]) =>
  graphOf(documents, judgements)
    .entities.map(({ id }) => id)
    .filter((id) => id !== 'person:ana-lind')

describe('persons', () => {
  test('judged SAME are one, with both names', () => {
    expect(people([])).toEqual(['person:ivo-sanader', 'person:sanader'])
    const graph = graphOf([full, short], [judgement('ENTITY', [b, a], 'SAME')])
    expect(graph.entities).toMatchObject([{ id: 'person:ana-lind' }, { id: 'person:ivo-sanader', aliases: ['Sanader'] }])
  })

  test('of one name judged DIFFERENT are two', () => {
    const other = named('Ivo Sanader', '2025-03-01')
    const pair = [a, anchorOf(other, 'Ivo Sanader')] as const
    expect(people([judgement('ENTITY', pair, 'DIFFERENT')], [full, other])).toEqual([
      expect.stringMatching(/^person:ivo-sanader~/),
      expect.stringMatching(/^person:ivo-sanader~/),
    ])
  })

  test('the latest verdict on a pair counts, and a retracted one counts no more', () => {
    const [first, second] = [judgement('ENTITY', [a, b], 'SAME', 1), judgement('ENTITY', [b, a], 'DIFFERENT', 2)]
    expect(people([first, second])).toHaveLength(2)
    expect(people([first, { ...second, retractedAt: '2026-01-02T00:00:00Z' }])).toHaveLength(1)
  })

  test('are never asked about twice, not even under another first chain', () => {
    const earlier = named('Ivo Sanader', '2024-01-01')
    expect(graphOf([earlier, full, short], []).candidates).toMatchObject([{ about: 'ENTITY' }])
    for (const verdict of ['SAME', 'DIFFERENT', 'UNSURE'] as const)
      expect(graphOf([earlier, full, short], [judgement('ENTITY', [a, b], verdict)]).candidates).toEqual([])
  })

  test('a verdict whose anchor is not live sleeps, and wakes', () => {
    const verdict = judgement('ENTITY', [a, b], 'SAME')
    expect(graphOf([full], [verdict])).toEqual(graphOf([full], []))
    expect(people([verdict])).toEqual(['person:ivo-sanader'])
  })

  test('a SAME that would join what is DIFFERENT is skipped and told as a conflict', () => {
    const third = named('Sanadér Ivo', '2025-03-01')
    const c = anchorOf(third, 'Sanadér Ivo')
    const late = judgement('ENTITY', [b, c], 'SAME', 3)
    const given = [judgement('ENTITY', [a, b], 'SAME', 2), late, judgement('ENTITY', [a, c], 'DIFFERENT', 4)]
    const graph = graphOf([full, short, third], given)
    expect(graph.conflicts).toEqual([{ id: late.id, about: 'ENTITY', left: b, right: c, verdict: 'SAME' }])
    expect(people(given, [full, short, third])).toEqual(['person:ivo-sanader', 'person:sanader-ivo'])
  })

  test('and a country are not one', () => {
    const country = captureClaimed()
    const verdict = judgement('ENTITY', [a, anchorOf(country, 'Ruritania')], 'SAME')
    expect(graphOf([full, country], [verdict]).conflicts).toMatchObject([{ id: verdict.id }])
  })
})

describe('meetings', () => {
  const [first, second, third] = [
    meeting('2025-02-11', '2025-02-10'),
    meeting('2025-04-12', '2025-04-10'),
    meeting('2025-04-13', '2025-04-10'),
  ]
  const pair = [claimAnchor(first), claimAnchor(second)] as const

  test('of other days judged SAME are one, and what joins either joins both', () => {
    expect(
      graphOf([first, second, third], [])
        .meetings.map(({ claimCount }) => claimCount)
        .sort(),
    ).toEqual([1, 2])
    const { meetings } = graphOf([first, second, third], [judgement('MEETING', pair, 'SAME')])
    expect(meetings).toMatchObject([{ id: `meeting:${claimAnchor(first)}`, claimCount: 3 }])
  })

  test('of one day judged DIFFERENT are two', () => {
    const verdict = judgement('MEETING', [claimAnchor(second), claimAnchor(third)], 'DIFFERENT')
    expect(graphOf([second, third], []).meetings).toHaveLength(1)
    expect(graphOf([second, third], [verdict]).meetings).toHaveLength(2)
  })

  test('verdicts against each other are told', () => {
    const [p, q, r] = [claimAnchor(first), claimAnchor(second), claimAnchor(third)]
    const late = judgement('MEETING', [q, r], 'SAME', 3)
    const given = [judgement('MEETING', [p, q], 'SAME', 1), judgement('MEETING', [p, r], 'DIFFERENT', 2), late]
    expect(graphOf([first, second, third], given).conflicts).toMatchObject([{ id: late.id, about: 'MEETING' }])
  })
})

describe('captures', () => {
  const [claimed, denied] = [captureClaimed(), captureDenied()]

  test('of one run judged DIFFERENT are two', () => {
    const verdict = judgement('CAPTURE', [claimAnchor(claimed), claimAnchor(denied)], 'DIFFERENT')
    expect(graphOf([claimed, denied], []).captures).toMatchObject([{ status: 'DISPUTED' }])
    expect(
      graphOf([claimed, denied], [verdict])
        .captures.map(({ status }) => status)
        .sort(),
    ).toEqual(['CLAIMED', 'DENIED'])
  })

  test('by two captors judged SAME are one; of two places never', () => {
    const taken = (key: string, captor: string, place: string) =>
      makeDocument(
        { key, publishedAt: '2025-03-03', text: `${captor} took ${place}.` },
        { [captor]: { kind: 'ORGANIZATION' }, [place]: { kind: 'CITY' } },
        [
          {
            ...{ predicate: 'CAPTURE', status: 'REPORTED', trigger: 'took', edtf: '2025-03-03' },
            arguments: [
              ['CAPTOR', captor],
              ['PLACE', place],
            ],
          },
        ],
      )
    const [blue, red, far] = [taken('1', 'Blues', 'Strelsau'), taken('2', 'Reds', 'Strelsau'), taken('3', 'Reds', 'Zenda')]
    expect(graphOf([blue, red], []).captures).toHaveLength(2)
    expect(graphOf([blue, red], [judgement('CAPTURE', [claimAnchor(blue), claimAnchor(red)], 'SAME')]).captures).toHaveLength(1)
    const apart = judgement('CAPTURE', [claimAnchor(red), claimAnchor(far)], 'SAME')
    expect(graphOf([red, far], [apart])).toMatchObject({ captures: [{}, {}], conflicts: [{ id: apart.id }] })
  })
})

test('the order in which judgements are given does not matter', () => {
  const documents = [
    full,
    short,
    named('Ivo Sanader', '2025-03-01'),
    meeting('2025-02-11', '2025-02-10'),
    meeting('2025-02-12', '2025-02-10'),
  ]
  const rows = rowsOfAll(documents)
  const anchors = rows.flatMap(({ chains }) => chains.map(({ anchor }) => anchor))
  const verdict = fc.record({
    left: fc.constantFrom(...anchors),
    right: fc.constantFrom(...anchors),
    verdict: fc.constantFrom<Verdict[]>('SAME', 'DIFFERENT', 'UNSURE'),
    minute: fc.integer({ min: 0, max: 3 }),
  })
  fc.assert(
    fc.property(fc.array(verdict, { minLength: 2, maxLength: 8 }), fc.infiniteStream(fc.nat()), (given, keys) => {
      const judgements = given
        .filter(({ left, right }) => left !== right)
        .map(({ left, right, verdict: said, minute }) => judgement('ENTITY', [left, right], said, minute))
      const shuffled = judgements.map((row) => ({ row, key: keys.next().value })).sort((x, y) => x.key - y.key)
      const other = shuffled.map(({ row }) => row)
      expect(derive(keptOf(rows, other), places)).toEqual(derive(keptOf(rows, judgements), places))
    }),
    { numRuns: 60 },
  )
})
