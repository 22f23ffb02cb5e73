import { isEnumType, isInputObjectType, isScalarType, isSpecifiedScalarType, isUnionType } from 'graphql'
import type { GraphQLNamedType, GraphQLSchema } from 'graphql'

interface Described {
  readonly description?: string | null | undefined
}

/** Paths of all types, fields, arguments and enum values of a schema that lack a description; `Person.meetings(first)` for an argument. */
export function undescribed(schema: GraphQLSchema): string[] {
  const own = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type))
  return own.flatMap((type) => [...bare(type.name, type), ...partsOf(type)])
}

function partsOf(type: GraphQLNamedType): string[] {
  if (isScalarType(type) || isUnionType(type)) return []
  if (isEnumType(type)) return type.getValues().flatMap((value) => bare(`${type.name}.${value.name}`, value))
  if (isInputObjectType(type)) return Object.values(type.getFields()).flatMap((field) => bare(`${type.name}.${field.name}`, field))
  return Object.values(type.getFields()).flatMap((field) => {
    const path = `${type.name}.${field.name}`
    return [...bare(path, field), ...field.args.flatMap((arg) => bare(`${path}(${arg.name})`, arg))]
  })
}

const bare = (path: string, { description }: Described): string[] => (description ? [] : [path])
