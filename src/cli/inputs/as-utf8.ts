import { TextDecoder } from 'node:util'
import { utf16Of } from './decode.ts'

/** A stream in UTF-16 with a byte order mark as one in UTF-8, so that it can be split at line feeds; any other as it is. */
export async function* asUtf8(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let head = Buffer.alloc(0)
  let decoder: TextDecoder | null | undefined
  for await (const chunk of chunks) {
    const bytes = decoder === undefined ? (head = Buffer.concat([head, chunk])) : chunk
    if (decoder === undefined && bytes.length >= 2) decoder = decoderOf(bytes)
    if (decoder !== undefined) yield decoder ? Buffer.from(decoder.decode(bytes, { stream: true })) : bytes
  }
  if (decoder === undefined && head.length) yield head
  if (decoder) yield Buffer.from(decoder.decode())
}

/** Half a character becomes U+FFFD: the line that holds it is still read. */
function decoderOf(bytes: Buffer): TextDecoder | null {
  const encoding = utf16Of(bytes)
  return encoding && new TextDecoder(encoding)
}
