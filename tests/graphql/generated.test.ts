import { readFileSync } from 'node:fs'
import { buildSchema, isEnumType } from 'graphql'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { undescribed } from '../../scripts/checks/undescribed.ts'
import { GENERATED, generateTypes } from '../../scripts/generate-types.ts'
import { createSchema } from '../../src/graphql/schema.ts'
import * as vocabulary from '../../src/model/vocabulary.ts'
import { packageRoot } from '../../src/model/package-root.ts'

const sdl = buildSchema(readFileSync(join(packageRoot, 'schema.graphql'), 'utf8'))
const valuesOf = (name: string): string[] => {
  const type = sdl.getType(name)
  return isEnumType(type) ? type.getValues().map((value) => value.name) : []
}

test('the generated types are those of schema.graphql (npx tsx scripts/generate-types.ts makes them)', async () => {
  expect(readFileSync(GENERATED, 'utf8')).toBe(await generateTypes())
})

test('the resolvers fit the schema', () => expect(createSchema().getQueryType()?.name).toBe('Query'))

test('every type, field, argument and enum value is described', () => expect(undescribed(sdl)).toEqual([]))

describe('the enums are the vocabularies', () => {
  test.each<[string, readonly string[]]>([
    ['EntityKind', vocabulary.ENTITY_KINDS],
    ['MentionForm', vocabulary.MENTION_FORMS],
    ['Predicate', vocabulary.PREDICATES],
    ['Role', vocabulary.ROLES],
    ['Mode', vocabulary.MODES],
    ['MeetingStatus', vocabulary.MEETING_OUTCOMES],
    ['CaptureStatus', vocabulary.CAPTURE_OUTCOMES],
    ['ClaimStatus', [...vocabulary.MEET_STATUSES, ...vocabulary.CAPTURE_STATUSES, ...vocabulary.TENURE_STATUSES]],
  ])('%s', (name, words) => {
    expect(valuesOf(name).toSorted()).toEqual([...new Set(words)].sort())
  })
})
