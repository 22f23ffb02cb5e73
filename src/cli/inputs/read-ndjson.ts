import { parseArticleInput } from '../../model/article-input.ts'
import { DatelineError } from '../../model/errors.ts'
import { asUtf8 } from './as-utf8.ts'
import { byteLines } from '../../service/byte-lines.ts'
import { decode } from './decode.ts'
import type { InputItem, Place } from './input-item.ts'

/** Longest line, in bytes: a document of a text of 20 MB has some hundred, and Node's strings end at 512. */
const LONGEST_LINE = 400_000_000

/** One item for each line that is not blank. `file` is its name in messages. */
export async function* readNdjson(file: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<InputItem> {
  let line = 0
  for await (const bytes of byteLines(asUtf8(chunks), LONGEST_LINE)) {
    line += 1
    const item = readLine({ file, line }, bytes)
    if (item) yield item
  }
}

function readLine(place: Place, bytes: Buffer | null): InputItem | null {
  let value: unknown
  try {
    if (!bytes) throw tooLong()
    const text = decode(bytes)
    if (text.trim() === '') return null
    value = parseJson(text)
    if (isDocument(value)) return { type: 'document', place, document: value }
    const { article, unknownFields } = parseArticleInput(value)
    return { type: 'article', place, article, warnings: unknownFields.map((name) => `unknown field "${name}" was passed over`) }
  } catch (error) {
    if (!(error instanceof DatelineError)) throw error
    return { type: 'error', place, error, id: idOf(value), missingPath: false }
  }
}

function tooLong(): DatelineError {
  return new DatelineError('BAD_INPUT', `a line of more than ${LONGEST_LINE / 1_000_000} MB`, { hint: 'Give one article a line.' })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new DatelineError('BAD_INPUT', `broken JSON: ${text.trim().slice(0, 60)}`, { hint: 'Give one whole JSON object a line.', cause })
  }
}

const isDocument = (value: unknown): boolean => typeof Object(value).schema === 'string' && typeof Object(value).article === 'object'

function idOf(value: unknown): string | null {
  const id: unknown = Object(value).id
  return typeof id === 'string' ? id : null
}
