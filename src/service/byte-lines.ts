const NEWLINE = 0x0a

/**
 * Splits a stream of bytes at line feeds, so that one badly encoded line spoils no other. A carriage return before one stays. Of a
 * line longer than `most` bytes nothing is kept; null stands for it.
 */
export async function* byteLines(chunks: AsyncIterable<Buffer>, most: number): AsyncGenerator<Buffer | null> {
  let parts: Buffer[] = []
  let length = 0
  const add = (part: Buffer) => {
    length += part.length
    if (length > most) parts = []
    else parts.push(part)
  }
  const take = () => {
    const line = length > most ? null : Buffer.concat(parts)
    parts = []
    length = 0
    return line
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, at))
      yield take()
      from = at + 1
    }
    if (from < chunk.length) add(chunk.subarray(from))
  }
  if (length) yield take()
}
