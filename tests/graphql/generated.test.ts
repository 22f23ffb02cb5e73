import { readFileSync } from 'node:fs'
import { buildSchema, isEnumType, isInputObjectType, isScalarType, isUnionType, type GraphQLNamedType } from 'graphql'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { GENERATED, generateTypes } from '../../scripts/generate-types.ts'
import { createSchema } from '../../src/graphql/schema.ts'
import * as vocabulary from '../../src/model/vocabulary.ts'
import { packageRoot } from '../../src/model/package-root.ts'

const sdl = buildSchema(readFileSync(join(packageRoot, 'schema.graphql'), 'utf8'))
const types = Object.values(sdl.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
const valuesOf = (name: string): string[] => {
  const type = sdl.getType(name)
  return isEnumType(type) ? type.getValues().map((value) => value.name) : []
}

test('the generated types are those of schema.graphql (npx tsx scripts/generate-types.ts makes them)', async () => {
  expect(readFileSync(GENERATED, 'utf8')).toBe(await generateTypes())
})

test('the resolvers fit the schema', () => expect(createSchema().getQueryType()?.name).toBe('Query'))

describe('every type, field, argument and enum value is described', () => {
  test.each(
    types.filter((type) => !['ID', 'Int', 'Float', 'String', 'Boolean'].includes(type.name)).map((type) => [type.name, type] as const),
  )('%s', (_name, type) => {
    expect(undescribed(type)).toEqual([])
  })
})

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

function undescribed(type: GraphQLNamedType): string[] {
  const bare = (path: string, { description }: { readonly description?: string | null | undefined }) => (description ? [] : [path])
  if (isScalarType(type) || isUnionType(type)) return bare(type.name, type)
  if (isEnumType(type)) return [...bare(type.name, type), ...type.getValues().flatMap((value) => bare(`${type.name}.${value.name}`, value))]
  if (isInputObjectType(type))
    return [...bare(type.name, type), ...Object.values(type.getFields()).flatMap((field) => bare(`${type.name}.${field.name}`, field))]
  const fields = Object.values(type.getFields())
  return [
    ...bare(type.name, type),
    ...fields.flatMap((field) => [
      ...bare(`${type.name}.${field.name}`, field),
      ...field.args.flatMap((arg) => bare(`${type.name}.${field.name}(${arg.name})`, arg)),
    ]),
  ]
}
