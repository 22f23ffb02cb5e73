import { piecesOf } from './pieces.ts'

/** How a name stands for its place: its name, another or earlier one, its demonyms, its capital or seat; BASE lacks its class word. */
export const NAME_USES = ['NAME', 'ALTERNATE', 'FORMER', 'ADJECTIVE', 'PEOPLE', 'CAPITAL', 'SEAT', 'BASE'] as const
export type NameUse = (typeof NAME_USES)[number]
export type PlaceKind = 'COUNTRY' | 'CITY' | 'REGION'

/** A place to compile; coordinates in degrees, null where the source gives none. `region` and `country` are ids. */
export interface Place {
  readonly id: string
  readonly name: string
  readonly iso2: string | null
  readonly region: string | null
  readonly country: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly population: number
  /** Capital of its admin region or country. */
  readonly seat: boolean
}
export interface PlaceName {
  readonly name: string
  readonly place: number
  readonly use: NameUse
}

/** Places by column, and all names as a trie: the children of a node are the edges `[firstEdge[n], firstEdge[n + 1])`, edge e leads to node e + 1. */
export interface Compiled {
  readonly ids: readonly string[]
  readonly names: readonly string[]
  readonly iso2: readonly string[]
  readonly regions: readonly string[]
  readonly countries: readonly string[]
  readonly pieces: readonly string[]
  readonly latitude: Float64Array
  readonly longitude: Float64Array
  readonly population: Int32Array
  readonly seat: Int32Array
  readonly firstEdge: Int32Array
  readonly edgePiece: Int32Array
  /** Senses of node n are `[firstSense[n], firstSense[n + 1])`, each place × 8 + use, best first. */
  readonly firstSense: Int32Array
  readonly senses: Int32Array
}

/** Lays places and names out; names of one text keep the order they come in. */
export function compile(places: readonly Place[], names: readonly PlaceName[]): Compiled {
  const pieces = [...new Set(names.flatMap(({ name }) => piecesOf(name)))].sort()
  const numbers = new Map(pieces.map((piece, i) => [piece, i]))
  return {
    ids: places.map(({ id }) => id),
    names: places.map(({ name }) => name),
    iso2: places.map(({ iso2 }) => iso2 ?? ''),
    regions: places.map(({ region }) => region ?? ''),
    countries: places.map(({ country }) => country ?? ''),
    pieces,
    latitude: Float64Array.from(places, ({ latitude }) => latitude ?? NaN),
    longitude: Float64Array.from(places, ({ longitude }) => longitude ?? NaN),
    population: Int32Array.from(places, ({ population }) => population),
    seat: Int32Array.from(places, ({ seat }) => Number(seat)),
    ...layTrie(names, numbers),
  }
}

interface Node {
  readonly next: Map<number, Node>
  readonly senses: number[]
}

/** Numbers the nodes breadth first, so that the children of each stand side by side. */
function layTrie(
  names: readonly PlaceName[],
  numbers: ReadonlyMap<string, number>,
): Pick<Compiled, 'firstEdge' | 'edgePiece' | 'firstSense' | 'senses'> {
  const nodes = [rootOf(names, numbers)]
  const firstEdge: number[] = []
  const edgePiece: number[] = []
  const firstSense: number[] = []
  const senses: number[] = []
  for (const node of nodes) {
    firstEdge.push(edgePiece.length)
    firstSense.push(senses.length)
    senses.push(...node.senses)
    for (const [piece, child] of [...node.next].sort(([a], [b]) => a - b)) {
      edgePiece.push(piece)
      nodes.push(child)
    }
  }
  firstEdge.push(edgePiece.length)
  firstSense.push(senses.length)
  const [a, b, c, d] = [firstEdge, edgePiece, firstSense, senses].map((list) => Int32Array.from(list))
  return { firstEdge: a ?? EMPTY, edgePiece: b ?? EMPTY, firstSense: c ?? EMPTY, senses: d ?? EMPTY }
}

const EMPTY = new Int32Array(0)

function rootOf(names: readonly PlaceName[], numbers: ReadonlyMap<string, number>): Node {
  const root: Node = { next: new Map(), senses: [] }
  for (const { name, place, use } of names) {
    let node = root
    for (const piece of piecesOf(name)) {
      const number = numbers.get(piece) ?? -1
      const child = node.next.get(number) ?? { next: new Map(), senses: [] }
      node.next.set(number, child)
      node = child
    }
    const sense = place * 8 + NAME_USES.indexOf(use)
    if (!node.senses.some((other) => other >> 3 === place)) node.senses.push(sense)
  }
  return root
}
