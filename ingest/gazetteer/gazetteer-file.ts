import type { Compiled } from './compiled.ts'

const TEXTS = ['ids', 'names', 'iso2', 'regions', 'countries', 'pieces'] as const
const FLOATS = ['latitude', 'longitude'] as const
const INTS = ['population', 'seat', 'firstEdge', 'edgePiece', 'firstSense', 'senses'] as const
const MAGIC = 'dateline-gazetteer-1'

/** One file: a JSON line with the byte lengths of the parts, padded to 8; number columns; text columns, one value a line. */
export function encode(compiled: Compiled): Buffer {
  const numbers = [...FLOATS, ...INTS].map((key) => Buffer.from(compiled[key].buffer))
  const texts = TEXTS.map((key) => Buffer.from(compiled[key].join('\n')))
  const header = JSON.stringify({ magic: MAGIC, lengths: [...numbers, ...texts].map((part) => part.length) })
  const line = Buffer.from(`${header.padEnd(Math.ceil((header.length + 1) / 8) * 8 - 1)}\n`)
  return Buffer.concat([line, ...numbers, ...texts])
}

/** Throws a RangeError or SyntaxError where the bytes are no gazetteer of this version. */
export function decode(file: Buffer): Compiled {
  const start = file.indexOf('\n') + 1
  const header: unknown = JSON.parse(file.toString('latin1', 0, start))
  const parts = slices(file, start, lengthsOf(header))
  const part = (key: string): Buffer => parts[[...FLOATS, ...INTS, ...TEXTS].findIndex((name) => name === key)] ?? Buffer.alloc(0)
  const floats = (key: string): Float64Array => new Float64Array(copied(part(key)))
  const ints = (key: string): Int32Array => new Int32Array(copied(part(key)))
  const texts = (key: string): readonly string[] => part(key).toString('utf8').split('\n')
  return {
    ...{ ids: texts('ids'), names: texts('names'), iso2: texts('iso2'), regions: texts('regions') },
    ...{ countries: texts('countries'), pieces: texts('pieces'), latitude: floats('latitude'), longitude: floats('longitude') },
    ...{ population: ints('population'), seat: ints('seat'), firstEdge: ints('firstEdge'), edgePiece: ints('edgePiece') },
    ...{ firstSense: ints('firstSense'), senses: ints('senses') },
  }
}

function lengthsOf(header: unknown): readonly number[] {
  if (
    typeof header === 'object' &&
    header &&
    'magic' in header &&
    header.magic === MAGIC &&
    'lengths' in header &&
    Array.isArray(header.lengths)
  )
    return header.lengths.map(Number)
  throw new RangeError(`not a file of ${MAGIC}`)
}

function slices(file: Buffer, start: number, lengths: readonly number[]): readonly Buffer[] {
  let at = start
  return lengths.map((length) => file.subarray(at, (at += length)))
}

/** Typed arrays need bytes that start on their own width. */
const copied = (part: Buffer): ArrayBuffer => part.buffer.slice(part.byteOffset, part.byteOffset + part.length) as ArrayBuffer // never shared
