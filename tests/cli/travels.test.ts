import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { documentSchema } from '../../src/model/document.ts'
import { startCli } from './run-cli.ts'

test('travels writes a document a line, and ends quietly where nobody reads on', async () => {
  const child = startCli(['travels'])
  const stderr: unknown[] = []
  child.stderr?.on('data', (chunk) => stderr.push(chunk))
  const closed = once(child, 'close')
  const { stdout } = child
  if (!stdout) throw new Error('the command line has no standard output')
  for await (const line of createInterface({ input: stdout })) {
    expect(documentSchema.parse(JSON.parse(line)).article.publisher).toBe('Office of the Historian')
    break
  }
  stdout.destroy()
  expect([(await closed)[0], stderr.join('')]).toEqual([0, ''])
}, 60_000)
