import { GraphQLScalarType, Kind } from 'graphql'
import { dayRange, isDay } from '../model/edtf.ts'
import { DatelineError } from '../model/errors.ts'

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/
const isInstant = (text: string): boolean =>
  isDay(text.slice(0, 10)) && (text.length === 10 || (INSTANT.test(text) && !isNaN(Date.parse(text))))

export const dateScalar = text('Date', isDay, 'Give a calendar day that exists, as 2025-12-02.')
export const dateTimeScalar = text('DateTime', isInstant, 'Give a day or a moment, as 2025-12-02T08:30:00Z.')
export const edtfScalar = text(
  'EDTF',
  (value) => dayRange(value) !== null,
  'Give a day, month, year, or an interval of these, as 2025-11-24/2025-11-30.',
)

/** A scalar that is a checked string, coming in and going out. */
function text(name: string, isValid: (value: string) => boolean, hint: string): GraphQLScalarType<string, string> {
  const check = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value
    throw new DatelineError('BAD_ARGUMENT', `${JSON.stringify(value)} is no ${name}`, { hint })
  }
  return new GraphQLScalarType({
    name,
    serialize: check,
    parseValue: check,
    parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : 'value' in node ? node.value : node.kind),
  })
}

/** Goes out alone. */
export const jsonScalar = new GraphQLScalarType({ name: 'JSON', serialize: (value) => value })
