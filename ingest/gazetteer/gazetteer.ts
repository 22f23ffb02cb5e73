import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatelineError } from '../../src/model/errors.ts'
import { packageRoot } from '../../src/model/package-root.ts'
import type { Token } from '../layers.ts'
import { type Compiled, NAME_USES, type NameUse, type PlaceKind } from './compiled.ts'
import { decode } from './gazetteer-file.ts'
import { piecesOf } from './pieces.ts'

export type { NameUse, PlaceKind } from './compiled.ts'

/** One place that a name may stand for. */
export interface Sense {
  readonly id: string
  readonly kind: PlaceKind
  readonly use: NameUse
  readonly population: number
}
/** The longest name that begins at a token: tokens `[first, last)`, its senses best first. */
export interface NameMatch {
  readonly first: number
  readonly last: number
  readonly senses: readonly Sense[]
}
/** What is known of a place; degrees, null where the source gives none. `region` and `country` are ids. */
export interface PlaceFacts {
  readonly id: string
  readonly kind: PlaceKind
  readonly name: string
  readonly iso2: string | null
  readonly geonamesId: number | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly region: string | null
  readonly country: string | null
  readonly population: number | null
  /** True for a city that is the capital of its region or country. */
  readonly seat: boolean
}
export interface Gazetteer {
  /** The longest name that begins at token `first` and ends before token `end`, by case as written; null where none does. */
  match(tokens: readonly Token[], first: number, end: number): NameMatch | null
  /** All places of exactly this name, best first. */
  lookup(name: string): readonly Sense[]
  placeFacts(id: string): PlaceFacts | null
}

export const GAZETTEER_FILE: string = join(packageRoot, 'dist', 'data', 'gazetteer.bin')

let loaded: Gazetteer | null = null

/** Reads the compiled file once for the process. @throws DatelineError MISSING_BUILD where it is absent or of another version. */
export function loadGazetteer(): Gazetteer {
  loaded ??= gazetteerOf(readCompiled(GAZETTEER_FILE))
  return loaded
}

/** Facts of a gazetteer id (`country:UA`, `city:706448`, `region:UA.05`); null for an unknown one. */
export const placeFacts = (id: string): PlaceFacts | null => loadGazetteer().placeFacts(id)

function readCompiled(file: string): Compiled {
  const hint = 'Run `npm run build`, which compiles it.'
  if (!existsSync(file)) throw new DatelineError('MISSING_BUILD', `the compiled gazetteer ${file} is not there`, { hint })
  try {
    return decode(readFileSync(file))
  } catch (cause) {
    throw new DatelineError('MISSING_BUILD', `the compiled gazetteer ${file} cannot be read`, { hint, cause })
  }
}

/** A gazetteer over compiled data. */
export function gazetteerOf(compiled: Compiled): Gazetteer {
  let indexes: ReadonlyMap<string, number> | null = null
  const walk = (node: number, text: string): number =>
    piecesOf(text).reduce((at, piece) => (at < 0 ? at : child(compiled, at, numberOf(compiled.pieces, piece))), node)
  return {
    match(tokens, first, end) {
      let node = 0
      let hit: { readonly node: number; readonly last: number } | null = null
      for (let i = first; i < end && node >= 0; i++) {
        node = walk(node, tokens[i]?.text ?? '')
        if (node > 0 && hasSense(compiled, node)) hit = { node, last: i + 1 }
      }
      return hit && { first, last: hit.last, senses: sensesOf(compiled, hit.node) }
    },
    lookup(name) {
      const node = walk(0, name)
      return node > 0 ? sensesOf(compiled, node) : []
    },
    placeFacts(id) {
      indexes ??= new Map(compiled.ids.map((each, i) => [each, i]))
      const index = indexes.get(id)
      return index === undefined ? null : factsOf(compiled, index)
    },
  }
}

/** Place of `piece` in the sorted vocabulary; −1 where no name has it. */
function numberOf(pieces: readonly string[], piece: string): number {
  let low = 0
  let high = pieces.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = pieces[middle] ?? ''
    if (found === piece) return middle
    if (found < piece) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Binary search among the sorted edges of `node`; −1 where none is of `piece`. */
function child({ firstEdge, edgePiece }: Compiled, node: number, piece: number): number {
  let low = firstEdge[node] ?? 0
  let high = (firstEdge[node + 1] ?? 0) - 1
  while (piece >= 0 && low <= high) {
    const middle = (low + high) >> 1
    const found = edgePiece[middle] ?? 0
    if (found === piece) return middle + 1
    if (found < piece) low = middle + 1
    else high = middle - 1
  }
  return -1
}

const hasSense = ({ firstSense }: Compiled, node: number): boolean => (firstSense[node + 1] ?? 0) > (firstSense[node] ?? 0)

function sensesOf(compiled: Compiled, node: number): readonly Sense[] {
  const { firstSense, senses, ids, population } = compiled
  return Array.from(senses.subarray(firstSense[node], firstSense[node + 1]), (sense) => {
    const id = ids[sense >> 3] ?? ''
    return { id, kind: kindOf(id), use: NAME_USES[sense & 7] ?? 'NAME', population: population[sense >> 3] ?? 0 }
  })
}

function kindOf(id: string): PlaceKind {
  if (id.startsWith('city:')) return 'CITY'
  return id.startsWith('country:') ? 'COUNTRY' : 'REGION'
}

function factsOf({ ids, names, iso2, regions, countries, ...numbers }: Compiled, index: number): PlaceFacts {
  const id = ids[index] ?? ''
  const kind = kindOf(id)
  return {
    id,
    kind,
    name: names[index] ?? '',
    iso2: iso2[index] || null,
    geonamesId: kind === 'CITY' ? Number(id.slice('city:'.length)) : null,
    latitude: finite(numbers.latitude[index]),
    longitude: finite(numbers.longitude[index]),
    region: regions[index] || null,
    country: countries[index] || null,
    population: numbers.population[index] || null,
    seat: numbers.seat[index] === 1,
  }
}

const finite = (value: number | undefined): number | null => (value === undefined || Number.isNaN(value) ? null : value)
