import { once } from 'node:events'

/** Ends quietly where the reader of the output has gone (`| head -1`), as other filters do. */
export function endOnClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      process.exit(0)
    })
}

/** Writes one line of result and waits while the reader is slow. */
export async function writeResult(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain')
}
