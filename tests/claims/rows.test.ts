import { describe, expect, test } from 'vitest'
import { ALIAS_ROWS } from '../../ingest/claims/tables/alias-rows.ts'
import { CAPTURE_ROWS } from '../../ingest/claims/tables/capture-rows.ts'
import { MEET_NOUNS } from '../../ingest/claims/tables/meet-nouns.ts'
import { MEET_OTHER_VERBS } from '../../ingest/claims/tables/meet-other-verbs.ts'
import { MEET_VERBS } from '../../ingest/claims/tables/meet-verbs.ts'
import { read } from './read.ts'

const rows = [...MEET_VERBS, ...MEET_OTHER_VERBS, ...MEET_NOUNS, ...CAPTURE_ROWS, ...ALIAS_ROWS]
const cases = (list: 'examples' | 'not') => rows.flatMap((row) => row[list].map((text): [string, string] => [row.id, text]))

const made = async (text: string) => (await read(text)).claims.map(({ ruleId }) => ruleId)
const isOf = (id: string) => (ruleId: string) => ruleId === id

describe('a row reads its examples', () => {
  test.each(cases('examples'))('%s: %s', async (id, text) => {
    expect((await made(text)).filter(isOf(id))).not.toEqual([])
  })
})

describe('a row leaves alone what it must not read', () => {
  test.each(cases('not'))('%s: %s', async (id, text) => {
    expect((await made(text)).filter(isOf(id))).toEqual([])
  })
})
