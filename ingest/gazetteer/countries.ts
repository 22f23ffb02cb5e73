import { COUNTRY_TABLE } from './tables/countries.ts'
import { namesOf, parseTable } from './tables/parse-table.ts'

/** A state of the table, as `country:<code>`; `iso2` is null for historic states, whose code is of ISO 3166-3. */
export interface Country {
  readonly code: string
  readonly iso2: string | null
  readonly name: string
  readonly aliases: readonly string[]
  readonly former: readonly string[]
  readonly adjectives: readonly string[]
  readonly people: readonly string[]
  readonly capitals: readonly string[]
  readonly seats: readonly string[]
}

export const COUNTRIES: readonly Country[] = parseTable(COUNTRY_TABLE, 8).map(
  ([code = '', name = '', aliases, former, adjectives, people, capitals, seats]) => ({
    code,
    iso2: code.length === 2 ? code : null,
    name,
    aliases: namesOf(aliases),
    former: namesOf(former),
    adjectives: namesOf(adjectives),
    people: namesOf(people),
    capitals: namesOf(capitals),
    seats: namesOf(seats),
  }),
)
