import { namesOf, parseTable } from './tables/parse-table.ts'
import { REGION_TABLE } from './tables/regions.ts'

/** A region of the table, as `region:<code>`; `country` is the iso2 of the country it is counted to. */
export interface Region {
  readonly code: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly adjectives: readonly string[]
  readonly people: readonly string[]
  readonly seats: readonly string[]
  readonly country: string | null
}

export const REGIONS: readonly Region[] = parseTable(REGION_TABLE, 7).map(
  ([code = '', name = '', aliases, adjectives, people, seats, country]) => ({
    code,
    name,
    aliases: namesOf(aliases),
    adjectives: namesOf(adjectives),
    people: namesOf(people),
    seats: namesOf(seats),
    country: country || null,
  }),
)

/** Territories that GeoNames gives a country code of their own, and the region of the table that each is. */
export const TERRITORIES: Readonly<Record<string, string>> = {
  ...{
    XK: 'x-kosovo',
    EH: 'x-western-sahara',
    HK: 'x-hong-kong',
    MO: 'x-macau',
    PR: 'x-puerto-rico',
    GU: 'x-guam',
    AS: 'x-american-samoa',
  },
  ...{ VI: 'x-us-virgin-islands', MP: 'x-northern-mariana', GL: 'x-greenland', FO: 'x-faroe-islands', GI: 'x-gibraltar', BM: 'x-bermuda' },
  ...{ KY: 'x-cayman-islands', VG: 'x-british-virgin-islands', IM: 'x-isle-of-man', JE: 'x-channel-islands', GG: 'x-channel-islands' },
  ...{
    FK: 'x-falkland-islands',
    SH: 'x-saint-helena',
    IO: 'x-chagos',
    NC: 'x-new-caledonia',
    PF: 'x-french-polynesia',
    GF: 'x-french-guiana',
  },
  ...{ GP: 'x-guadeloupe', MQ: 'x-martinique', RE: 'x-reunion', YT: 'x-mayotte', AW: 'x-aruba', CW: 'x-curacao', SX: 'x-sint-maarten' },
  ...{ SJ: 'x-svalbard', AX: 'x-aland' },
}
